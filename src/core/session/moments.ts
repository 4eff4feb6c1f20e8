import type { Moment, Progress, PuzzleState, TeamState } from './state.ts';

/** Moments kept for undo. More than any team makes in one puzzle; bounded so that a state stays small. */
const KEPT = 200;

/** A puzzle as it is when it is opened for the first time. */
export function fresh(snapshot: PuzzleState['snapshot'], now: number): PuzzleState {
  return {
    step: 0,
    snapshot,
    solved: false,
    hints: [],
    offered: 0,
    wrong: 0,
    movedAt: now,
    openedAt: now,
    read: [],
    called: [],
    help: 'alone',
    helped: [],
  };
}

/** A puzzle from its start; help that was had before still counts. */
export function again(team: TeamState, id: string, snapshot: PuzzleState['snapshot'], now: number): PuzzleState {
  return { ...fresh(snapshot, now), help: team.progress.puzzles[id]?.help ?? 'alone' };
}

export function withPuzzle(team: TeamState, id: string, change: Partial<PuzzleState>): TeamState {
  const puzzles = { ...team.progress.puzzles, [id]: { ...team.progress.puzzles[id], ...change } as PuzzleState };
  return { ...team, progress: { ...team.progress, puzzles } };
}

/** Keeps the progress that now stands as a moment to come back to; what had been undone is gone for good. */
export function remember(
  team: TeamState,
  seq: number,
  what: { readonly puzzle: string | null; readonly restart?: true; readonly wiped?: Moment['wiped'] } & object,
): TeamState {
  const moment: Moment = {
    seq,
    puzzle: what.puzzle,
    level: team.level,
    progress: team.progress,
    stage: team.stage,
    at: team.at,
    ...('move' in what ? { move: what.move as NonNullable<Moment['move']> } : {}),
    ...(what.restart === undefined ? {} : { restart: what.restart }),
    ...(what.wiped === undefined ? {} : { wiped: what.wiped }),
  };
  // One record is one moment: a move that also solves its puzzle is gone back over in one go.
  const past = team.history.slice(0, team.cursor + 1).filter((kept) => kept.seq !== seq);
  const history = [...past, moment].slice(-KEPT);
  return { ...team, history, cursor: history.length - 1 };
}

/** The moment that stands is what is: hints, readings and steps from place to place are no moments of their own, and are kept with it. */
export function standing(team: TeamState): TeamState {
  const { level, progress, stage, at, cursor } = team;
  const kept = team.history[cursor];
  if (kept === undefined) return team;
  if (kept.progress === progress && kept.stage === stage && kept.at === at && kept.level === level) return team;
  const now = { ...kept, level, progress, stage, at };
  return { ...team, history: team.history.map((moment) => (moment === kept ? now : moment)) };
}

interface Withdrawn {
  readonly puzzle: string;
  readonly step: number;
  /** The hints that stay. */
  readonly hint: number;
}

/** Takes the last hint of a step back, also from the moments that can be gone back to: it would come again with them. */
export function withoutHint(team: TeamState, gone: Withdrawn): TeamState {
  const progress = (now: Progress): Progress => {
    const kept = now.puzzles[gone.puzzle];
    if (kept?.hints[gone.step] !== gone.hint + 1) return now;
    return { ...now, puzzles: { ...now.puzzles, [gone.puzzle]: unhinted(kept, gone) } };
  };
  const history = team.history.map((moment) =>
    moment.level === team.level ? { ...moment, progress: progress(moment.progress) } : moment,
  );
  return { ...team, progress: progress(team.progress), history };
}

function unhinted(kept: PuzzleState, { step, hint }: Withdrawn): PuzzleState {
  const last = kept.helped.filter((one) => one.step === step && one.hint === hint + 1).at(-1);
  return {
    ...kept,
    hints: kept.hints.map((taken, of) => (of === step ? hint : taken)),
    help: last?.before ?? kept.help,
    helped: kept.helped.filter((one) => one !== last),
  };
}
