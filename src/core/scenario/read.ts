import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type * as z from 'zod/mini';
import type { Overlay } from './compile.ts';
import { fromIssues } from './issue.ts';
import type { Language } from './language.ts';
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
  const { value, problems, place } = readAs(missionSchema, source);
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

function readAs<Schema extends z.ZodMiniType>(schema: Schema, source: string) {
  // An editor under Windows may write a byte order mark; nobody sees it.
  const clean = source.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const root = parseTree(clean, errors, { disallowComments: true, allowTrailingComma: false });
  const place = (path: Path): Place => placeOf(clean, root, path);
  const refused = (
    problems: Problem[],
    at = place,
  ): { value?: z.infer<Schema>; problems: Problem[]; place: typeof place } => ({
    problems,
    place: at,
  });
  const syntax = errors[0];
  if (syntax !== undefined || root === undefined) {
    const detail = { term: syntax === undefined ? 'empty' : printParseErrorCode(syntax.error) };
    return refused([problem('json-syntax', [], { detail })], () => placeIn(clean, syntax?.offset ?? 0));
  }
  const twice = duplicates(clean, root);
  if (twice.length > 0) return refused(twice);
  const file: unknown = JSON.parse(clean);
  const parsed = schema.safeParse(file);
  if (!parsed.success) return refused(fromIssues(parsed.error.issues, schema, file));
  return { value: parsed.data as z.infer<Schema>, problems: [], place };
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
