import { rulesOf } from '../../mechanics/rules.ts';
import type { Level, Mission } from '../scenario/mission.ts';
import { variantOf } from '../scenario/mission.ts';
import type { Phrase } from '../scenario/reply.ts';
import type { Kind } from '../scenario/step.ts';
import type { Event, Record } from '../session/event.ts';
import { puzzleOf } from '../session/steps.ts';

/** One choice that the team made, in words: which mechanic's phrase, and what was said to it. */
export interface Choice {
  readonly seq: number;
  readonly puzzle: string;
  readonly kind: Kind;
  readonly phrase: Phrase;
  readonly verdict: 'right' | 'wrong';
  readonly say: readonly string[];
  readonly misconception?: string;
}

/** A line of the team's own story. */
export type Entry =
  | (Choice & { readonly type: 'choice' })
  | {
      readonly type: 'opened' | 'solved' | 'hint';
      readonly seq: number;
      readonly puzzle: string;
      readonly count?: number;
    }
  | { readonly type: 'level' | 'breach'; readonly seq: number };

/** The team's story: where it went, wrong tries with what they revealed, hints, and when it found. Handling is left out. */
export function timeline(mission: Mission, team: string, first: Level, records: readonly Record[]): Entry[] {
  let entries: Entry[] = [];
  const levels: { readonly seq: number; readonly level: Level }[] = [{ seq: 0, level: first }];
  for (const record of records) {
    for (const event of record.events) {
      if (!('team' in event) || event.team !== team) continue;
      if (event.type === 'hint-withdrawn' && event.counted) entries = without(entries, event);
      const level = levelAfter(levels, event);
      levels.push({ seq: record.seq, level });
      const entry = entryOf(mission, level, record.seq, event);
      if (entry !== undefined) entries.push(entry);
    }
  }
  return entries.filter((entry, index) => !isAgain(entry, entries[index - 1]));
}

/** A change of level that is undone is a change, too. */
function levelAfter(levels: readonly { readonly seq: number; readonly level: Level }[], event: Event): Level {
  const now = levels.at(-1)?.level ?? 1;
  if (event.type === 'level-set') return event.level;
  return event.type === 'rewound' ? (levels.filter(({ seq }) => seq <= event.to).at(-1)?.level ?? now) : now;
}

/** A hint that was taken back is no part of the story. */
function without(entries: readonly Entry[], gone: Event & { type: 'hint-withdrawn' }): Entry[] {
  const hint = entries
    .filter((entry) => entry.type === 'hint' && entry.puzzle === gone.puzzle && entry.count === gone.hint + 1)
    .at(-1);
  return entries.filter((entry) => entry !== hint);
}

/** Opening the same puzzle again at once is told once. */
const isAgain = (entry: Entry, before: Entry | undefined): boolean =>
  entry.type === 'opened' && before?.type === 'opened' && before.puzzle === entry.puzzle;

function entryOf(mission: Mission, level: Level, seq: number, event: Event): Entry | undefined {
  switch (event.type) {
    case 'opened':
    case 'solved':
      return { type: event.type, seq, puzzle: event.puzzle };
    case 'hint-taken':
      if (event.uncounted) return undefined;
      return { type: 'hint', seq, puzzle: event.puzzle, count: event.hint };
    case 'level-set':
      return { type: 'level', seq };
    case 'breached':
      return { type: 'breach', seq };
    case 'moved':
      return choice(mission, level, seq, event);
    default:
      return undefined;
  }
}

function choice(mission: Mission, level: Level, seq: number, event: Event & { type: 'moved' }): Entry | undefined {
  const { reply, puzzle: id, step: index, move } = event;
  if (reply.verdict !== 'wrong') return undefined;
  const puzzle = puzzleOf(mission, id);
  const step = puzzle === undefined ? undefined : variantOf(puzzle, level)?.steps[index];
  if (step === undefined) return undefined;
  return {
    type: 'choice',
    seq,
    puzzle: id,
    kind: step.mechanic,
    phrase: rulesOf(step.mechanic).describe(step.board, move, event.snapshot.context),
    verdict: 'wrong',
    say: reply.say ?? [],
    ...(reply.misconception === undefined ? {} : { misconception: reply.misconception }),
  };
}
