import { shuffled } from '../../core/chance.ts';
import type { Lens, SheetRow } from '../../core/scenario/lens.ts';
import type { Phrase } from '../../core/scenario/reply.ts';
import type { Mechanic, Progress, Sight, Snapshot } from '../mechanic.ts';
import { faults } from './faults.ts';
import { machine } from './machine.ts';
import { leftOf, needed, rightOf, roomOf } from './pairs.ts';
import { type Config, type Context, config, context, type MatchBoard, type Move, move } from './schema.ts';
import { phrases } from './text.ts';

function seen(board: Config, { value, context: state }: Snapshot<Context>, { seed }: Sight): MatchBoard {
  const told = board.answered === 'each' || state.asked;
  return {
    lines: board.lines.map(({ id, mark, picture, pictureText }, index) => ({
      id,
      mark,
      picture: picture ?? null,
      pictureText: pictureText ?? null,
      on: state.on[index] ?? [],
    })),
    seals: shuffled(board.seals, seed).map(({ id, name, picture }) => ({
      id,
      name,
      picture,
      left: leftOf(board, state, id),
    })),
    sure: board.answered === 'each',
    room: roomOf(board),
    of: needed(board),
    ask: board.answered === 'count' ? (board.ask ?? null) : null,
    right: told ? rightOf(board, state) : null,
    solved: value === 'solved',
  };
}

/** A seal's line begins with its name already; a ribbon's begins with its number. */
function sheet(board: Config, _: Context, lens: Lens): SheetRow[] {
  const rows = (things: readonly { id: string; mark?: string; reads: Config['lines'][number]['reads'] }[]) =>
    things.flatMap(({ id, mark, reads }): SheetRow[] => {
      const text = reads[lens];
      return text === undefined ? [] : [{ about: id, ...(mark === undefined ? {} : { label: mark }), text }];
    });
  return [...rows(board.lines), ...rows(board.seals)];
}

function progress(board: Config, state: Context): Progress {
  const next = board.lines.find(({ seals }, index) => {
    const here = state.on[index] ?? [];
    return here.length !== seals.length || seals.some((seal) => !here.includes(seal));
  });
  return { done: rightOf(board, state), of: needed(board), ...(next === undefined ? {} : { next: next.id }) };
}

function describe(board: Config, played: Move, after: Context): Phrase {
  if (played.type === 'clear') return { key: 'cleared' };
  if (played.type === 'ask') return { key: 'count', values: { right: rightOf(board, after), of: needed(board) } };
  const seal = board.seals.find(({ id }) => id === played.seal)?.name ?? '';
  const line = board.lines.find(({ id }) => id === played.line)?.mark ?? '';
  return { key: played.type === 'press' ? 'pressed' : 'lifted', values: { seal, line } };
}

const pairs = (board: Config) => board.lines.flatMap(({ id: line, seals }) => seals.map((seal) => ({ seal, line })));

export const match: Mechanic<Config, Context, Move, MatchBoard> = {
  config,
  context,
  move,
  machine,
  moves: (board) => {
    const each = (type: 'press' | 'lift') =>
      board.lines.flatMap(({ id: line }) => board.seals.map(({ id: seal }): Move => ({ type, seal, line })));
    const counted: Move[] = board.answered === 'count' ? [...each('lift'), { type: 'ask' }] : [];
    return [...each('press'), ...counted, { type: 'clear' }];
  },
  solution: (board) => [
    ...pairs(board).map(({ seal, line }) => ({
      move: { type: 'press' as const, seal, line },
      told: [line, seal],
    })),
    ...(board.answered === 'count' ? [{ move: { type: 'ask' as const }, told: [] }] : []),
  ],
  progress,
  seen,
  sheet,
  describe,
  faults,
  phrases,
};
