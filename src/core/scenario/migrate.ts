import {
  applyEdits,
  type FormattingOptions,
  findNodeAtLocation,
  modify,
  type ParseError,
  parseTree,
} from 'jsonc-parser';
import type { Path } from './walk.ts';

/** One change of a file. The rest, its order and its white space stay as the author wrote them; only the neighbour of a new key is laid out anew. */
type Edit =
  | { readonly set: Path; readonly value: unknown }
  | { readonly remove: Path }
  | { readonly rename: Path; readonly to: string };

/** What a mission of one format needs to become one of the next: the parsed file in, edits out, applied one after the other. */
export type Migration = (file: unknown) => readonly Edit[];

/** The first format that there was. */
const OLDEST = 1;

/**
 * From format 1 on, in order. Empty so far: no key was ever renamed, moved or taken away, and a new key that may be left out needs
 * no new format. Translations need no migration: their keys are sentences.
 */
export const MIGRATIONS: readonly Migration[] = [];

const newest = (migrations: readonly Migration[]): number => OLDEST + migrations.length;

/** The version of the mission format that is read. */
export const FORMAT = newest(MIGRATIONS);

/** Where a file stands: its format is the one that is read, an older one that can be brought up to date, a newer one, or none at all. */
export type Age = 'present' | 'older' | 'newer' | 'unknown';

export function ageOf(file: unknown, migrations: readonly Migration[] = MIGRATIONS): Age {
  const format = formatOf(file);
  if (format === undefined || !Number.isInteger(format) || format < OLDEST) return 'unknown';
  const now = newest(migrations);
  return format === now ? 'present' : format < now ? 'older' : 'newer';
}

/** The number that a file gives as its format. */
export const formatOf = (file: unknown): number | undefined => {
  const format = typeof file === 'object' && file !== null && 'format' in file ? file.format : undefined;
  return typeof format === 'number' ? format : undefined;
};

/** Brings the text of a mission of an older format up to date. What is not older comes back as it is. @throws when it is not JSON */
export function migrate(source: string, migrations: readonly Migration[] = MIGRATIONS): string {
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  let text = source.slice(mark.length);
  const options = { formattingOptions: formattingOf(text) };
  while (ageOf(JSON.parse(text), migrations) === 'older') {
    const file: unknown = JSON.parse(text);
    const from = formatOf(file) as number;
    const edits = migrations[from - OLDEST]?.(file) ?? [];
    for (const edit of [...edits, { set: ['format'], value: from + 1 }]) text = edited(text, edit, options);
  }
  return mark + text;
}

function edited(text: string, edit: Edit, options: { readonly formattingOptions: FormattingOptions }): string {
  if ('set' in edit) return applyEdits(text, modify(text, [...edit.set], edit.value, options));
  if ('remove' in edit) return applyEdits(text, modify(text, [...edit.remove], undefined, options));
  // Only the key itself is written anew: its value may be a whole board.
  const errors: ParseError[] = [];
  const root = parseTree(text, errors);
  const key = root === undefined ? undefined : findNodeAtLocation(root, [...edit.rename])?.parent?.children?.[0];
  if (key === undefined) return text;
  return applyEdits(text, [{ offset: key.offset, length: key.length, content: JSON.stringify(edit.to) }]);
}

/** The white space that the author uses. */
function formattingOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
