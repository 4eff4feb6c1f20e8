import type { Path } from './walk.ts';

/** Every place under a value where one of these keys holds a string. */
export function find(
  value: unknown,
  keys: readonly string[],
  path: Path = [],
): { readonly id: string; readonly path: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    return typeof part === 'string' && keys.includes(name) ? [{ id: part, path: here }] : find(part, keys, here);
  });
}
