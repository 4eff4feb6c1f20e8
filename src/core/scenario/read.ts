import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type * as z from 'zod/mini';
import { outOfBounds } from './bounds.ts';
import type { Overlay } from './compile.ts';
import { fromIssues } from './issue.ts';
import type { Language } from './language.ts';
import { type Age, ageOf, FORMAT, formatOf } from './migrate.ts';
import { type Mission, mission as missionSchema } from './mission.ts';
import { overlay as overlaySchema } from './overlay.ts';
import { type Place, placeIn, placeOf } from './place.ts';
import { type Problem, problem } from './problem.ts';
import type { Path } from './walk.ts';

/** A file that was read: a mission of the right shape, or what is wrong with it. */
export interface Reading {
  readonly mission?: Mission;
  readonly problems: readonly Problem[];
  /** Line and column (from 1) of a place in the file; of its nearest parent when the place does not exist. */
  readonly place: (path: Path) => Place;
}

/** A translation that was read, likewise. */
export interface OverlayReading extends Omit<Reading, 'mission'> {
  readonly overlay?: Overlay;
}

/** Step one of checking: is it well-formed? */
export function read(source: string): Reading {
  const { value, problems, place } = readAs(missionSchema, source, ofAnotherFormat);
  return { ...(value === undefined ? {} : { mission: value }), problems, place };
}

/** Reads the file that translates a mission into one language. */
export function readOverlay(source: string, language: Language): OverlayReading {
  const { value, problems, place } = readAs(overlaySchema, source);
  const other: Problem[] =
    value === undefined || value.language === language
      ? []
      : [
          problem('not-one-of', ['language'], {
            found: JSON.stringify(value.language),
            expected: language,
            near: language,
          }),
        ];
  const found = [...problems, ...other].map((one): Problem => ({ ...one, overlay: language }));
  return { ...(value === undefined || found.length > 0 ? {} : { overlay: value }), problems: found, place };
}

/** The one thing to say of a mission of another format: whatever else seems wrong with it comes from there. */
export function ofAnotherFormat(file: unknown, age: Age = ageOf(file)): Problem[] {
  if (age !== 'older' && age !== 'newer') return [];
  return [problem(`format-${age}`, ['format'], { found: formatOf(file) ?? '', expected: FORMAT })];
}

function readAs<Schema extends z.ZodMiniType>(
  schema: Schema,
  source: string,
  before: (file: unknown) => Problem[] = () => [],
): { readonly value?: z.infer<Schema>; readonly problems: readonly Problem[]; readonly place: Reading['place'] } {
  const { file, problems, place } = parse(source);
  if (problems.length > 0) return { problems, place };
  const other = before(file);
  if (other.length > 0) return { problems: other, place };
  const parsed = schema.safeParse(file);
  if (!parsed.success) return { problems: fromIssues(parsed.error.issues, schema, file), place };
  return { value: parsed.data as z.infer<Schema>, problems: [], place };
}

/** Reads a file as JSON without asking what it holds; with problems, `file` is undefined. */
export function parse(source: string): Omit<Reading, 'mission'> & { readonly file?: unknown } {
  // An editor under Windows may write a byte order mark; nobody sees it.
  const clean = source.replace(/^\uFEFF/, '');
  const beyond = outOfBounds(clean);
  if (beyond !== undefined) return { problems: [beyond.problem], place: () => placeIn(clean, beyond.offset) };
  const errors: ParseError[] = [];
  const root = parseTree(clean, errors, { disallowComments: true, allowTrailingComma: false });
  const place = (path: Path): Place => placeOf(clean, root, path);
  const syntax = errors[0];
  if (syntax !== undefined || root === undefined) {
    const detail = { term: syntax === undefined ? 'empty' : printParseErrorCode(syntax.error) };
    return {
      problems: [problem('json-syntax', [], { detail })],
      place: () => placeIn(clean, syntax?.offset ?? 0),
    };
  }
  const twice = duplicates(clean, root);
  return twice.length > 0 ? { problems: twice, place } : { file: JSON.parse(clean), problems: [], place };
}

function duplicates(source: string, node: Node, path: Path = []): Problem[] {
  if (node.type === 'array')
    return (node.children ?? []).flatMap((child, index) => duplicates(source, child, [...path, index]));
  if (node.type !== 'object') return [];
  const seen = new Map<string, number>();
  return (node.children ?? []).flatMap((property) => {
    const key = String(property.children?.[0]?.value);
    const value = property.children?.[1];
    const first = seen.get(key);
    const line = (offset: number) => placeIn(source, offset).line;
    const again =
      first === undefined
        ? []
        : [problem('duplicate-key', [...path, key], { key, first: line(first), second: line(property.offset) })];
    seen.set(key, first ?? property.offset);
    return [...again, ...(value === undefined ? [] : duplicates(source, value, [...path, key]))];
  });
}
