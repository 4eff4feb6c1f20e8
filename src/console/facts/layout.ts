/** How the cards of the teams fill their place. */
export interface Cards {
  readonly columns: number;
  readonly rows: number;
  /** wide: the picture stands beside the words · tall: above them. */
  readonly shape: 'wide' | 'tall';
  /** Height of one card, px; null: as high as its words, and the place scrolls. */
  readonly height: number | null;
}

const GAP = 10;
/** A card is readable from these measures on; `ratio`: where it looks best, `most`: beyond which height nothing is gained. */
const SHAPES = {
  tall: { width: 200, height: 284, most: 430, ratio: 0.75 },
  wide: { width: 316, height: 163, most: 240, ratio: 2 },
} as const;
const BIG_ENOUGH = 1.5;
const LOW = { wide: 218, tall: 318 } as const;

/** The grid in which so many cards are biggest, at a size of text. When nothing fits, one or two columns that scroll. */
export function cardsFor(teams: number, width: number, height: number, scale = 1): Cards {
  let best: { readonly cards: Cards; readonly score: number } | undefined;
  for (let columns = 1; columns <= teams; columns += 1) {
    const rows = Math.ceil(teams / columns);
    const across = (width - GAP * (columns - 1)) / columns;
    const down = (height - GAP * (rows - 1)) / rows;
    const shape = across / down > 1.15 ? 'wide' : 'tall';
    const like = SHAPES[shape];
    const fit = Math.min(across / like.width, down / like.height) / scale;
    if (fit < 1) continue;
    const card = Math.min(down, like.most * scale);
    const holes = columns * rows - teams;
    const odd = Math.abs(Math.log(across / card / like.ratio));
    const score = Math.min(fit, BIG_ENOUGH) - holes * 0.04 - odd * 0.15;
    if (best === undefined || score > best.score)
      best = { cards: { columns, rows, shape, height: Math.floor(card) }, score };
  }
  if (best !== undefined) return best.cards;
  const columns = width >= 2 * SHAPES.wide.width * scale + GAP ? 2 : 1;
  return { columns, rows: Math.ceil(teams / columns), shape: 'wide', height: null };
}

/** Too low for everything: what matters less is left out. */
export const isLow = ({ shape, height }: Cards): boolean => height !== null && height < LOW[shape];

/** What is left under the cards, px. */
export const below = ({ rows, height }: Cards, all: number): number =>
  height === null ? 0 : all - rows * height - rows * GAP;
