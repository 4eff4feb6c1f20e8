/** The pegs of a line, from first to last: the id of the card that hangs there, or null. */
export type Pegs = readonly (string | null)[];

/** Hangs a card on a peg. A card already there goes to where the new one comes from: its peg, or back to the table. */
export function hung(pegs: Pegs, card: string, at: number): (string | null)[] {
  const from = pegs.indexOf(card);
  const there = pegs[at] ?? null;
  return pegs.map((held, index) => (index === at ? card : index === from ? there : held));
}

export const taken = (pegs: Pegs, card: string): (string | null)[] => pegs.map((held) => (held === card ? null : held));

export const isFull = (pegs: Pegs): boolean => pegs.every((held) => held !== null);
