import type { Config, CutTask, Seeker, When } from './schema.ts';

interface Way {
  readonly scraps: readonly string[];
  readonly strings: readonly string[];
}

/** The shortest way of a seeker along whole strings to what it must not reach; undefined when it is stopped. */
export function wayOf(task: CutTask, seeker: Seeker, cut: readonly string[]): Way | undefined {
  const whole = task.strings.filter(({ id }) => !cut.includes(id));
  const seen = new Set(seeker.from);
  const queue: Way[] = seeker.from.map((scrap) => ({ scraps: [scrap], strings: [] }));
  for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
    const here = way.scraps.at(-1) ?? '';
    if (seeker.to.includes(here)) return way;
    for (const { id, joins } of whole) {
      const next = joins[0] === here ? joins[1] : joins[1] === here ? joins[0] : undefined;
      if (next === undefined || seen.has(next)) continue;
      seen.add(next);
      queue.push({ scraps: [...way.scraps, next], strings: [...way.strings, id] });
    }
  }
  return undefined;
}

/** True when nobody gets through. */
export const holds = (task: CutTask, cut: readonly string[]): boolean =>
  task.seekers.every((seeker) => wayOf(task, seeker, cut) === undefined);

/** How many letters a set of cuts spends. */
export const lettersIn = (task: CutTask, cut: readonly string[]): number =>
  task.strings.filter(({ id, letter }) => letter === true && cut.includes(id)).length;

/** Every set of cuts that the scissors and the letters allow, in the config's order. */
export function cutSets(task: CutTask): string[][] {
  let all: string[][] = [[]];
  for (const { id } of task.strings) {
    all = [...all, ...all.filter((set) => set.length < task.scissors.count).map((set) => [...set, id])];
  }
  return all.filter((set) => lettersIn(task, set) <= (task.letters?.count ?? set.length));
}

const found = new WeakMap<Config, readonly string[][]>();

/** The sets of cuts that stop everybody with as few cuts as possible; empty when none does. */
export function winning(config: Config): readonly string[][] {
  const { task } = config;
  if (task.do !== 'cut') return [];
  const known = found.get(config);
  if (known !== undefined) return known;
  const good = cutSets(task).filter((set) => holds(task, set));
  const least = Math.min(...good.map((set) => set.length));
  const best = good.filter((set) => set.length === least);
  found.set(config, best);
  return best;
}

/** True when everything that an answer asks for holds. */
export function fits(when: When, cut: readonly string[]): boolean {
  const isCut = (id: string) => cut.includes(id);
  return (
    (when.cutAny === undefined || when.cutAny.some(isCut)) &&
    (when.leftAny === undefined || !when.leftAny.every(isCut)) &&
    (when.leftAll === undefined || !when.leftAll.some(isCut)) &&
    (when.atMost === undefined || cut.length <= when.atMost)
  );
}
