/** From so many letters on, a text is drawn so much smaller: a wall does not scroll. */
const STEPS = [
  [120, 1],
  [170, 0.9],
  [240, 0.8],
] as const;
/** Below this nobody reads it at eight metres. */
const LEAST = 0.71;

/** How large the longest of these texts can be drawn, 1 for a short one. */
export function fitOf(texts: readonly string[]): number {
  const letters = Math.max(0, ...texts.map((text) => text.length));
  return STEPS.find(([most]) => letters <= most)?.[1] ?? LEAST;
}
