import type { Path } from './walk.ts';

/** Keys whose value is keyed by names of the author's own: a facet that is called `who` is no speaker. */
const AUTHORS_OWN = ['proves', 'effects'];

/** Every place under a value where one of these keys holds a string. */
export function find(
  value: unknown,
  keys: readonly string[],
  path: Path = [],
): { readonly id: string; readonly path: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (AUTHORS_OWN.includes(name)) return [];
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    return typeof part === 'string' && keys.includes(name) ? [{ id: part, path: here }] : find(part, keys, here);
  });
}
