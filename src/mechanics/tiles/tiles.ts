import { shuffled } from '../../core/chance.ts';
import type { Phrase } from '../../core/scenario/reply.ts';
import type { Mechanic, Sight, Snapshot } from '../mechanic.ts';
import { faults } from './faults.ts';
import { machine } from './machine.ts';
import { type Config, type Context, config, context, type Move, move, type Tile, type TilesBoard } from './schema.ts';
import { phrases } from './text.ts';
import { isOpen, keysOf, levelOf, messages, sizeOf, tilesOf, wins } from './weigh.ts';

/** A message that wins, without a tile that calls for a remark when there is one. */
function winner(board: Config): string[] {
  const all = messages(board).filter((message) => wins(board, message));
  return all.find((message) => tilesOf(board, message).every((tile) => tile.reply === undefined)) ?? all[0] ?? [];
}

function seen(board: Config, { value, context: state }: Snapshot<Context>, { seed }: Sight): TilesBoard {
  const mixed = shuffled(board.tiles, seed);
  const lines = board.lines ?? [];
  const laid = lines.length === 0 ? mixed : lines.flatMap((line) => mixed.filter((tile) => tile.line === line.id));
  const shown = state.thrown ? state.chosen : [];
  const hurt = tilesOf(board, shown).some((tile) => tile.reply?.misconception !== undefined);
  return {
    looks: board.looks ?? 'plane',
    to: board.to,
    portrait: board.portrait ?? null,
    send: board.send,
    lines: lines.map(({ id, label, key }) => ({
      id,
      label,
      key: key === undefined ? null : { ...key, in: state.keys?.includes(key.id) === true },
    })),
    size: sizeOf(board),
    tiles: laid
      .filter(({ line }) => isOpen(board, state.keys, line))
      .map(({ id, text, line }) => ({ id, text, line: line ?? null })),
    chosen: state.chosen,
    thrown: state.thrown,
    meters: board.meters.map((meter) => {
      const level = levelOf(board, shown, meter);
      const { id, name, looks, words } = meter;
      return { id, name, looks, level, of: words.length - 1, word: words[level] ?? '' };
    }),
    comfort: hurt ? (board.comfort ?? null) : null,
    solved: value === 'solved',
  };
}

/** How many sentences of a message are quoted. */
const QUOTED = 3;

/** A message in words: its first sentences; when it is longer, those that called for an answer rather than the others. */
function sent(board: Config, { chosen }: Context): Phrase {
  const sent = board.looks === 'machine' ? 'posted' : 'sent';
  const whole = tilesOf(board, chosen);
  const telling = [...whole].sort((one, other) => weight(other) - weight(one)).slice(0, QUOTED);
  const [a, b, c] = whole.filter((tile) => telling.includes(tile)).map((tile) => tile.text);
  if (a === undefined) return { key: sent };
  if (b === undefined || c === undefined) return { key: `${sent}-2`, values: { a, b: b ?? '' } };
  const n = whole.length - QUOTED;
  return { key: `${sent}-${n === 0 ? '3' : n === 1 ? '4' : 'more'}`, values: { a, b, c, n } };
}

const weight = ({ reply }: Tile): number => (reply?.misconception !== undefined ? 2 : reply !== undefined ? 1 : 0);

function describe(board: Config, played: Move, context: Context): Phrase {
  if (played.type === 'send') return sent(board, context);
  if (played.type === 'clear') return { key: 'cleared' };
  if (played.type === 'insert') {
    return { key: 'inserted', values: { key: keysOf(board).find(({ id }) => id === played.key)?.name ?? '' } };
  }
  const text = board.tiles.find((tile) => tile.id === played.tile)?.text ?? '';
  return { key: played.type === 'take' ? 'took' : 'left', values: { tile: text } };
}

export const tiles: Mechanic<Config, Context, Move, TilesBoard> = {
  config,
  context,
  move,
  machine,
  moves: (board) => [
    ...keysOf(board).map(({ id }): Move => ({ type: 'insert', key: id })),
    ...board.tiles.flatMap(({ id }): Move[] => [
      { type: 'take', tile: id },
      { type: 'leave', tile: id },
    ]),
    { type: 'send' },
    { type: 'clear' },
  ],
  solution: (board) => [
    ...keysOf(board).map(({ id }) => ({ move: { type: 'insert' as const, key: id }, told: [] })),
    ...winner(board).map((tile) => ({ move: { type: 'take' as const, tile }, told: [] })),
    { move: { type: 'send' }, told: [] },
  ],
  progress: (board, { chosen, keys = [] }) => {
    const done = keys.length + tilesOf(board, chosen).filter((tile) => tile.reply === undefined).length;
    const all = keysOf(board).map(({ id }) => id);
    const next = all.find((key) => !keys.includes(key)) ?? winner(board).find((tile) => !chosen.includes(tile));
    return { done, of: all.length + sizeOf(board), ...(next === undefined ? {} : { next }) };
  },
  seen,
  sheet: () => [],
  describe,
  faults,
  phrases,
};
