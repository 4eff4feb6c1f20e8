/** The page so many pages on, round and round. */
export const turned = (at: number, by: number, of: number): number => (of < 1 ? 0 : (((at + by) % of) + of) % of);
