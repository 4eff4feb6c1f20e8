/** Every way to choose `size` things of a list, in the list's order. */
export function choices<Thing>(list: readonly Thing[], size: number): Thing[][] {
  if (size === 0) return [[]];
  return list.flatMap((first, index) => choices(list.slice(index + 1), size - 1).map((rest) => [first, ...rest]));
}
