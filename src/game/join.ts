import type { Language } from '../core/scenario/language.ts';
import { sayIn } from '../ui/language/say.ts';
import { ApiRefusal, api } from '../wire/api.ts';
import type { JoinLink } from './join-link.ts';
import { type KeptSeat, keepSeat } from './kept-seat.ts';

/** Why a code did not open, for the first screen to say. */
export interface Refused {
  readonly code: string;
  readonly why: (language: Language) => string;
}

/** Takes a seat and keeps it on this device. Rejects with nothing but an `ApiRefusal`. */
export async function joinSession({ code, team }: JoinLink): Promise<KeptSeat> {
  const joined = await api.join(code, team);
  const { seat, token } = joined;
  const kept: KeptSeat = { code: joined.code, seat, token, ...(team === undefined ? {} : { team }) };
  keepSeat(kept);
  return kept;
}

/** A refusal in the words of whoever reads it. */
export function whyNot(error: unknown): Refused['why'] {
  const { code, waitSeconds = 30 } = error instanceof ApiRefusal ? error : new ApiRefusal('internal');
  return (language) => sayIn(language)(`api-${code}`, { n: waitSeconds });
}
