import { hash } from '../hash.ts';
import { type Level, type Mission, puzzlesAt } from '../scenario/mission.ts';
import { checksum, fromBase32, plainCode, toBase32 } from './base32.ts';
import type { Reached } from './evidence.ts';

/** All that a result code says of a team: no name, no text, nothing that tells who or when. Counts stop at 7, minutes at 127. */
export interface TeamResult {
  /** The mission's id. */
  readonly mission: string;
  readonly level: Level;
  /** Minutes of play, rounded. */
  readonly minutes: number;
  readonly breached: boolean;
  readonly objectives: Readonly<Record<string, Reached>>;
  /** Per puzzle of that level: wrong tries and hints. */
  readonly puzzles: Readonly<Record<string, { readonly wrong: number; readonly hints: number }>>;
}

/** Why a code cannot be read. `foreign`: the character that no code has. */
export type CodeProblem =
  | { readonly problem: 'empty' | 'mistyped' | 'other-version' | 'other-mission' }
  | { readonly problem: 'character'; readonly foreign: string };

const VERSION = 1;
const REACHED: readonly Reached[] = ['not-reached', 'shown', 'hint', 'alone'];
/** The longest code that a mission could have, and then some. */
const LONGEST = 80;
/** Bits of each part that stands before objectives and puzzles. */
const HEAD = { version: 4, mark: 16, level: 1, minutes: 7, breached: 1 } as const;
const COUNT = 3;
/** The most that the bits of a count hold: “7 or more”. */
export const MOST = 2 ** COUNT - 1;

const bitsOf = (value: number, size: number): string =>
  Math.max(0, Math.min(2 ** size - 1, Math.round(value)))
    .toString(2)
    .padStart(size, '0');

/** Sixteen bits for a mission with exactly these objectives and puzzles: a code is never read against another version of it. */
const markOf = (mission: Mission): number => {
  const parts = [
    mission.id,
    mission.objectives.map(({ id }) => id),
    ([1, 2] as const).map((level) => idsAt(mission, level)),
  ];
  return Number.parseInt(hash(JSON.stringify(parts)).slice(0, 4), 16);
};

const idsAt = (mission: Mission, level: Level): string[] => puzzlesAt(mission, level).map(({ id }) => id);

/** A team's result as a code of about 18 characters in groups of four, to be read aloud, typed or scanned. */
export function resultCode(mission: Mission, result: TeamResult): string {
  const { level, minutes, breached, objectives, puzzles } = result;
  const bits = [
    bitsOf(VERSION, HEAD.version),
    bitsOf(markOf(mission), HEAD.mark),
    bitsOf(level - 1, HEAD.level),
    bitsOf(minutes, HEAD.minutes),
    bitsOf(Number(breached), HEAD.breached),
    ...mission.objectives.map(({ id }) => bitsOf(REACHED.indexOf(objectives[id] ?? 'not-reached'), 2)),
    ...idsAt(mission, level).flatMap((id) => [
      bitsOf(puzzles[id]?.wrong ?? 0, COUNT),
      bitsOf(puzzles[id]?.hints ?? 0, COUNT),
    ]),
  ].join('');
  const filled = bits.padEnd(Math.ceil(bits.length / 5) * 5, '0');
  return (toBase32(filled + checksum(filled)).match(/.{1,4}/g) ?? []).join('-');
}

/** Reads a code that was typed, pasted or scanned, however it is written; `missions`: those that it may be of. */
export function readResultCode(typed: string, missions: readonly Mission[]): TeamResult | CodeProblem {
  const code = plainCode(typed.slice(0, 4 * LONGEST));
  if (code === '') return { problem: 'empty' };
  const read = fromBase32(code);
  if ('foreign' in read) return { problem: 'character', foreign: read.foreign };
  const body = read.bits.slice(0, -15);
  if (code.length > LONGEST || body.length < 30 || checksum(body) !== read.bits.slice(-15))
    return { problem: 'mistyped' };
  let at = 0;
  const take = (size: number): number => {
    at += size;
    return Number.parseInt(body.slice(at - size, at), 2);
  };
  if (take(HEAD.version) !== VERSION) return { problem: 'other-version' };
  const mark = take(HEAD.mark);
  const mission = missions.find((one) => markOf(one) === mark);
  if (mission === undefined) return { problem: 'other-mission' };
  const level: Level = take(HEAD.level) === 0 ? 1 : 2;
  const ids = idsAt(mission, level);
  const size = at + HEAD.minutes + HEAD.breached + 2 * mission.objectives.length + 2 * COUNT * ids.length;
  if (body.length !== Math.ceil(size / 5) * 5 || body.slice(size).includes('1')) return { problem: 'mistyped' };
  return {
    mission: mission.id,
    level,
    minutes: take(HEAD.minutes),
    breached: take(HEAD.breached) === 1,
    objectives: Object.fromEntries(mission.objectives.map(({ id }) => [id, REACHED[take(2)] ?? 'not-reached'])),
    puzzles: Object.fromEntries(ids.map((id) => [id, { wrong: take(COUNT), hints: take(COUNT) }])),
  };
}
