import { shuffled } from '../../core/chance.ts';
import type { Lens, SheetRow } from '../../core/scenario/lens.ts';
import type { Phrase } from '../../core/scenario/reply.ts';
import type { Mechanic, Progress, Sight, Snapshot } from '../mechanic.ts';
import type { FeedBoard, SeenItem, SeenTheme } from './board.ts';
import { faults } from './faults.ts';
import { machine, thingsOf } from './machine.ts';
import { type Config, type Context, config, context, type Move, move } from './schema.ts';
import { feedNow, measureNow, pointsNow, scoreNow, wayOf, wins } from './serve.ts';
import { phrases } from './text.ts';
import { bestReels, wayToTheEnd } from './winning.ts';

/** True once the feed can be seen: an action redraws it at once, the rest only when the machine was started. */
const isTold = ({ task }: Config, state: Context): boolean => task.do === 'act' || state.ran;

function themesSeen(board: Config, state: Context): SeenTheme[] {
  const told = isTold(board, state);
  const served = told ? feedNow(board, state).map(({ theme }) => theme) : [];
  const points = pointsNow(board, state);
  return board.themes.map(({ id, name, hue, picture }) => ({
    id,
    name,
    hue,
    picture: picture ?? null,
    lit: !told || served.includes(id),
    // A reel tells the worth of its own theme only.
    points: told && (board.task.do !== 'choose' || served.includes(id)) ? Math.round(points.get(id) ?? 0) : null,
  }));
}

function itemsSeen({ task }: Config, state: Context): SeenItem[] {
  if (task.do !== 'choose') return [];
  return task.items.map(({ id, mark, theme }) => ({
    id,
    mark,
    theme: state.ran && state.chosen.includes(id) ? theme : null,
  }));
}

function dialsSeen({ task }: Config, state: Context): FeedBoard['dials'] {
  if (task.do !== 'tune') return null;
  const { counted, surprise } = task;
  return {
    counted: counted.name,
    ways: counted.ways.map(({ id, name }) => ({ id, name })),
    way: wayOf(task, state).id,
    surprise: surprise.name,
    surprises: state.surprise,
    most: surprise.most,
  };
}

function seen(board: Config, { value, context: state }: Snapshot<Context>, { seed }: Sight): FeedBoard {
  const { task, viewer } = board;
  const told = isTold(board, state);
  const actions = task.do === 'act' ? shuffled(task.actions, seed) : [];
  return {
    task: task.do,
    viewer: { name: viewer.name, picture: viewer.picture ?? null },
    places: board.places,
    themes: themesSeen(board, state),
    items: itemsSeen(board, state),
    actions: actions.map(({ id, name, picture }) => ({ id, name, picture: picture ?? null })),
    count: task.do === 'act' ? task.count : 0,
    chosen: state.chosen,
    dials: dialsSeen(board, state),
    feed: told ? feedNow(board, state) : null,
    measure: told ? measureNow(board, state) : null,
    variety: board.measure === 'variety',
    score: task.do === 'choose' && state.ran ? scoreNow(board, state) : null,
    goal: task.do === 'choose' ? task.goal : null,
    wants: task.do === 'choose' ? null : task.wants,
    button: task.do === 'act' ? null : task.button,
    solved: value === 'solved',
  };
}

/** A reel's line bears its number; a theme's begins with its name already. */
function sheet(board: Config, _: Context, lens: Lens): SheetRow[] {
  const items = board.task.do === 'choose' ? board.task.items : [];
  const rows = (things: readonly { id: string; mark?: string; reads: Config['themes'][number]['reads'] }[]) =>
    things.flatMap(({ id, mark, reads }): SheetRow[] => {
      const text = reads[lens];
      return text === undefined ? [] : [{ about: id, ...(mark === undefined ? {} : { label: mark }), text }];
    });
  return [...rows(board.themes), ...rows(items)];
}

/** Reels that belong there; lanterns lit and no theme too large; or the machine running as it should. */
function progress(board: Config, state: Context): Progress {
  const { task } = board;
  const won = wins(board, state);
  if (task.do === 'choose') {
    const best = bestReels(board, task);
    const right = state.chosen.filter((id) => best.includes(id)).length;
    const next = best.find((id) => !state.chosen.includes(id));
    const done = won ? board.places : Math.min(right, board.places - 1);
    return { done, of: board.places, ...(won || next === undefined ? {} : { next }) };
  }
  if (task.do === 'tune') return { done: won ? 1 : 0, of: 1 };
  const { themes, most } = measureNow(board, state);
  const of = task.wants.themes + 1;
  const done = Math.min(themes, task.wants.themes) + (most <= task.wants.most ? 1 : 0);
  return { done: won ? of : Math.min(done, of - 1), of };
}

function describe(board: Config, played: Move, after: Context): Phrase {
  const { task } = board;
  switch (played.type) {
    case 'clear':
      return { key: 'cleared' };
    case 'run':
      if (task.do === 'choose') return { key: 'score', values: { n: scoreNow(board, after), goal: task.goal } };
      return task.do === 'tune'
        ? { key: 'ran', values: { way: wayOf(task, after).name, places: after.surprise } }
        : { key: 'cleared' };
    case 'count': {
      const name = task.do === 'tune' ? task.counted.ways.find(({ id }) => id === played.way)?.name : undefined;
      return { key: 'counted', values: { way: name ?? '' } };
    }
    case 'surprise':
      return { key: 'surprised', values: { places: played.places } };
    case 'put':
    case 'take': {
      if (task.do === 'choose') {
        const mark = task.items.find(({ id }) => id === played.thing)?.mark ?? '';
        return { key: `${played.type}-reel`, values: { mark } };
      }
      const name = task.do === 'act' ? task.actions.find(({ id }) => id === played.thing)?.name : undefined;
      return { key: `${played.type}-action`, values: { action: name ?? '' } };
    }
  }
}

function moves(board: Config): Move[] {
  const { task } = board;
  const clear: Move = { type: 'clear' };
  if (task.do === 'tune') {
    const dials = [
      ...task.counted.ways.map(({ id }): Move => ({ type: 'count', way: id })),
      ...Array.from({ length: task.surprise.most + 1 }, (_, places): Move => ({ type: 'surprise', places })),
    ];
    return [...dials, { type: 'run' }, clear];
  }
  const handled = (['put', 'take'] as const).flatMap((type) => thingsOf(board).map((thing): Move => ({ type, thing })));
  return [...handled, ...(task.do === 'choose' ? [{ type: 'run' as const }] : []), clear];
}

/** What tells a move: the reel and its theme, the theme that an action touches, every theme for a dial. */
function told({ task, themes }: Config, played: Move): string[] {
  if (played.type === 'count') return themes.map(({ id }) => id);
  if (played.type !== 'put') return [];
  if (task.do === 'choose') {
    const theme = task.items.find(({ id }) => id === played.thing)?.theme;
    return [played.thing, ...(theme === undefined ? [] : [theme])];
  }
  const effect = task.do === 'act' ? task.actions.find(({ id }) => id === played.thing)?.effect : undefined;
  return effect !== undefined && 'theme' in effect ? [effect.theme] : [];
}

export const feed: Mechanic<Config, Context, Move, FeedBoard> = {
  config,
  context,
  move,
  machine,
  moves,
  solution: (board) => wayToTheEnd(board).map((one) => ({ move: one, told: told(board, one) })),
  progress,
  seen,
  sheet,
  describe,
  faults,
  phrases,
};
