import type { Fault } from '../mechanic.ts';
import type { Config, When } from './schema.ts';
import { knotsOf, reachesGoal } from './spread.ts';
import { winning } from './winning.ts';

type Path = Fault['path'];

/** What the schema cannot see in a sky: names that point nowhere, a goal out of reach. */
export function faults(config: Config): Fault[] {
  const list: Fault[] = [];
  const nodes = new Set(config.nodes.map(({ id }) => id));
  const threads = new Set(config.threads.map(({ id }) => id));
  const knots = new Set(knotsOf(config).map(({ id }) => id));
  const known = (set: ReadonlySet<string>, what: string, id: string | undefined, path: Path) => {
    if (id !== undefined && !set.has(id)) list.push({ path, message: `There is no ${what} “${id}”.` });
  };
  const all = [...config.nodes, ...config.threads, ...knotsOf(config)].map(({ id }) => id);
  for (const id of new Set(all.filter((id, index) => all.indexOf(id) !== index))) {
    list.push({ path: [], message: `“${id}” names two things of this board.` });
  }
  known(nodes, 'node', config.start, ['start']);
  known(nodes, 'node', config.window, ['window']);
  config.nodes.forEach((node, index) => {
    (node.members ?? []).forEach((id, at) => {
      known(nodes, 'node', id, ['nodes', index, 'members', at]);
    });
  });
  config.threads.forEach((thread, index) => {
    thread.joins.forEach((id, at) => {
      known(nodes, 'node', id, ['threads', index, 'joins', at]);
    });
    if (thread.holds && thread.answer === undefined) {
      list.push({ path: ['threads', index, 'answer'], message: 'A thread that holds must say why.' });
    }
    if (thread.gone && !thread.holds) {
      list.push({ path: ['threads', index, 'holds'], message: 'A thread that is gone cannot be cut: it must hold.' });
    }
  });
  knotsOf(config).forEach((knot, index) => {
    known(nodes, 'node', knot.near, ['knots', 'list', index, 'near']);
  });
  (config.goal.knots ?? []).forEach((id, index) => {
    known(knots, 'knot', id, ['goal', 'knots', index]);
  });
  const each = (when: When, key: 'cut' | 'left' | 'tied' | 'untied', path: Path) => {
    const [set, what] = key === 'cut' || key === 'left' ? ([threads, 'thread'] as const) : ([knots, 'knot'] as const);
    (when[key] ?? []).forEach((id, index) => {
      known(set, what, id, [...path, key, index]);
    });
  };
  config.answers.forEach(({ when }, index) => {
    const path = ['answers', index, 'when'];
    for (const key of ['cut', 'left', 'tied', 'untied'] as const) each(when, key, path);
    (when.cutFrom?.of ?? []).forEach((id, at) => {
      known(threads, 'thread', id, [...path, 'cutFrom', 'of', at]);
    });
  });
  if (reachesGoal(config, { cut: [], tied: [] }))
    list.push({ path: ['goal'], message: 'The goal is reached before any move.' });
  else if (winning(config).length === 0)
    list.push({ path: ['goal'], message: 'No set of cuts and knots reaches the goal.' });
  return list;
}
