import { rulesOf } from '../../mechanics/rules.ts';
import { LENSES } from '../scenario/lens.ts';
import type { Mission } from '../scenario/mission.ts';
import { variantOf } from '../scenario/mission.ts';
import type { Phrase } from '../scenario/reply.ts';
import type { Kind } from '../scenario/step.ts';
import { apply, replay } from '../session/apply.ts';
import type { Event, Record } from '../session/event.ts';
import { type SeenPuzzle, seen } from '../session/seen.ts';
import type { SessionState } from '../session/state.ts';
import { puzzleOf } from '../session/steps.ts';
import { ofGroup } from '../session/story.ts';
import { evidence } from './evidence.ts';

/** What was done just before a picture. */
interface Did {
  readonly what: 'start' | 'move' | 'hint' | 'back' | 'step' | 'solved' | 'finished';
  readonly verdict?: 'right' | 'wrong' | 'none';
  /** The move in the mechanic's own words. */
  readonly phrase?: Phrase;
  /** What was answered, texts by id. */
  readonly say: readonly string[];
}

/** One picture of a short replay: the board as the team had it, every lens open and no hand on it. */
interface Frame extends Pick<SeenPuzzle, 'title' | 'room' | 'step' | 'steps' | 'goal' | 'board' | 'solved'> {
  readonly seq: number;
  readonly kind: Kind;
  readonly did: Did;
}

/** The moment that proves an objective, to be looked at again. It holds boards of one team and nothing that anybody typed. */
export interface Moment {
  readonly objective: string;
  readonly puzzle: string;
  readonly frames: readonly Frame[];
}

/** Pictures of one moment at most: it is looked at while others wait. */
const MOST = 12;
/** Without a change of mind, so many steps tell how it was found. */
const USUAL = 6;

/** The moment at which a team came to an objective: from the last change of mind, or the last few moves, to the solved board. */
export function momentOf(
  mission: Mission,
  state: SessionState,
  records: readonly Record[],
  team: string,
  objective: string,
): Moment | undefined {
  const own = ofGroup(state, records);
  const now = Object.hasOwn(state.teams, team) ? state.teams[team] : undefined;
  const proof = now === undefined ? undefined : evidence(mission, now, own).find((one) => one.objective === objective);
  const { puzzle, seq } = proof ?? {};
  if (puzzle === undefined || seq === undefined) return undefined;
  const ideas = new Set(mission.misconceptions.filter((one) => one.objective === objective).map(({ id }) => id));
  const seqs = stretch(own, team, puzzle, seq, ideas);
  return { objective, puzzle, frames: framesOf(mission, records, team, puzzle, seqs) };
}

/** The numbers of the records that are shown, oldest first. */
function stretch(
  records: readonly Record[],
  team: string,
  puzzle: string,
  until: number,
  ideas: ReadonlySet<string>,
): readonly number[] {
  const told = records.filter(
    ({ seq, events }) => seq <= until && events.some((event) => tellsOf(event, team, puzzle)),
  );
  const turn = told
    .map(({ events }) => events.some((event) => event.type === 'moved' && ideas.has(event.reply.misconception ?? '')))
    .lastIndexOf(true);
  const from = turn >= 0 && told.length - turn < MOST ? turn : Math.max(0, told.length - USUAL);
  return told.slice(from).map(({ seq }) => seq);
}

/** A move of that team on that puzzle, or what moved it on. Going back over one's moves is told, reading is not. */
const tellsOf = (event: Event, team: string, puzzle: string): boolean =>
  'team' in event &&
  event.team === team &&
  (event.type === 'rewound' || (TOLD.has(event.type) && 'puzzle' in event && event.puzzle === puzzle));
const TOLD = new Set<Event['type']>(['moved', 'step-solved', 'solved', 'hint-taken', 'finished-for-team']);

function framesOf(
  mission: Mission,
  records: readonly Record[],
  team: string,
  puzzle: string,
  seqs: readonly number[],
): Frame[] {
  const [first] = seqs;
  if (first === undefined) return [];
  const wanted = new Set(seqs);
  const last = seqs.at(-1) ?? first;
  let state = replay(records.filter(({ seq }) => seq < first));
  const frames: Frame[] = [];
  const show = (did: Did): void => {
    const frame = frameOf(mission, state, team, puzzle, did);
    if (frame !== undefined) frames.push(frame);
  };
  show({ what: 'start', say: [] });
  for (const record of records) {
    if (record.seq < first || record.seq > last) continue;
    const before = state;
    state = apply(state, record);
    if (wanted.has(record.seq)) show(didOf(mission, before, team, puzzle, record));
  }
  return frames;
}

/** The board as it stood; nothing while the team was somewhere else. */
function frameOf(mission: Mission, state: SessionState, team: string, puzzle: string, did: Did): Frame | undefined {
  const view = seen(mission, state, { team, lenses: LENSES, acts: false }, state.at, [])?.puzzle;
  if (view == null || view.id !== puzzle) return undefined;
  const { title, room, step, steps, goal, board, solved } = view;
  return { seq: state.seq, title, room, step, steps, goal, board, solved, kind: view.kind as Kind, did };
}

function didOf(mission: Mission, before: SessionState, team: string, id: string, { events }: Record): Did {
  const own = events.filter((event) => tellsOf(event, team, id));
  const has = (type: Event['type']): boolean => own.some((event) => event.type === type);
  const moved = own.find((event) => event.type === 'moved');
  const what = has('finished-for-team')
    ? 'finished'
    : has('solved')
      ? 'solved'
      : has('step-solved')
        ? 'step'
        : undefined;
  if (moved?.type !== 'moved') return { what: what ?? (has('hint-taken') ? 'hint' : 'back'), say: [] };
  const { reply, step: index, move, snapshot } = moved;
  const puzzle = puzzleOf(mission, id);
  const level = before.teams[team]?.level ?? before.settings.level;
  const step = puzzle === undefined ? undefined : variantOf(puzzle, level)?.steps[index];
  return {
    what: what ?? 'move',
    verdict: reply.verdict === 'right' || reply.verdict === 'wrong' ? reply.verdict : 'none',
    ...(step === undefined ? {} : { phrase: rulesOf(step.mechanic).describe(step.board, move, snapshot.context) }),
    say: reply.say ?? [],
  };
}
