import type { Way } from '../proof/way.ts';
import type { InEachLanguage, Language } from './language.ts';
import type { Path } from './walk.ts';

/** What can be wrong with a mission file. Each code has a sentence per language in `messages.ts`. */
export const PROBLEMS = [
  'too-large',
  'too-deep',
  'json-syntax',
  'duplicate-key',
  'format-older',
  'format-newer',
  'missing-key',
  'unknown-key',
  'wrong-type',
  'wrong-value',
  'wrong-form',
  'not-one-of',
  'bad-id',
  'empty-text',
  'no-source',
  'long-text',
  'too-few',
  'too-many',
  'too-small',
  'too-big',
  'duplicate-id',
  'unknown-id',
  'unknown-picture',
  'name-written-out',
  'token-never-given',
  'token-given-twice',
  'never-opens',
  'no-meta',
  'objective-without-puzzle',
  'level-without-puzzle',
  'lens-layout',
  'seat-knows-all',
  'lens-knows-all',
  'deduction-without-document',
  'lens-without-document',
  'no-deduction',
  'too-long',
  'board',
  'missing-translation',
  'stale-translation',
  'start-solved',
  'solution-fails',
  'dead-end',
  'clear-refused',
  'end-out-of-reach',
  'objective-avoided',
  'solution-untold',
  'text-never-shown',
  'misconception-never-met',
  'name-of-file',
  'question-forms',
  'question-new',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

/** A word of the checker's own, said in the language of whoever reads it (`terms.ts`). */
export interface Term {
  readonly term: string;
}

/** One problem: where, what was found, what was expected or what to do. `values` fill the sentence of its code. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: Path;
  /** `near`: the known word that the author may have meant. */
  readonly values: Readonly<Record<string, string | number | Term | InEachLanguage>>;
  /** Set when the path is a place in the translation of that language, not in the mission. */
  readonly overlay?: Language;
  /** The shortest way to it, where there is one. */
  readonly way?: Way;
}

export const problem = (code: ProblemCode, path: Path, values: Problem['values'] = {}, way?: Way): Problem => ({
  code,
  path,
  values,
  ...(way === undefined ? {} : { way }),
});

/** `near`, when some known word is near enough. */
export function nearTo(word: string, known: readonly string[]): { readonly near?: string } {
  const near = nearest(word, known);
  return near === undefined ? {} : { near };
}

/** The known word nearest to a wrong one, when it is near enough to be a slip of the finger. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, far: distance(word, candidate) }))
    .sort((one, other) => one.far - other.far);
  const best = ranked[0];
  return best !== undefined && best.far < word.length && best.far <= Math.max(2, Math.floor(word.length / 3))
    ? best.candidate
    : undefined;
}

/** Edits (Levenshtein) between two words. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}
