import { rulesOf } from '../../mechanics/rules.ts';
import type { QuestionResults } from '../debrief/question-results.ts';
import { type Level, type Mission, type Puzzle, puzzlesAt, variantOf } from '../scenario/mission.ts';
import type { Moment } from '../scenario/questions.ts';
import type { Phrase } from '../scenario/reply.ts';
import type { Kind } from '../scenario/step.ts';
import { HINTS, inHand, taken } from './hint.ts';
import type { Led } from './led.ts';
import type { Link, Links } from './seats.ts';
import { screensOf } from './seen.ts';
import type { Notes } from './seen-notes.ts';
import type {
  Clock,
  Group,
  Message,
  Played,
  PuzzleState,
  SessionState,
  Settings,
  TeamClock,
  TeamState,
  WrongTry,
} from './state.ts';
import { type Door, door, puzzleOf, stepAt } from './steps.ts';

/** What a console shows, part by part (`session`, `clock`, `team:<id>`, `waiting`), so that only what changed travels. Texts by id. */
export interface MasterParts {
  readonly session: MasterSession;
  readonly clock: Clock;
  readonly waiting: readonly MasterScreen[];
  /** For whoever leads the debrief. */
  readonly notes: Notes;
  readonly questions: QuestionResults | null;
  readonly [team: `team:${string}`]: MasterTeam;
}

export interface MasterSession {
  readonly mission: Pick<
    Mission,
    'id' | 'title' | 'district' | 'pitch' | 'accent' | 'minutes' | 'helpline' | 'tokens' | 'scene' | 'people' | 'gate'
  > & {
    readonly puzzles: readonly MasterPuzzle[];
    /** Whether there are short questions, and a teacher's guide. */
    readonly hasQuestions: boolean;
    readonly hasGuide: boolean;
  };
  readonly settings: Settings;
  readonly blank: boolean;
  readonly slide: string | null;
  readonly led: Led;
  readonly asksAfter: boolean;
  /** What an adult has confirmed of the mission's gate. */
  readonly gate: readonly string[];
  readonly group: Pick<Group, 'n' | 'from'> & { readonly canRestore: boolean };
  /** In the order of the panel. */
  readonly teams: readonly string[];
}

interface MasterPuzzle extends Pick<Puzzle, 'id' | 'title' | 'role' | 'gives' | 'scene'> {
  readonly levels: readonly Level[];
}

export interface MasterScreen {
  readonly seat: string;
  readonly link: Link;
  readonly lenses: readonly string[];
  readonly acts: boolean;
}

export interface MasterTeam
  extends Pick<TeamState, 'id' | 'emblem' | 'level' | 'stage' | 'breached' | 'blank' | 'help' | 'stars'> {
  readonly tokens: readonly string[];
  readonly solved: readonly string[];
  /** Light pictures of the district that are on. */
  readonly lights: readonly string[];
  /** From 0 (nothing) to 1 (all that the mission needs). */
  readonly share: number;
  /** When the team last got nearer, anywhere (its own play): what it has not moved on for grows in the district, too. */
  readonly movedAt: Played;
  /** Each puzzle of the team's level. */
  readonly doors: readonly {
    readonly puzzle: string;
    readonly door: Exclude<Door, 'absent'>;
    readonly begun: boolean;
    readonly help: PuzzleState['help'] | null;
  }[];
  readonly hand: MasterHand | null;
  readonly lastWrong: MasterTry | null;
  readonly clock: TeamClock;
  readonly offers: boolean;
  readonly messages: readonly Message[];
  /** What it answered to the situations of its debrief, by situation. How it feels is its own. */
  readonly answers: TeamState['debrief']['transfer'];
  readonly hints: number;
  readonly screens: readonly MasterScreen[];
  /** Screens that have answered every short question, before and after: 1 at most where a team answers together. */
  readonly answered: Readonly<Record<Moment, number>>;
  readonly canBack: boolean;
  readonly canForth: boolean;
}

/** The puzzle that the team is at. Instants are the team's own play, so that a page can let them grow by itself. */
interface MasterHand {
  readonly puzzle: string;
  readonly title: string;
  readonly solved: boolean;
  readonly step: number;
  readonly steps: number;
  readonly goal: string;
  readonly done: number;
  readonly of: number;
  readonly openedAt: Played;
  readonly movedAt: Played;
  readonly wrong: number;
  readonly offered: boolean;
  /** The three prepared hints, and how many the team has. The next one is the one that fits the state it has reached. */
  readonly hints: readonly string[];
  readonly taken: number;
}

/** A wrong try in words: the mechanic's phrase and what was answered. */
export interface MasterTry {
  readonly seq: number;
  readonly puzzle: string;
  readonly kind: Kind;
  readonly phrase: Phrase;
  readonly say: readonly string[];
}

export function masterSession(mission: Mission, state: SessionState): MasterSession {
  const { id, title, district, pitch, accent, minutes, helpline, tokens, scene, people, puzzles, gate } = mission;
  return {
    mission: {
      id,
      title,
      district,
      pitch,
      accent,
      minutes,
      tokens,
      scene,
      people,
      ...(helpline === undefined ? {} : { helpline }),
      ...(gate === undefined ? {} : { gate }),
      hasQuestions: mission.questions !== undefined,
      hasGuide: mission.guide !== undefined,
      puzzles: puzzles.map((puzzle) => ({
        id: puzzle.id,
        title: puzzle.title,
        role: puzzle.role,
        scene: puzzle.scene,
        ...(puzzle.gives === undefined ? {} : { gives: puzzle.gives }),
        levels: ([1, 2] as const).filter((level) => variantOf(puzzle, level) !== undefined),
      })),
    },
    settings: state.settings,
    blank: state.blank,
    slide: state.slide,
    led: state.led,
    asksAfter: state.asksAfter,
    gate: state.gate,
    group: { n: state.group.n, from: state.group.from, canRestore: state.group.before !== null },
    teams: Object.keys(state.teams),
  };
}

/** One team's panel. */
export function masterTeam(mission: Mission, state: SessionState, team: TeamState, links: Links): MasterTeam {
  const { id, emblem, level, stage, breached, blank, help, stars, progress } = team;
  const puzzles = puzzlesAt(mission, level);
  return {
    id,
    emblem,
    level,
    stage,
    breached,
    blank,
    help,
    stars,
    tokens: progress.tokens,
    solved: progress.solved,
    lights: lightsOf(mission, team),
    share: shareOf(puzzles, team),
    movedAt: Math.max(0, ...Object.values(progress.puzzles).map(({ movedAt }) => movedAt)),
    doors: puzzles.map((puzzle) => {
      const kept = progress.puzzles[puzzle.id];
      const at = door(puzzle, team);
      return {
        puzzle: puzzle.id,
        door: at === 'absent' ? 'closed' : at,
        begun: kept !== undefined,
        help: kept?.help ?? null,
      };
    }),
    hand: handOf(mission, team),
    lastWrong: team.lastWrong === null ? null : tryOf(mission, team.lastWrong),
    clock: team.clock,
    offers: team.offers ?? state.settings.offers,
    messages: team.messages,
    answers: team.debrief.transfer,
    hints: Object.values(progress.puzzles).reduce((sum, { hints }) => sum + hints.reduce((all, n) => all + n, 0), 0),
    screens: masterScreens(mission, state, team.id, links),
    answered: { before: answeredAll(mission, team, 'before'), after: answeredAll(mission, team, 'after') },
    canBack: team.cursor > 0,
    canForth: team.cursor < team.history.length - 1,
  };
}

const answeredAll = ({ questions = [] }: Mission, team: TeamState, moment: Moment): number =>
  Object.values(team.answers[moment]).filter((given) => questions.every(({ id }) => given[id] !== undefined)).length;

export function lightsOf(mission: Mission, team: TeamState): readonly string[] {
  const lit = mission.puzzles
    .filter(({ id }) => team.progress.solved.includes(id))
    .flatMap(({ scene }) => scene.lights);
  const over = team.stage === 'ending' || team.stage === 'debrief';
  return over
    ? [...new Set([...lit, ...mission.puzzles.flatMap(({ scene }) => scene.lights), ...mission.scene.finale.lights])]
    : lit;
}

/** Screens that have no team yet. */
export const waitingScreens = (state: SessionState, links: Links): MasterScreen[] =>
  Object.entries(state.seats).flatMap(([seat, team]) =>
    team === null ? [{ seat, link: links(seat), lenses: [], acts: false }] : [],
  );

const masterScreens = (mission: Mission, state: SessionState, team: string, links: Links): MasterScreen[] => {
  const present = new Set(Object.keys(state.seats).filter((seat) => links(seat).state !== 'away'));
  return screensOf(mission, state, team, present).map(({ seat, lenses, acts }) => ({
    seat,
    lenses,
    acts,
    link: links(seat),
  }));
};

/** Solved puzzles and the part of the one in hand, of those that the mission needs. */
export function shareOf(puzzles: readonly Puzzle[], team: TeamState): number {
  const needed = puzzles.filter(({ role }) => role !== 'bonus');
  const parts = needed.map((puzzle): number => {
    const kept = team.progress.puzzles[puzzle.id];
    if (kept?.solved === true || team.progress.solved.includes(puzzle.id)) return 1;
    const step = kept === undefined ? undefined : stepAt(puzzle, team.level, kept.step);
    if (kept === undefined || step === undefined) return 0;
    const { done, of } = step.mechanic.progress(step.step.board, kept.snapshot.context);
    return (kept.step + Math.min(1, done / Math.max(1, of))) / (variantOf(puzzle, team.level)?.steps.length ?? 1);
  });
  return parts.reduce((sum, part) => sum + part, 0) / Math.max(1, needed.length);
}

function handOf(mission: Mission, team: TeamState): MasterHand | null {
  const puzzle = team.stage !== 'puzzle' || team.at === null ? undefined : puzzleOf(mission, team.at);
  const kept = puzzle === undefined ? undefined : team.progress.puzzles[puzzle.id];
  const step = puzzle === undefined || kept === undefined ? undefined : stepAt(puzzle, team.level, kept.step);
  if (puzzle === undefined || kept === undefined || step === undefined) return null;
  const { done, of } = step.mechanic.progress(step.step.board, kept.snapshot.context);
  return {
    puzzle: puzzle.id,
    title: puzzle.title,
    solved: kept.solved,
    step: kept.step,
    steps: variantOf(puzzle, team.level)?.steps.length ?? 1,
    goal: step.step.goal,
    done,
    of,
    openedAt: kept.openedAt,
    movedAt: kept.movedAt,
    wrong: kept.wrong,
    offered: kept.offered > 0,
    hints: step.step.hints.slice(0, HINTS),
    taken: inHand(team) === undefined ? HINTS : taken(kept),
  };
}

export function tryOf(mission: Mission, wrong: WrongTry): MasterTry | null {
  const puzzle = puzzleOf(mission, wrong.puzzle);
  const step = puzzle === undefined ? undefined : stepAt(puzzle, wrong.level, wrong.step);
  if (step === undefined) return null;
  const kind = step.step.mechanic;
  return {
    seq: wrong.seq,
    puzzle: wrong.puzzle,
    kind,
    phrase: rulesOf(kind).describe(step.step.board, wrong.move, wrong.context),
    say: wrong.reply.say ?? [],
  };
}
