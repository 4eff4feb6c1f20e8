import type * as z from 'zod/mini';
import { textSchemas } from './text.ts';

export type Path = readonly (string | number)[];

/** The parts of a Zod schema that a walk reads (`_zod.def`, documented for library authors). */
export interface Def {
  readonly type: string;
  readonly shape?: Record<string, z.ZodMiniType>;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly items?: readonly z.ZodMiniType[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
}

export const defOf = (schema: z.ZodMiniType): Def => schema._zod.def as unknown as Def;

/** A copy of a parsed value in which each text (a string whose schema was made by `text()`) is replaced. */
export function mapTexts(
  schema: z.ZodMiniType,
  value: unknown,
  change: (text: string, path: Path) => string,
  path: Path = [],
): unknown {
  if (value === undefined || value === null) return value;
  if (textSchemas.has(schema)) return change(String(value), path);
  const def = defOf(schema);
  const into = (inner: z.ZodMiniType | undefined, part: unknown, key?: string | number): unknown =>
    inner === undefined ? part : mapTexts(inner, part, change, key === undefined ? path : [...path, key]);
  if (def.type === 'object') {
    return Object.fromEntries(
      Object.entries(value as object).map(([key, part]) => [key, into(def.shape?.[key], part, key)]),
    );
  }
  if (def.type === 'array') return (value as unknown[]).map((part, index) => into(def.element, part, index));
  if (def.type === 'tuple') return (value as unknown[]).map((part, index) => into(def.items?.[index], part, index));
  if (def.type === 'record') {
    return Object.fromEntries(
      Object.entries(value as object).map(([key, part]) => [key, into(def.valueType, part, key)]),
    );
  }
  if (def.type === 'union') return into(chosen(def, value), value);
  return into(def.innerType, value);
}

/** The option of a union that the value belongs to. */
function chosen(def: Def, value: unknown): z.ZodMiniType | undefined {
  return def.options?.find((option) => accepts(option, value));
}

function accepts(option: z.ZodMiniType, value: unknown): boolean {
  const result = option._zod.run({ value, issues: [] }, { async: false });
  return !(result instanceof Promise) && result.issues.length === 0;
}

/** Every text of a parsed value with its place. */
export function textsOf(schema: z.ZodMiniType, value: unknown): { readonly path: Path; readonly text: string }[] {
  const found: { path: Path; text: string }[] = [];
  mapTexts(schema, value, (text, path) => {
    found.push({ path, text });
    return text;
  });
  return found;
}
