import { seedOf } from '../chance.ts';
import { report } from '../debrief/report.ts';
import { LENSES, type Lens, type SheetRow } from '../scenario/lens.ts';
import type { Level, Mission, Puzzle } from '../scenario/mission.ts';
import { puzzlesAt, variantOf } from '../scenario/mission.ts';
import { namesOf } from '../scenario/names.ts';
import { left } from './clock.ts';
import { ownMove } from './decide-team.ts';
import type { Record } from './event.ts';
import { HINTS, inHand, taken } from './hint.ts';
import type { PuzzleState, SessionState, TeamState } from './state.ts';
import { type Door, door, puzzleOf, stepAt } from './steps.ts';

/** What one seat may see, texts and pictures by id. The authority attaches the sentences (`wording`) as the last step before sending. */
export interface Seen {
  readonly seq: number;
  readonly now: number;
  readonly seed: number;
  readonly mission: SeenMission;
  readonly clock: {
    readonly state: 'ready' | 'running' | 'paused';
    readonly left: number | null;
    readonly limit: number | null;
    readonly shown: boolean;
  };
  readonly team: SeenTeam;
  readonly stations: readonly SeenStation[];
  readonly puzzle: SeenPuzzle | null;
  readonly briefing: Mission['briefing'] | null;
  readonly ending: Mission['ending'] | null;
  readonly debrief: ReturnType<typeof report> | null;
}

interface SeenMission
  extends Pick<
    Mission,
    'id' | 'title' | 'district' | 'accent' | 'music' | 'helpline' | 'scene' | 'tokens' | 'glossary'
  > {
  /** First names of this session by person id. */
  readonly people: Readonly<{ [person: string]: string }>;
}

interface SeenTeam {
  readonly id: string;
  readonly emblem: string;
  readonly level: Level;
  readonly stage: TeamState['stage'];
  readonly tokens: readonly string[];
  readonly solved: readonly string[];
  readonly breached: boolean;
  readonly stars: number;
  readonly debrief: TeamState['debrief'];
}

export interface SeenStation extends Pick<Puzzle, 'id' | 'title' | 'role' | 'scene'> {
  readonly door: Exclude<Door, 'absent'>;
  readonly begun: boolean;
  readonly gives: string | undefined;
}

export interface SeenPuzzle {
  readonly id: string;
  readonly title: string;
  readonly room: string;
  readonly lit: readonly string[];
  readonly step: number;
  readonly steps: number;
  readonly kind: string;
  readonly goal: string;
  readonly board: unknown;
  readonly sheets: Readonly<
    Partial<{ [lens in Lens]: { readonly documents: readonly string[]; readonly rows: readonly SheetRow[] } }>
  >;
  readonly opening: readonly Mission['briefing']['lines'][number][];
  readonly after: readonly Mission['briefing']['lines'][number][];
  readonly read: readonly Lens[];
  readonly hints: readonly string[];
  readonly hintsLeft: number;
  readonly offered: boolean;
  /** Wrong tries since the last progress. */
  readonly wrong: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly canFinish: boolean;
  readonly acts: boolean;
  readonly solved: boolean;
  readonly token: string | undefined;
}

/** The lenses of a seat and whether its hand commits moves. */
export interface Seat {
  readonly team: string;
  readonly lenses: readonly Lens[];
  readonly acts: boolean;
}

export const ONE_SCREEN: Omit<Seat, 'team'> = { lenses: LENSES, acts: true };

/** What a seat may see now. `records` are needed for the debrief only. */
export function seen(
  mission: Mission,
  state: SessionState,
  seat: Seat,
  now: number,
  records: readonly Record[],
): Seen | undefined {
  const team = state.teams[seat.team];
  if (team === undefined) return undefined;
  const { id, title, district, accent, music, helpline, scene, tokens, glossary } = mission;
  return {
    seq: state.seq,
    now,
    seed: state.seed,
    mission: {
      id,
      title,
      district,
      accent,
      music,
      scene,
      tokens,
      glossary,
      people: namesOf(mission, state.settings.names),
      ...(helpline === undefined ? {} : { helpline }),
    },
    clock: {
      state: state.clock.state,
      left: left(state, now),
      limit: state.settings.limit,
      shown: state.settings.clockShown,
    },
    team: {
      id: team.id,
      emblem: team.emblem,
      level: team.level,
      stage: team.stage,
      tokens: team.progress.tokens,
      solved: team.progress.solved,
      breached: team.breached,
      stars: team.stars,
      debrief: team.debrief,
    },
    stations: puzzlesAt(mission, team.level).map((puzzle) => station(puzzle, team)),
    puzzle: team.stage === 'puzzle' ? puzzleSeen(mission, state, team, seat) : null,
    briefing: team.stage === 'briefing' ? mission.briefing : null,
    ending: team.stage === 'ending' ? mission.ending : null,
    debrief: team.stage === 'debrief' ? report(mission, state, team, records) : null,
  };
}

function station(puzzle: Puzzle, team: TeamState): SeenStation {
  const { id, title, role, scene } = puzzle;
  const state = door(puzzle, team);
  return {
    id,
    title,
    role,
    scene,
    door: state === 'absent' ? 'closed' : state,
    begun: team.progress.puzzles[id] !== undefined,
    gives: puzzle.gives,
  };
}

function puzzleSeen(mission: Mission, state: SessionState, team: TeamState, seat: Seat): SeenPuzzle | null {
  const here = team.at === null ? undefined : puzzleOf(mission, team.at);
  const kept = team.at === null ? undefined : team.progress.puzzles[team.at];
  const step = here === undefined || kept === undefined ? undefined : stepAt(here, team.level, kept.step);
  if (here === undefined || kept === undefined || step === undefined) return null;
  const { board, goal, hints, opening, documents } = step.step;
  const variant = variantOf(here, team.level);
  const previous = kept.step > 0 ? variant?.steps[kept.step - 1]?.solved : undefined;
  const sight = { lenses: seat.lenses, seed: seedOf(here.id, state.seed) };
  return {
    id: here.id,
    title: here.title,
    room: here.scene.room,
    lit: kept.solved ? here.scene.lit : [],
    step: kept.step,
    steps: variant?.steps.length ?? 1,
    kind: step.step.mechanic,
    goal,
    board: step.mechanic.seen(board, kept.snapshot, sight),
    sheets: Object.fromEntries(
      seat.lenses.map((lens) => [
        lens,
        {
          documents: documents.filter((document) => document.lens === lens).map(({ text }) => text),
          rows: step.mechanic.sheet(board, kept.snapshot.context, lens).map(covered),
        },
      ]),
    ),
    opening: [...(previous ?? []), ...(opening ?? [])],
    after: kept.solved ? (variant?.solved ?? []) : [],
    read: kept.read,
    hints: hints.slice(0, taken(kept)),
    hintsLeft: kept.solved ? 0 : HINTS - taken(kept),
    offered: kept.offered > 0,
    wrong: kept.wrong,
    ...travelled(team, kept),
    canFinish: team.breached && !kept.solved && taken(kept) >= HINTS,
    acts: seat.acts && !kept.solved,
    solved: kept.solved,
    token: here.gives,
  };
}

/** A line that something still hides is sent as noise: its text stays at home. */
const covered = (row: SheetRow): SheetRow => (row.hidden ? { ...row, text: '' } : row);

function travelled(team: TeamState, kept: PuzzleState): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const hand = kept.solved ? undefined : inHand(team);
  if (hand === undefined) return { canUndo: false, canRedo: false };
  return {
    canUndo: ownMove(team.history[team.cursor], hand.id) && team.cursor > 0,
    canRedo: ownMove(team.history[team.cursor + 1], hand.id),
  };
}
