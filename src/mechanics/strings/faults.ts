import type { Fault } from '../mechanic.ts';
import { words } from './fault-words.ts';
import { extraBetween, tieable, tieBetween } from './pairs.ts';
import { cutSets, fits, holds, winning } from './reach.ts';
import type { Config, CutTask, TieTask } from './schema.ts';

type Path = Fault['path'];
type Joined = { readonly id: string; readonly joins: readonly [string, string] };

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

/** What is not among those known, with its place. */
const unknown = (
  ids: readonly string[],
  known: readonly string[],
  path: Path,
  say: (id: string, known: readonly string[]) => Fault['message'],
): Fault[] => ids.filter((id) => !known.includes(id)).map((id): Fault => ({ path, message: say(id, known) }));

/** Each string joins two scraps that exist, and no other string joins the same. */
function joinFaults(all: readonly Joined[], scraps: readonly string[], pathTo: (at: number) => Path): Fault[] {
  return all.flatMap(({ joins: [from, to] }, at): Fault[] => {
    const path = [...pathTo(at), 'joins'];
    if (from === to) return [{ path, message: words.joinsItself(from) }];
    const twin = all.slice(0, at).some(({ joins }) => joins.includes(from) && joins.includes(to));
    const twice = twin ? [{ path, message: words.pairTwice(from, to) }] : [];
    return [...unknown([from, to], scraps, path, words.scrapUnknown), ...twice];
  });
}

function tieFaults(task: TieTask, scraps: readonly string[]): Fault[] {
  const pathTo = (at: number): Path =>
    at < task.ties.length ? ['task', 'ties', at] : ['task', 'extras', at - task.ties.length];
  return [
    ...joinFaults(tieable(task), scraps, pathTo),
    ...task.replies.flatMap(({ pairs = [], any = [] }, at): Fault[] => {
      const path: Path = ['task', 'replies', at];
      const right = pairs.some(
        ([from, to]) => (tieBetween(task, from, to) ?? extraBetween(task, from, to)) !== undefined,
      );
      return [
        ...unknown([...pairs.flat(), ...any], scraps, path, words.scrapUnknown),
        ...(right ? [{ path, message: words.rightYetAnswered }] : []),
      ];
    }),
  ];
}

function cutFaults(config: Config, task: CutTask, scraps: readonly string[]): Fault[] {
  const strings = idsOf(task.strings);
  const found = [
    ...joinFaults(task.strings, scraps, (at) => ['task', 'strings', at]),
    ...task.seekers.flatMap(({ from, to }, at) => [
      ...unknown(from, scraps, ['task', 'seekers', at, 'from'], words.scrapUnknown),
      ...unknown(to, scraps, ['task', 'seekers', at, 'to'], words.scrapUnknown),
    ]),
    ...task.answers.flatMap(({ when: { cutAny = [], leftAny = [], leftAll = [] } }, at) =>
      unknown([...cutAny, ...leftAny, ...leftAll], strings, ['task', 'answers', at, 'when'], words.stringUnknown),
    ),
    ...(task.letters === undefined && task.strings.some(({ letter }) => letter)
      ? [{ path: ['task', 'letters'], message: words.lettersMissing }]
      : []),
  ];
  if (found.length > 0) return found;
  if (holds(task, [])) return [{ path: ['task', 'seekers'], message: words.heldAtStart }];
  if (winning(config).length === 0) return [{ path: ['task', 'scissors'], message: words.outOfReach }];
  const missed = cutSets(task).filter((cut) => !holds(task, cut));
  const said = new Set(missed.map((cut) => task.answers.findIndex(({ when }) => fits(when, cut))));
  return task.answers.flatMap((_, at): Fault[] =>
    said.has(at) ? [] : [{ path: ['task', 'answers', at], message: words.neverSaid }],
  );
}

/** Unknown or repeated ids, strings that join nothing, answers that are never said, nothing to do or no way to do it. */
export function faults(config: Config): Fault[] {
  const { scraps, task } = config;
  const ids = [...idsOf(scraps), ...idsOf(task.do === 'tie' ? tieable(task) : task.strings)];
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [
    ...[...twice].map((id): Fault => ({ path: ['scraps'], message: words.idTaken(id) })),
    ...(task.do === 'tie' ? tieFaults(task, idsOf(scraps)) : cutFaults(config, task, idsOf(scraps))),
  ];
}
