import type * as z from 'zod/mini';
import { nearTo, type Problem, problem, type Term } from './problem.ts';
import { formsAt, keysAt, valueAt } from './shape.ts';
import { ID, SOMETHING } from './text.ts';
import type { Path } from './walk.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found in a file, in the author's terms. */
export const fromIssues = (issues: readonly Issue[], schema: z.ZodMiniType, file: unknown): Problem[] =>
  issues.flatMap((issue) => fromIssue(issue, [], schema, file));

function fromIssue(issue: Issue, before: Path, schema: z.ZodMiniType, file: unknown): Problem[] {
  const path = [...before, ...(issue.path as (string | number)[])];
  const value = valueAt(file, path);
  const found = show(value);
  if (value === undefined && typeof path.at(-1) === 'string') {
    return [problem('missing-key', path, { key: String(path.at(-1)) })];
  }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, file, path).filter((key) => valueAt(value, [key]) === undefined);
      return issue.keys.map((key) => problem('unknown-key', [...path, key], { key, ...nearTo(key, known) }));
    }
    case 'invalid_type':
      return [problem('wrong-type', path, { found: kindOf(value), expected: { term: issue.expected } })];
    case 'invalid_union':
      return fromUnion(issue, path, schema, file);
    case 'invalid_value':
      return [notOneOf(path, value, issue.values.map(String))];
    case 'invalid_format':
      if (issue.pattern === String(SOMETHING))
        return [problem(path.at(-1) === 'source' ? 'no-source' : 'empty-text', path)];
      return issue.pattern === String(ID)
        ? [problem('bad-id', path, { found, ...nearTo(String(value), [slug(String(value))]) })]
        : [problem('wrong-form', path, { found, expected: issue.pattern ?? issue.format })];
    case 'invalid_key':
      return [problem('bad-id', path, { found: show(path.at(-1)), ...nearTo('', []) })];
    case 'too_small':
      if (issue.origin === 'string') return [problem('empty-text', path)];
      return [
        problem(issue.origin === 'array' ? 'too-few' : 'too-small', path, {
          ...counted(value),
          min: Number(issue.minimum),
        }),
      ];
    case 'too_big':
      if (issue.origin === 'string')
        return [problem('long-text', path, { ...counted(value), max: Number(issue.maximum) })];
      return [
        problem(issue.origin === 'array' ? 'too-many' : 'too-big', path, {
          ...counted(value),
          max: Number(issue.maximum),
        }),
      ];
    default:
      return [problem('wrong-value', path, { found })];
  }
}

/** For a union the form that the author came nearest to speaks. */
function fromUnion(
  issue: Issue & { code: 'invalid_union' },
  path: Path,
  schema: z.ZodMiniType,
  file: unknown,
): Problem[] {
  const value = valueAt(file, path);
  if ('options' in issue && issue.options !== undefined) return [notOneOf(path, value, issue.options.map(String))];
  const near = issue.errors
    .filter((errors) => errors.every(({ code, path: inner }) => code === 'unrecognized_keys' || inner.length > 0))
    .sort((one, other) => one.length - other.length)[0];
  if (near !== undefined) return near.flatMap((inner) => fromIssue(inner, path, schema, file));
  return [problem('wrong-form', path, { found: show(value), expected: formsAt(schema, file, path).join(' / ') })];
}

const notOneOf = (path: Path, value: unknown, known: readonly string[]): Problem =>
  problem('not-one-of', path, { found: show(value), expected: known.join(', '), ...nearTo(String(value), known) });

/** A list's length, a text's length, or the number itself. */
const counted = (value: unknown): { readonly found: number | string } => ({
  found: Array.isArray(value) || typeof value === 'string' ? value.length : show(value),
});

const kindOf = (value: unknown): Term => ({
  term: value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value,
});

/** A value as the file writes it, cut short. */
function show(value: unknown): string {
  const written = JSON.stringify(value) ?? '';
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}

/** What a name would be as an id: no accent, no capital, hyphens for the rest. */
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
