import { seedOf } from '../chance.ts';
import { report } from '../debrief/report.ts';
import type { Lens, SheetRow } from '../scenario/lens.ts';
import type { Level, Mission, Puzzle } from '../scenario/mission.ts';
import { puzzlesAt, variantOf } from '../scenario/mission.ts';
import { namesOf } from '../scenario/names.ts';
import { left } from './clock.ts';
import { ownMove } from './decide-team.ts';
import type { Record } from './event.ts';
import { HINTS, inHand, taken } from './hint.ts';
import { questionsSeen, type SeenQuestions } from './questions.ts';
import { type Present, seatsOf, sightOf } from './seats.ts';
import { type SeenLed, seenLed } from './seen-led.ts';
import type { Seat } from './share.ts';
import type { PuzzleState, SessionState, TeamState } from './state.ts';
import { type Door, door, puzzleOf, stepAt } from './steps.ts';
import { ofGroup } from './story.ts';
import { wornBy } from './worn.ts';

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
    /** The game master paused this team alone. */
    readonly held: boolean;
  };
  readonly group: number;
  /** The debrief that is led for all teams; null while each goes at its own pace. */
  readonly led: SeenLed | null;
  /** The team's screens, in the order in which they came; empty in one page. */
  readonly screens: readonly SeenScreen[];
  readonly team: SeenTeam;
  readonly stations: readonly SeenStation[];
  readonly puzzle: SeenPuzzle | null;
  readonly briefing: Mission['briefing'] | null;
  readonly ending: Mission['ending'] | null;
  readonly debrief: ReturnType<typeof report> | null;
  /** The short questions that are open now. */
  readonly questions: SeenQuestions | null;
}

interface SeenMission
  extends Pick<
    Mission,
    'id' | 'title' | 'district' | 'accent' | 'music' | 'minutes' | 'helpline' | 'scene' | 'tokens' | 'glossary'
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
  readonly blank: boolean;
  readonly help: boolean;
  /** What Archie has put on so far. */
  readonly worn: readonly string[];
  /** Grows when the game master chimes. */
  readonly chime: number;
  /** What the game master wrote to this team: his own words, no text ids. */
  readonly messages: readonly { readonly id: number; readonly words: string; readonly read: boolean }[];
}

/** One screen of a team, for its other screens and the console. */
export interface SeenScreen {
  readonly seat: string;
  readonly here: boolean;
  readonly lenses: readonly Lens[];
  readonly acts: boolean;
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

/** What a seat may see now. `records` are needed for the debrief only. */
export function seen(
  mission: Mission,
  state: SessionState,
  seat: Seat,
  now: number,
  records: readonly Record[],
  present?: Present,
): Seen | undefined {
  const team = Object.hasOwn(state.teams, seat.team) ? state.teams[seat.team] : undefined;
  if (team === undefined) return undefined;
  return {
    seq: state.seq,
    now,
    seed: state.seed,
    clock: {
      state: state.clock.state,
      left: left(state, team, now),
      limit: state.settings.limit,
      shown: state.settings.clockShown,
      held: team.clock.heldAt !== null,
    },
    group: state.group.n,
    led: seenLed(state),
    screens: present === undefined ? [] : screensOf(mission, state, team.id, present),
    puzzle: team.stage === 'puzzle' ? puzzleSeen(mission, state, team, seat) : null,
    questions: questionsSeen(mission, state, team, seat.id ?? ''),
    ...shared(mission, state, team, records),
  };
}

/** What every screen of a team sees alike. */
type Shared = Pick<Seen, 'mission' | 'team' | 'stations' | 'briefing' | 'ending' | 'debrief'>;

interface Kept {
  readonly mission: Mission;
  readonly records: readonly Record[];
  readonly shared: Shared;
}

/** Made once per state, not once per screen. */
const kept = new WeakMap<SessionState, Map<string, Kept>>();

function shared(mission: Mission, state: SessionState, team: TeamState, records: readonly Record[]): Shared {
  const teams = kept.get(state) ?? new Map<string, Kept>();
  kept.set(state, teams);
  const known = teams.get(team.id);
  if (known?.mission === mission && known.records === records) return known.shared;
  const made: Shared = {
    mission: missionSeen(mission, state.settings.names),
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
      blank: state.blank || team.blank,
      help: team.help,
      worn: wornBy(mission, team),
      chime: team.chime,
      messages: team.messages.flatMap(({ id, words, state: at }) =>
        at === 'sent' || at === 'read' ? [{ id, words, read: at === 'read' }] : [],
      ),
    },
    stations: puzzlesAt(mission, team.level).map((puzzle) => station(puzzle, team)),
    briefing: team.stage === 'briefing' ? mission.briefing : null,
    ending: team.stage === 'ending' ? mission.ending : null,
    debrief: team.stage === 'debrief' ? report(mission, state, team, ofGroup(state, records)) : null,
  };
  teams.set(team.id, { mission, records, shared: made });
  return made;
}

type Names = SessionState['settings']['names'];
const missions = new WeakMap<Mission, WeakMap<Names, SeenMission>>();

/** The mission as its players see it: one object for each choice of names, however many screens are shown it. */
export function missionSeen(mission: Mission, names: Names): SeenMission {
  const known = missions.get(mission) ?? new WeakMap<Names, SeenMission>();
  missions.set(mission, known);
  const found = known.get(names);
  if (found !== undefined) return found;
  const { id, title, district, accent, music, minutes, helpline, scene, tokens, glossary } = mission;
  const people = namesOf(mission, names);
  const made = { id, title, district, accent, music, minutes, scene, tokens, glossary, people };
  const whole = helpline === undefined ? made : { ...made, helpline };
  known.set(names, whole);
  return whole;
}

/** The team's screens. One that is away keeps its place in the row and holds nothing. */
export function screensOf(mission: Mission, state: SessionState, team: string, present: Present): SeenScreen[] {
  return seatsOf(state, team, undefined).map((seat) => {
    const here = present?.has(seat) ?? true;
    const sight = here ? sightOf(mission, state, seat, present) : undefined;
    return { seat, here, lenses: sight?.lenses ?? [], acts: sight?.acts ?? false };
  });
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
