import { type Problem, problem } from './problem.ts';

/** Characters that a file may have: the largest mission has some 200,000. */
const LONGEST = 2_000_000;
/** Lists and objects within one another: a mission has some fifteen. */
const DEEPEST = 60;

/** Why a file is not read at all: no mission is like that, and reading it might take for ever. */
export function outOfBounds(source: string): { readonly problem: Problem; readonly offset: number } | undefined {
  if (source.length > LONGEST)
    return { problem: problem('too-large', [], { found: source.length, max: LONGEST }), offset: 0 };
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (quoted) {
      if (sign === '\\') at += 1;
      // A text ends with its line, whether or not its quotation mark was forgotten.
      else if (sign === '"' || sign === '\n') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '[' || sign === '{') {
      depth += 1;
      if (depth > DEEPEST) return { problem: problem('too-deep', [], { max: DEEPEST }), offset: at };
    } else if (sign === ']' || sign === '}') depth -= 1;
  }
  return undefined;
}
