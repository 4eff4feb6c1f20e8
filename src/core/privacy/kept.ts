import type { Kept, Place } from './kept-item.ts';
import { ON_DEVICES } from './on-devices.ts';
import { ON_SERVERS } from './on-servers.ts';

/** Everything. There is no cookie, no account and no third party, so none stands here. */
export const KEPT: readonly Kept[] = [...ON_DEVICES, ...ON_SERVERS];

export const keptIn = (place: Place): readonly Kept[] => KEPT.filter((one) => one.place === place);
