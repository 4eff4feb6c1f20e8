import type { Mission } from './mission.ts';
import { type Problem, problem } from './problem.ts';
import type { Path } from './walk.ts';

/** Within a list of these, two things that speak of the same one count as the same: only the first would ever be shown. */
const NAMED_BY: Readonly<Record<string, string>> = { situations: 'situation' };

/** Every list of a mission in which two things bear the same id, in the debrief as elsewhere. Boards answer for their own. */
export function duplicateIds(mission: Mission): Problem[] {
  return within(mission, []);
}

function within(value: unknown, path: Path): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, part]) =>
    name === 'board' ? [] : within(part, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return Array.isArray(value) ? [...twice(value, path), ...inner] : inner;
}

function twice(items: readonly unknown[], path: Path): Problem[] {
  const list = String(path.at(-1));
  const key = NAMED_BY[list] ?? 'id';
  const first = new Map<string, number>();
  return items.flatMap((item, index) => {
    const id = (item as { readonly [key: string]: unknown } | null)?.[key];
    if (typeof id !== 'string') return [];
    const other = first.get(id);
    if (other === undefined) first.set(id, index);
    return other === undefined ? [] : [problem('duplicate-id', [...path, index, key], { id, list, number: other + 1 })];
  });
}
