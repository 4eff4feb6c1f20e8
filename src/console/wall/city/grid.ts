/** What a district looks well in: between the sides of an old tablet and those of a wide window. */
const NARROW = 4 / 3;
const WIDE = 2;
/** Room for emblem, name and lamps, in units of a wall 720 high: under a district, larger in a single row, or beside it. */
const UNDER = 98;
const UNDER_LARGE = 140;
const BESIDE = 196;
/** What is beside a picture is stacked: it needs that height. */
const STACKED = 236;
/** A longer name than this does not fit under a district. */
const NAMED = 280;
const GAP = 18;

export interface Grid {
  readonly columns: number;
  /** Height of a row. */
  readonly row: number;
  readonly label: 'under' | 'large' | 'beside';
}

/** How districts are laid out to be drawn largest in a box of this size (units of a wall 720 high). */
export function gridFor(teams: number, width: number, height: number): Grid {
  let best: Grid = { columns: 1, row: height, label: 'under' };
  let most = 0;
  for (let columns = 1; columns <= teams; columns += 1) {
    const rows = Math.ceil(teams / columns);
    const wide = (width - GAP * (columns - 1)) / columns;
    const high = (height - GAP * (rows - 1)) / rows;
    const label = rows === 1 ? 'large' : 'under';
    const under = label === 'large' ? UNDER_LARGE : UNDER;
    if (columns > 1 && wide < NAMED) break;
    const ways = [
      { label, picture: { wide, high: high - under }, row: Math.min(high, under + wide / NARROW) },
      {
        label: 'beside',
        picture: { wide: wide - BESIDE, high: high < STACKED ? 0 : high },
        row: Math.min(high, (wide - BESIDE) / NARROW),
      },
    ] as const;
    for (const way of ways) {
      const area = useful(way.picture);
      if (area <= most) continue;
      most = area;
      best = { columns, row: way.row, label: way.label };
    }
  }
  return best;
}

/** Area of the largest good picture in a box. */
function useful({ wide, high }: { readonly wide: number; readonly high: number }): number {
  if (wide <= 0 || high <= 0) return 0;
  const width = Math.min(wide, high * WIDE);
  return width * Math.min(high, width / NARROW);
}
