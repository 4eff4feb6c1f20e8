import type { Kind } from '../core/scenario/step.ts';
import { capture } from './capture/capture.ts';
import { feed } from './feed/feed.ts';
import { layers } from './layers/layers.ts';
import { match } from './match/match.ts';
import type { AnyMove, Mechanic } from './mechanic.ts';
import { order } from './order/order.ts';
import { place } from './place/place.ts';
import { settings } from './settings/settings.ts';
import { strings } from './strings/strings.ts';
import { threads } from './threads/threads.ts';
import { tiles } from './tiles/tiles.ts';

/** A mechanic whose own types are forgotten: what the session, the proof and the checker work with. */
export type AnyMechanic = Mechanic<unknown, unknown, AnyMove, unknown>;

/** The rules of every mechanic. A kind of step without its rules is a compile error here. */
const RULES = { threads, capture, order, tiles, place, layers, match, strings, feed, settings } satisfies Record<
  Kind,
  unknown
>;

/** The rules of one kind of step. */
export const rulesOf = (kind: Kind): AnyMechanic => RULES[kind] as unknown as AnyMechanic;
