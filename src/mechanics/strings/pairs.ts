import { answer, type Reply } from '../../core/scenario/reply.ts';
import type { TieTask } from './schema.ts';

type Pair = readonly [string, string];

const same = ([a, b]: Pair, from: string, to: string): boolean => (a === from && b === to) || (a === to && b === from);

/** The string that is asked for between two scraps, if one is. */
export const tieBetween = (task: TieTask, from: string, to: string) =>
  task.ties.find(({ joins }) => same(joins, from, to));

/** The string that is true as well, but not needed. */
export const extraBetween = (task: TieTask, from: string, to: string) =>
  task.extras?.find(({ joins }) => same(joins, from, to));

/** Every string that can hang between two scraps, in the config's order. */
export const tieable = (task: TieTask) => [...task.ties, ...(task.extras ?? [])];

export const allTied = (task: TieTask, tied: readonly string[]): boolean =>
  task.ties.every(({ id }) => tied.includes(id));

/** What a pair that shares nothing solid is told. */
const looseReply = (task: TieTask, from: string, to: string) =>
  task.replies.find(
    ({ pairs = [], any = [] }) =>
      pairs.some((pair) => same(pair, from, to)) || any.some((id) => id === from || id === to),
  )?.reply ?? task.otherwise;

/** What answers a string between two scraps. */
export function tieSays(task: TieTask, from: string, to: string): Reply {
  const tie = tieBetween(task, from, to);
  if (tie !== undefined) {
    const said = tie.right === undefined ? { phrase: { key: 'holds' } } : { say: [tie.right] };
    return { verdict: 'right', about: tie.id, ...said };
  }
  const extra = extraBetween(task, from, to);
  return extra === undefined ? answer(looseReply(task, from, to), to) : answer(extra.reply, extra.id);
}
