import type { Help, Moment, Progress, PuzzleState, TeamState } from './state.ts';

const RANK: readonly Help[] = ['alone', 'hint', 'shown', 'passed'];

/** Puts back the progress of a moment. Hints taken and lenses read since then stay taken and read. `placed`: also where the team stood. */
export function rewind(team: TeamState, to: number, placed: boolean): TeamState {
  const cursor = team.history.findIndex((moment) => moment.seq === to);
  const moment = team.history[cursor];
  if (moment === undefined) return team;
  const forth = cursor > team.cursor;
  const known = (puzzle: string) =>
    team.level === moment.level && !(forth && moment.restart === true && moment.puzzle === puzzle);
  const progress = keepKnown(moment.progress, team.progress, forth, known);
  const back = { ...team, cursor, level: moment.level, progress };
  if (!placed) return back;
  const there = { ...back, stage: moment.stage, at: moment.at };
  if (forth) return { ...there, ...wipe(moment) };
  const wiped = team.history[team.cursor]?.wiped ?? {};
  return { ...there, ...wiped, breached: team.breached || wiped.breached === true };
}

/** What goes again when a reset is done again. */
function wipe({ wiped }: Moment): Partial<TeamState> {
  if (wiped === undefined) return {};
  const team = { breached: false, debrief: { transfer: {} } };
  return { lastWrong: null, ...(wiped.debrief === undefined ? {} : team) };
}

/** `forth`: towards what was undone. `known`: hints and readings of one level are none of the other's, nor of a board that starts again. */
function keepKnown(past: Progress, present: Progress, forth: boolean, known: (puzzle: string) => boolean): Progress {
  const ids = new Set([...Object.keys(past.puzzles), ...Object.keys(present.puzzles)]);
  const puzzles = [...ids].flatMap((id): [string, PuzzleState][] => {
    const then = past.puzzles[id];
    const now = present.puzzles[id];
    // What was passed before it was ever opened is unopened again; what was only opened stays open.
    if (then === undefined) return now === undefined || now.solved || forth ? [] : [[id, now]];
    if (now === undefined) return [[id, then]];
    const { movedAt } = now;
    const helped = then.helped.length > now.helped.length ? then.helped : now.helped;
    const openedAt = Math.min(then.openedAt, now.openedAt);
    const help = mostHelp(then, now);
    if (!known(id)) return [[id, { ...then, help, openedAt, movedAt }]];
    const { read, called } = { read: union(then.read, now.read), called: union(then.called, now.called) };
    return [[id, { ...then, hints: most(then.hints, now.hints), helped, read, called, openedAt, movedAt, help }]];
  });
  return { ...past, puzzles: Object.fromEntries(puzzles) };
}

/** Help that was had stays had; passed is how a moment was left behind: it goes and comes with it. */
function mostHelp(then: PuzzleState, now: PuzzleState): Help {
  if (now.help === 'passed') return then.help;
  return RANK.indexOf(now.help) > RANK.indexOf(then.help) ? now.help : then.help;
}

const union = <Item>(one: readonly Item[], other: readonly Item[]): Item[] => [...new Set([...one, ...other])];

const most = (one: readonly number[], other: readonly number[]): number[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, index) =>
    Math.max(one[index] ?? 0, other[index] ?? 0),
  );
