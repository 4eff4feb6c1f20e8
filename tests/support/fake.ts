import { afterEach } from 'vitest';
import { chance } from '../../src/core/chance.ts';

/** Everything arbitrary in a test comes from this number. `SEED=123 npm test -- tests/session` runs the same again. */
export const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

afterEach(({ task }) => {
  if (task.result?.state === 'fail') console.info(`Run this again with SEED=${SEED}`);
});

const next = chance(SEED);
const SYLLABLES = ['ba', 'co', 'di', 'fu', 'ga', 'lo', 'mi', 'nu', 'pa', 're', 'so', 'ti', 'vu', 'ze'];

/** A whole number from 0 to `below` - 1. */
export const anyNumber = (below: number): number => Math.floor(next() * below);

export const anyWord = (): string =>
  Array.from({ length: 2 + anyNumber(2) }, () => SYLLABLES[anyNumber(SYLLABLES.length)]).join('');

let sentences = 0;

/** A sentence that stands nowhere else in the test, so that its way can be followed. */
export function anySentence(): string {
  sentences += 1;
  return `${anyWord()} ${anyWord()} ${anyWord()} ${sentences}.`;
}
