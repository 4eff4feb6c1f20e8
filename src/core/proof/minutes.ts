import { play as playMove } from '../../mechanics/mechanic.ts';
import type { CompiledMission } from '../scenario/compile.ts';
import { LENSES } from '../scenario/lens.ts';
import { type Level, type Puzzle, puzzlesAt, variantOf } from '../scenario/mission.ts';
import { countWords } from '../scenario/sentences.ts';
import { firstSnapshot, type Playable, playable, solutionOf } from '../session/steps.ts';
import { wording } from '../session/wording.ts';

/** How a team of four on one screen plays that plays normally: an estimate, until times of real children replace it. */
const PACE = {
  1: { wordsPerMinute: 110, secondsPerMove: 5 },
  2: { wordsPerMinute: 160, secondsPerMove: 4 },
} as const;
/** Part of the words on the lenses' sheets that is read at all; names on a board are looked at rather than read. */
const READ = { sheets: 0.8, board: 0.4 };
const SECONDS_PER_ANSWER = 6;
/** What is answered to a right move is glanced at while the hand goes on. */
const SECONDS_PER_NOD = 2;
/** Wrong tries of a puzzle: each is a move, and an answer to hear. */
const WRONG_TRIES = 2.5;
/** Talk, hesitation and a look around. */
const SLACK = 1.25;
/** The first puzzle is where a team learns to play. */
const LEARNING = 20;

interface PuzzleMinutes {
  readonly puzzle: string;
  readonly level: Level;
  readonly bonus: boolean;
  readonly seconds: number;
}

export interface Minutes {
  readonly puzzles: readonly PuzzleMinutes[];
  /** All puzzles of a level but the bonus: what must fit into the mission's time. Seconds. */
  readonly play: Readonly<Record<Level, number>>;
  /** The briefing and the ending, which can be skipped. Seconds. */
  readonly story: Readonly<Record<Level, number>>;
}

/** How long a mission takes: reading, handling and listening, counted on what is really there. */
export function minutes(compiled: CompiledMission): Minutes {
  const { mission } = compiled;
  const words = (value: unknown): number => wordsIn(compiled, value);
  const puzzles: PuzzleMinutes[] = [];
  const [play, story] = [
    { 1: 0, 2: 0 },
    { 1: 0, 2: 0 },
  ];
  for (const level of [1, 2] as const) {
    const { briefing, ending } = mission;
    story[level] = Math.round((60 * words([briefing, ending])) / PACE[level].wordsPerMinute);
    puzzlesAt(mission, level).forEach((puzzle, index) => {
      const bonus = puzzle.role === 'bonus';
      const seconds = Math.round(ofPuzzle(puzzle, level, words) + (index === 0 ? LEARNING : 0));
      puzzles.push({ puzzle: puzzle.id, level, bonus, seconds });
      if (!bonus) play[level] += seconds;
    });
  }
  return { puzzles, play, story };
}

function ofPuzzle(puzzle: Puzzle, level: Level, words: (value: unknown) => number): number {
  const { wordsPerMinute, secondsPerMove } = PACE[level];
  const board: unknown[] = [];
  const sheets: unknown[] = [];
  let [heard, moves, nods] = [0, WRONG_TRIES, 0];
  for (const step of variantOf(puzzle, level)?.steps ?? []) {
    const here = playable(step);
    const { mechanic, step: config } = here;
    const first = firstSnapshot(here);
    board.push(mechanic.seen(config.board, first, { lenses: LENSES, seed: 1 }));
    sheets.push(
      config.goal,
      config.documents.map(({ text }) => text),
      LENSES.map((lens) => mechanic.sheet(config.board, first.context, lens)),
    );
    const way = known(here);
    moves += way.moves;
    nods += way.answers;
    heard += words(config.opening);
  }
  heard += words(variantOf(puzzle, level)?.solved);
  // What stands there in two steps is read once.
  const named = words([board, sheets]) - words(sheets);
  const reading = ((READ.sheets * words(sheets) + READ.board * named + heard) * 60) / wordsPerMinute;
  const answers = WRONG_TRIES * SECONDS_PER_ANSWER + nods * SECONDS_PER_NOD;
  return SLACK * (reading + moves * secondsPerMove + answers);
}

/** The known way through a step: its moves, and what is answered to them. */
function known(here: Playable): { readonly moves: number; readonly answers: number } {
  const way = solutionOf(here);
  let snapshot = firstSnapshot(here);
  let answers = 0;
  for (const { move } of way) {
    const played = playMove(here.machine, snapshot, move);
    if (played === undefined) break;
    snapshot = played.snapshot;
    if (played.reply.say !== undefined) answers += 1;
  }
  return { moves: way.length, answers };
}

function wordsIn({ mission, catalogues }: CompiledMission, value: unknown): number {
  const catalogue = catalogues[mission.language] ?? {};
  return Object.values(wording(value, catalogue, {}, mission.language)).reduce((all, one) => all + countWords(one), 0);
}
