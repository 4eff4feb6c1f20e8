import type { Fault } from '../mechanic.ts';
import { words } from './fault-words.ts';
import { emptyOf } from './machine.ts';
import type { Config } from './schema.ts';
import { wins } from './serve.ts';
import { wayToTheEnd } from './winning.ts';

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

const thingsOf = ({ task }: Config): string[] =>
  task.do === 'choose' ? idsOf(task.items) : idsOf(task.do === 'act' ? task.actions : task.counted.ways);

function unknown(
  path: Fault['path'],
  ids: readonly string[] | undefined,
  known: readonly string[],
  message: (id: string, known: readonly string[]) => Fault['message'],
): Fault[] {
  return (ids ?? []).filter((id) => !known.includes(id)).map((id) => ({ path, message: message(id, known) }));
}

/** Names that nothing bears, on reels, actions, dials and in answers. */
function strangers({ task, themes }: Config): Fault[] {
  const known = idsOf(themes);
  if (task.do === 'choose') {
    return [
      ...task.items.flatMap(({ theme }, at) =>
        unknown(['task', 'items', at, 'theme'], [theme], known, words.themeUnknown),
      ),
      ...task.answers.flatMap((one, at) =>
        unknown(['task', 'answers', at, 'themes'], one.themes, known, words.themeUnknown),
      ),
    ];
  }
  if (task.do === 'tune') {
    const ways = idsOf(task.counted.ways);
    return task.answers.flatMap((one, at) =>
      unknown(['task', 'answers', at, 'ways'], one.ways, ways, words.wayUnknown),
    );
  }
  const actions = idsOf(task.actions);
  return [
    ...task.actions.flatMap(({ effect }, at) =>
      unknown(
        ['task', 'actions', at, 'effect', 'theme'],
        'theme' in effect ? [effect.theme] : [],
        known,
        words.themeUnknown,
      ),
    ),
    ...task.answers.flatMap((one, at) =>
      (['actions', 'with', 'without'] as const).flatMap((key) =>
        unknown(['task', 'answers', at, key], one[key], actions, words.actionUnknown),
      ),
    ),
  ];
}

/** Answers that the one above always takes the place of: those without any condition but the last. */
function unsaid({ task }: Config): Fault[] {
  const open = task.answers.findIndex((one) =>
    Object.entries(one).every(([key, value]) => key === 'reply' || (key === 'when' && value === 'always')),
  );
  return open < 0
    ? []
    : task.answers
        .slice(open + 1)
        .map((_, at): Fault => ({ path: ['task', 'answers', open + 1 + at], message: words.neverSaid }));
}

/** Unknown or repeated ids, too little to put, a goal that is reached at once or never. */
export function faults(config: Config): Fault[] {
  const { task, themes, places } = config;
  const room = task.do === 'choose' ? places : task.do === 'act' ? task.count : 1;
  const things = thingsOf(config);
  const named = strangers(config);
  const few = things.length < room;
  const goal = { path: ['task', task.do === 'choose' ? 'goal' : 'wants'] };
  const start = emptyOf(config);
  const atOnce = task.do === 'tune' && wins(config, { ...start, ran: true });
  return [
    ...repeated([...idsOf(themes), ...things]).map((id): Fault => ({ path: ['themes'], message: words.idTaken(id) })),
    ...named,
    ...unsaid(config),
    ...(few ? [{ path: ['task'], message: words.tooFewThings(room, things.length) }] : []),
    ...(task.do === 'tune' && task.surprise.most >= places
      ? [{ path: ['task', 'surprise', 'most'], message: words.surpriseTooMany(task.surprise.most, places) }]
      : []),
    ...(atOnce ? [{ ...goal, message: words.wonAtOnce }] : []),
    ...(named.length === 0 && !few && !reaches(config) ? [{ ...goal, message: words.noWay }] : []),
  ];
}

/** Does the best way lead to the goal? */
function reaches(config: Config): boolean {
  const way = wayToTheEnd(config);
  if (config.task.do !== 'choose') return way.length > 0;
  const chosen = way.flatMap((move) => (move.type === 'put' ? [move.thing] : []));
  return wins(config, { ...emptyOf(config), chosen, ran: true });
}
