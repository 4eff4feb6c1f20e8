import type { Lens, SheetRow } from '../../core/scenario/lens.ts';
import type { Phrase } from '../../core/scenario/reply.ts';
import type { Mechanic, Progress, Sight, Snapshot } from '../mechanic.ts';
import { hiddenAtFirst, isRight } from './answers.ts';
import type { LayersBoard, Piece, SeenMap } from './board.ts';
import { faults } from './faults.ts';
import { machine } from './machine.ts';
import { type Config, type Context, config, context, type Layer, type Move, move } from './schema.ts';
import { phrases } from './text.ts';
import { housesOf, possible } from './town.ts';

function pieceSeen(piece: Config['picture']['pieces'][number], reads: boolean): Piece {
  const worn = { with: piece.with ?? null, without: piece.without ?? null };
  if ('picture' in piece) {
    const { picture, x, y, width, height } = piece;
    return { picture, x, y, width, height, ...worn };
  }
  const { words, x, y, size, tone, mirrored } = piece;
  return { words: reads ? words : null, x, y, size, tone, mirrored: mirrored ?? false, ...worn };
}

function mapSeen(board: Config, hidden: readonly string[]): SeenMap | null {
  const { map } = board;
  if (map === undefined) return null;
  return {
    name: map.name,
    streets: map.streets.map(({ id, name, square }) => ({ id, name, square: square ?? null })),
    doors: map.doors.map(({ id, mark, square }) => ({ id, mark, square: square ?? null })),
    counts: map.counts ?? null,
    lit: map.counts === undefined ? housesOf(map) : possible(board, map, hidden),
  };
}

function seen(board: Config, { value, context: state }: Snapshot<Context>, { lenses }: Sight): LayersBoard {
  const { looks, picture, lists, layers: all, task } = board;
  const reads = lenses.includes('eye');
  return {
    looks,
    picture: {
      width: picture.width,
      height: picture.height,
      pieces: picture.pieces.map((piece) => pieceSeen(piece, reads)),
    },
    lists: lists ?? [],
    layers: all.map(({ id, mark, name, spot, list, must, starts }) => ({
      id,
      mark: mark ?? null,
      name,
      spot: spot ?? null,
      list: list ?? null,
      moves: must !== undefined,
      starts: starts ?? 'shown',
      shown: !state.hidden.includes(id),
    })),
    map: mapSeen(board, state.hidden),
    task: task.do,
    button: task.do === 'clean' ? task.button : null,
    pin: state.pin,
    solved: value === 'solved',
  };
}

/** A layer that is hidden is read all the same: what was put away can be weighed again. */
const sheet = (board: Config, _: Context, lens: Lens): SheetRow[] =>
  board.layers.flatMap(({ id, mark, name, reads }): SheetRow[] => {
    const text = reads[lens];
    return text === undefined ? [] : [{ about: id, label: mark ?? name, text }];
  });

/** Layers that must be one way or the other. */
const counted = (board: Config): Layer[] => board.layers.filter(({ must }) => must === 'show' || must === 'hide');

function progress(board: Config, { hidden, pin }: Context): Progress {
  if (board.task.do === 'pin') {
    const found = pin?.street === board.task.street && pin.door === board.task.door;
    return { done: found ? 1 : 0, of: 1 };
  }
  const wrong = counted(board).filter((layer) => !isRight(layer, hidden));
  const of = counted(board).length;
  const next = wrong[0]?.id;
  return { done: of - wrong.length, of, ...(next === undefined ? {} : { next }) };
}

/** How much is put away, for the sentence that tells of a check. */
function checked(board: Config, { hidden }: Context): Phrase {
  const moved = board.layers.filter(({ must, id }) => must !== undefined && hidden.includes(id)).length;
  return moved < 2 ? { key: `checked-${moved}` } : { key: 'checked-more', values: { n: moved } };
}

function describe(board: Config, played: Move, after: Context): Phrase {
  if (played.type === 'clear') return { key: 'cleared' };
  if (played.type === 'check') return checked(board, after);
  if (played.type === 'pin') {
    const street = board.map?.streets.find(({ id }) => id === played.street)?.name ?? '';
    const door = board.map?.doors.find(({ id }) => id === played.door)?.mark ?? '';
    return { key: 'pinned', values: { street, door } };
  }
  const layer = board.layers.find(({ id }) => id === played.layer);
  const where = layer?.spot === undefined ? 'strip' : 'spot';
  return { key: `${played.type}-${where}`, values: { name: layer?.name ?? '' } };
}

export const layers: Mechanic<Config, Context, Move, LayersBoard> = {
  config,
  context,
  move,
  machine,
  moves: (board) => {
    const clear: Move = { type: 'clear' };
    if (board.task.do === 'pin') {
      const houses = board.map === undefined ? [] : housesOf(board.map);
      return [...houses.map((house): Move => ({ type: 'pin', ...house })), clear];
    }
    const movable = board.layers.filter(({ must }) => must !== undefined).map(({ id }) => id);
    const turns = (['hide', 'show'] as const).flatMap((type) => movable.map((layer): Move => ({ type, layer })));
    return [...turns, { type: 'check' }, clear];
  },
  solution: (board) => {
    const { task } = board;
    if (task.do === 'pin') {
      const { street, door } = task;
      return [{ move: { type: 'pin', street, door }, told: [] }];
    }
    const wrong = counted(board).filter((layer) => !isRight(layer, hiddenAtFirst(board)));
    return [
      ...wrong.map(({ id, must }) => ({
        move: { type: must === 'hide' ? ('hide' as const) : ('show' as const), layer: id },
        told: [id],
      })),
      { move: { type: 'check' as const }, told: [] },
    ];
  },
  progress,
  seen,
  sheet,
  describe,
  faults,
  phrases,
};
