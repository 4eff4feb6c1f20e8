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

/**
 * A copy of a parsed value in which each text (a string whose schema was made by `text()`) is replaced. `spare`: the smallest part around
 * the text that the author could leave out: what is optional, or one thing of a list.
 */
export function mapTexts(
  schema: z.ZodMiniType,
  value: unknown,
  change: (text: string, path: Path, spare: Path) => string,
  path: Path = [],
  spare: Path = [],
): unknown {
  if (value === undefined || value === null) return value;
  if (textSchemas.has(schema)) return change(String(value), path, spare);
  const def = defOf(schema);
  const into = (inner: z.ZodMiniType | undefined, part: unknown, key?: string | number): unknown => {
    if (inner === undefined) return part;
    const here = key === undefined ? path : [...path, key];
    const listed = def.type === 'array' && !textSchemas.has(inner);
    return mapTexts(inner, part, change, here, listed || def.type === 'optional' ? here : spare);
  };
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
  const { discriminator, options } = def;
  if (discriminator === undefined) return options?.find((option) => accepts(option, value));
  const own = (value as { readonly [key: string]: unknown })[discriminator];
  return options?.find((option) => {
    const named = defOf(option).shape?.[discriminator];
    return named !== undefined && defOf(named).values?.includes(own) === true;
  });
}

function accepts(option: z.ZodMiniType, value: unknown): boolean {
  const result = option._zod.run({ value, issues: [] }, { async: false });
  return !(result instanceof Promise) && result.issues.length === 0;
}

/** Every text of a parsed value with its place. */
export function textsOf(
  schema: z.ZodMiniType,
  value: unknown,
): { readonly path: Path; readonly text: string; readonly spare: Path }[] {
  const found: { path: Path; text: string; spare: Path }[] = [];
  mapTexts(schema, value, (text, path, spare) => {
    found.push({ path, text, spare });
    return text;
  });
  return found;
}
