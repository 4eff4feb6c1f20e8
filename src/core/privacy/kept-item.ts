import type { InEachLanguage } from '../scenario/language.ts';

/** Where something is kept, or that it only travels. */
export const PLACES = ['device', 'tab', 'database', 'memory', 'wire', 'log', 'metrics'] as const;
export type Place = (typeof PLACES)[number];

/** Until when it is kept. */
const UNTILS = [
  'erased',
  'next-game',
  'tab',
  'session',
  'minutes',
  'passing',
  'host',
  'process',
  'mission',
  'site',
] as const;
export type Until = (typeof UNTILS)[number];

/** One thing that is kept or sent. The privacy page is drawn from these, and a test compares them with what the code really keeps and sends. */
export interface Kept {
  readonly place: Place;
  /** Key of the browser's store, name of the table, of the message, of the measure. */
  readonly name: string;
  /** Every field of it, by the name it has in the code. */
  readonly fields: readonly string[];
  readonly what: InEachLanguage;
  readonly until: Until;
}
