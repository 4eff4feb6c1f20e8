/** One respondent that answered both times: right answers before and after, of so many questions. */
export interface Pair {
  readonly before: number;
  readonly after: number;
  readonly of: number;
}

/** How much of what could still be learnt was: class averages (Hake). Below 0.3 low, up to 0.7 medium, above it high. */
type Band = 'low' | 'medium' | 'high' | 'loss';

export interface Gain {
  /** Respondents that answered both times. */
  readonly sets: number;
  /** Class averages in percent, unrounded; null where nobody answered both times. */
  readonly before: number | null;
  readonly after: number | null;
  /** Normalised gain, from −1 to 1; null while it would mislead: `hidden` says why. */
  readonly normalised: number | null;
  readonly band: Band | null;
  /** few: too few answers · high: too much was known before. */
  readonly hidden: 'few' | 'high' | null;
}

/** Fewer answers than this make any ratio a matter of chance. */
const LEAST_SETS = 10;
/** Above so many percent known before, little is left to gain and the ratio explodes. */
const MOST_BEFORE = 85;

/** Raw averages first; the normalised gain only where it means something. A loss is measured against what was known (Marx and Cummings). */
export function gainOf(pairs: readonly Pair[]): Gain {
  const sets = pairs.length;
  if (sets === 0) return { sets, before: null, after: null, normalised: null, band: null, hidden: 'few' };
  const average = (part: (pair: Pair) => number) =>
    (100 * pairs.reduce((sum, pair) => sum + part(pair) / Math.max(1, pair.of), 0)) / sets;
  const [before, after] = [average((pair) => pair.before), average((pair) => pair.after)];
  const raw = { sets, before, after };
  if (sets < LEAST_SETS) return { ...raw, normalised: null, band: null, hidden: 'few' };
  // A hair of rounding must not hide what stands exactly at the border.
  if (before > MOST_BEFORE + 1e-9) return { ...raw, normalised: null, band: null, hidden: 'high' };
  const normalised = after < before ? (after - before) / before : (after - before) / (100 - before);
  return { ...raw, normalised, band: bandOf(normalised), hidden: null };
}

function bandOf(gain: number): Band {
  if (gain < 0) return 'loss';
  if (gain < 0.3 - 1e-9) return 'low';
  return gain <= 0.7 + 1e-9 ? 'medium' : 'high';
}
