import type * as z from 'zod/mini';
import { type Def, defOf, type Path } from './walk.ts';

/** The schemas that a place of a file may follow: several where forms differ and the file does not tell which one it is. */
function schemasAt(schema: z.ZodMiniType, value: unknown, path: Path): z.ZodMiniType[] {
  const forms = formsOf(schema, value);
  const [key, ...rest] = path;
  if (key === undefined) return forms;
  return forms.flatMap((form) => {
    const inner = innerOf(defOf(form), key);
    return inner === undefined ? [] : schemasAt(inner, valueAt(value, [key]), rest);
  });
}

/** The keys that an object may have at a place. */
export const keysAt = (schema: z.ZodMiniType, value: unknown, path: Path): string[] => [
  ...new Set(schemasAt(schema, value, path).flatMap((form) => Object.keys(defOf(form).shape ?? {}))),
];

/** The forms that a place may take, as an author would write them: `"start"`, `{ "tokens": … }`. */
export const formsAt = (schema: z.ZodMiniType, value: unknown, path: Path): string[] =>
  schemasAt(schema, value, path).map((form) => {
    const { type, shape, values } = defOf(form);
    if (type === 'literal') return (values ?? []).map((literal) => JSON.stringify(literal)).join(', ');
    return type === 'object' ? `{ "${Object.keys(shape ?? {})[0] ?? ''}": … }` : type;
  });

/** What stands at a place; undefined when nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Readonly<Record<string | number, unknown>>)[key];
  }
  return here;
}

/** A schema without its wrappers; a union as its options, or as the one that the value names. */
function formsOf(schema: z.ZodMiniType, value: unknown): z.ZodMiniType[] {
  const { innerType, options, discriminator } = defOf(schema);
  if (innerType !== undefined) return formsOf(innerType, value);
  if (options === undefined) return [schema];
  const all = options.flatMap((option) => formsOf(option, value));
  if (discriminator === undefined) return all;
  const name = valueAt(value, [discriminator]);
  const named = all.filter((option) => {
    const literal = defOf(option).shape?.[discriminator];
    return literal !== undefined && defOf(literal).values?.includes(name);
  });
  return named.length > 0 ? named : all;
}

function innerOf({ type, shape, element, items, valueType }: Def, key: string | number): z.ZodMiniType | undefined {
  if (type === 'object') return shape?.[key];
  if (type === 'array') return element;
  if (type === 'tuple') return items?.[Number(key)];
  return type === 'record' ? valueType : undefined;
}
