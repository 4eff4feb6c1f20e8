import type { Fault } from '../mechanic.ts';
import { words } from './fault-words.ts';
import type { Config, When } from './schema.ts';
import { knotsOf, reachesGoal } from './spread.ts';
import { winning } from './winning.ts';

type Path = Fault['path'];

/** What the schema cannot see in a sky: names that point nowhere, a goal out of reach. */
export function faults(config: Config): Fault[] {
  const list: Fault[] = [];
  const ids = {
    node: config.nodes.map(({ id }) => id),
    thread: config.threads.map(({ id }) => id),
    knot: knotsOf(config).map(({ id }) => id),
  };
  const unknown = { node: words.nodeUnknown, thread: words.threadUnknown, knot: words.knotUnknown };
  const known = (what: keyof typeof ids, id: string | undefined, path: Path) => {
    if (id !== undefined && !ids[what].includes(id)) list.push({ path, message: unknown[what](id, ids[what]) });
  };
  const all = [...ids.node, ...ids.thread, ...ids.knot];
  for (const id of new Set(all.filter((id, index) => all.indexOf(id) !== index))) {
    list.push({ path: [], message: words.idTaken(id) });
  }
  known('node', config.start, ['start']);
  known('node', config.window, ['window']);
  config.nodes.forEach((node, index) => {
    (node.members ?? []).forEach((id, at) => {
      known('node', id, ['nodes', index, 'members', at]);
    });
  });
  config.threads.forEach((thread, index) => {
    thread.joins.forEach((id, at) => {
      known('node', id, ['threads', index, 'joins', at]);
    });
    if (thread.holds && thread.answer === undefined) {
      list.push({ path: ['threads', index, 'answer'], message: words.holdsUnsaid });
    }
    if (thread.gone && !thread.holds) {
      list.push({ path: ['threads', index, 'holds'], message: words.goneYetCut });
    }
  });
  knotsOf(config).forEach((knot, index) => {
    known('node', knot.near, ['knots', 'list', index, 'near']);
  });
  (config.goal.knots ?? []).forEach((id, index) => {
    known('knot', id, ['goal', 'knots', index]);
  });
  const each = (when: When, key: 'cut' | 'left' | 'tied' | 'untied', path: Path) => {
    const what = key === 'cut' || key === 'left' ? 'thread' : 'knot';
    (when[key] ?? []).forEach((id, index) => {
      known(what, id, [...path, key, index]);
    });
  };
  config.answers.forEach(({ when }, index) => {
    const path = ['answers', index, 'when'];
    for (const key of ['cut', 'left', 'tied', 'untied'] as const) each(when, key, path);
    (when.cutFrom?.of ?? []).forEach((id, at) => {
      known('thread', id, [...path, 'cutFrom', 'of', at]);
    });
  });
  if (reachesGoal(config, { cut: [], tied: [] })) list.push({ path: ['goal'], message: words.reachedAtStart });
  else if (winning(config).length === 0) list.push({ path: ['goal'], message: words.outOfReach });
  return list;
}
