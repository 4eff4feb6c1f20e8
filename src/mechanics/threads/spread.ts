import type { Config, Thread, When } from './schema.ts';

/** One passage of the ball. `by` is a thread, or a tied knot that added messages of its own (no `from` and `to` then). */
export interface Pass {
  readonly by: string;
  readonly from?: string;
  readonly to?: string;
  /** Messages so far. */
  readonly total: number;
}

/** A run of the ball, from the first message to the window. */
export interface Spread {
  readonly passes: readonly Pass[];
  readonly total: number;
}

/** What the hand has done to the sky. */
export interface Hand {
  readonly cut: readonly string[];
  readonly tied: readonly string[];
}

export const knotsOf = (config: Config) => config.knots?.list ?? [];
export const tiesOf = (config: Config): number => config.knots?.count ?? 0;

const byHour = (threads: readonly Thread[]): Thread[] =>
  [...threads].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));

/** What of a sky no hand changes, made once, and the last run: the proof runs the ball a hundred thousand times. */
interface Sky {
  readonly members: ReadonlyMap<string, readonly string[]>;
  readonly order: readonly Thread[];
  last?: { readonly cut: readonly string[]; readonly tied: readonly string[]; readonly run: Spread };
}
const skies = new WeakMap<Config, Sky>();

function skyOf(config: Config): Sky {
  const known = skies.get(config);
  if (known !== undefined) return known;
  const members = new Map(config.nodes.map((node) => [node.id, node.members ?? []]));
  const made: Sky = { members, order: byHour(config.threads) };
  skies.set(config, made);
  return made;
}

/** Runs the ball: by the hour, a whole carrying thread passes it on if its first end has it, and adds its number. */
export function spread(config: Config, { cut, tied }: Hand): Spread {
  const sky = skyOf(config);
  // One roll asks several times what becomes of the same hand.
  if (sky.last?.cut === cut && sky.last.tied === tied) return sky.last.run;
  const run = rolled(config, sky, cut, tied);
  sky.last = { cut, tied, run };
  return run;
}

function rolled(config: Config, { members, order }: Sky, cut: readonly string[], tied: readonly string[]): Spread {
  const reached = new Set([config.start, ...(members.get(config.start) ?? [])]);
  const knots = knotsOf(config).filter((knot) => tied.includes(knot.id));
  const stops = knots.flatMap((knot) => knot.stopsFrom ?? []);
  const passes: Pass[] = [];
  let total = 0;
  for (const thread of order) {
    const [from, to] = thread.joins;
    const stopped = stops.some((hour) => thread.at >= hour);
    if (!thread.carries || stopped || cut.includes(thread.id) || !reached.has(from)) continue;
    reached.add(to);
    for (const member of members.get(to) ?? []) reached.add(member);
    total += thread.adds;
    passes.push({ by: thread.id, from, to, total });
  }
  for (const knot of knots) {
    if (!knot.adds) continue;
    total += knot.adds;
    passes.push({ by: knot.id, total });
  }
  return { passes, total };
}

/** True when few enough messages arrive and every knot that must be tied is. */
export function reachesGoal(config: Config, hand: Hand): boolean {
  const needed = config.goal.knots ?? [];
  return needed.every((knot) => hand.tied.includes(knot)) && spread(config, hand).total < config.goal.below;
}

const inRange = (value: number, range: { atLeast?: number | undefined; atMost?: number | undefined } | undefined) =>
  value >= (range?.atLeast ?? 0) && value <= (range?.atMost ?? Number.POSITIVE_INFINITY);

/** True when everything that an answer asks for holds. */
export function fits(when: When, hand: Hand, total: number): boolean {
  const cut = (id: string) => hand.cut.includes(id);
  const tied = (id: string) => hand.tied.includes(id);
  return (
    (when.cut ?? []).every(cut) &&
    !(when.left ?? []).some(cut) &&
    (when.cutFrom === undefined || when.cutFrom.of.filter(cut).length >= when.cutFrom.atLeast) &&
    (when.tied ?? []).every(tied) &&
    !(when.untied ?? []).some(tied) &&
    inRange(hand.cut.length, when.cuts) &&
    inRange(total, when.total)
  );
}
