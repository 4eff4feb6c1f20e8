import type { Config, Effect, Signal, Signals, Theme, Weights } from './schema.ts';

/**
 * The recommender: a toy, whole and honest, that gives the same feed for the same signals.
 *
 * 1. Points of a theme = Σ signal × weight: a second watched (replays included), a heart, a comment, a search, one point of opinion each weigh
 *    what the board says. Unit: points, without dimension. Real systems also mix explicit signals (like, follow) and implicit ones (time
 *    watched, replays, pauses) to keep attention, with very many more signals, learned weights and one score for each film (facts.md, part C:
 *    odysseedln, ipecomparis.com).
 * 2. Refusing divides the points of a theme; forgetting replaces them by those of everybody (what a machine shows to somebody unknown).
 * 3. The places are dealt one by one, each to the theme with the highest points ÷ (places that it has already + 1): the method of highest
 *    averages (Jefferson – D'Hondt). Between equals, the order of the board decides. So a feed leans hard to the strongest theme without an `if`.
 * 4. Places of surprise (exploration) come last, each to the theme least shown so far. Real systems draw them by chance; here the order of the
 *    board decides, so that every team sees the same thing and can argue about it.
 * 5. Measures: the largest share of the feed, and the effective number of themes 1 ÷ Σ share² (inverse Simpson index, as Laakso and Taagepera
 *    count parties): 1 when all places look alike, n when n themes share alike.
 */

export interface Place {
  readonly theme: string;
  readonly surprise: boolean;
}

export type Points = ReadonlyMap<string, number>;

const weigh = (signals: Signals, weights: Weights): number =>
  (Object.keys(signals) as Signal[]).reduce((sum, key) => sum + (signals[key] ?? 0) * (weights[key] ?? 0), 0);

/** What each theme is worth to the machine. */
export const pointsOf = (themes: readonly Theme[], weights: Weights): Points =>
  new Map(themes.map(({ id, signals }) => [id, weigh(signals, weights)]));

/** The points after one more thing that the viewer did. */
export function after(points: Points, effect: Effect, { themes, counts }: Config): Points {
  switch (effect.do) {
    case 'nothing':
      return points;
    case 'forget':
      return new Map(themes.map(({ id, crowd }) => [id, crowd ?? 0]));
    case 'refuse':
      return new Map([...points].map(([id, n]) => [id, id === effect.theme ? n / effect.divides : n]));
    case 'signal':
      return new Map([...points].map(([id, n]) => [id, id === effect.theme ? n + weigh(effect.adds, counts) : n]));
  }
}

/** The themes of the places, one by one. */
export function deal(points: Points, places: number, surprises = 0): Place[] {
  const dealt: Place[] = [];
  const had = (id: string): number => dealt.filter(({ theme }) => theme === id).length;
  const best = (worth: (id: string, n: number) => number): string => {
    const ranked = [...points].map(([id, n]) => ({ id, worth: worth(id, n) }));
    const top = Math.max(...ranked.map((one) => one.worth));
    return ranked.find((one) => one.worth === top)?.id ?? '';
  };
  while (dealt.length < places - surprises) dealt.push({ theme: best((id, n) => n / (had(id) + 1)), surprise: false });
  while (dealt.length < places) dealt.push({ theme: best((id) => -had(id)), surprise: true });
  return dealt;
}

/** How many places each theme has, the largest first. */
const sizes = (themes: readonly string[]): number[] =>
  [...new Set(themes)].map((id) => themes.filter((one) => one === id).length).sort((a, b) => b - a);

export interface Measure {
  /** How many themes are there. */
  readonly themes: number;
  /** How many places the largest has. */
  readonly most: number;
  /** The effective number of themes, in tenths. */
  readonly variety: number;
}

export function measure(themes: readonly string[]): Measure {
  const counts = sizes(themes);
  const squares = counts.reduce((sum, n) => sum + (n / themes.length) ** 2, 0);
  return {
    themes: counts.length,
    most: counts[0] ?? 0,
    variety: squares === 0 ? 0 : Math.round(10 / squares) / 10,
  };
}
