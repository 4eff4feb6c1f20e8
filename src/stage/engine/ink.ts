/** A rectangle in cells of a small sample of a picture. */
export interface Cells {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Transparency below this is nothing that an eye would miss. */
const SEEN = 3;

/**
 * Where a picture has ink, with one cell of margin: most light pictures are a window in a great empty sheet, and empty pixels
 * cost memory and drawing time. `rgba`: 4 bytes per cell, row by row. Nothing when all is empty.
 */
export function inkBounds(rgba: ArrayLike<number>, width: number, height: number): Cells | undefined {
  let left = width;
  let right = -1;
  let top = height;
  let bottom = -1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((rgba[(y * width + x) * 4 + 3] ?? 0) < SEEN) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right < 0) return undefined;
  const x = Math.max(0, left - 1);
  const y = Math.max(0, top - 1);
  return { x, y, width: Math.min(width, right + 2) - x, height: Math.min(height, bottom + 2) - y };
}
