import type { Overlay } from './compile.ts';
import { isForAdults } from './for-adults.ts';
import { type Mission, mission as missionSchema } from './mission.ts';
import { nearTo, type Problem, problem } from './problem.ts';
import { type Path, textsOf } from './walk.ts';

/** Words that a sentence may have: level 1 is read by nine-year-olds. What both levels share keeps to level 1 unless it is for the debrief. */
const LIMITS = { 1: 12, 2: 18 } as const;

/** Words of a sentence; punctuation and first-name marks do not count twice. */
export const countWords = (sentence: string): number =>
  sentence.split(/[\s\u00a0\u202f]+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;

/** A text is one or more sentences: each ends with . ! ? … or a line break. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])[\s\u00a0\u202f»”]+(?=[«“\p{Lu}\p{N}{])|\n/u)
    .map((part) => part.trim())
    .filter((part) => part.length > 0);

/** Sentences that are longer than their level allows. */
export function tooLong(mission: Mission): Problem[] {
  const read = textsOf(missionSchema, mission).filter(({ path }) => !isForAdults(path));
  return read.flatMap(({ path, text }) => {
    const level = levelOf(path);
    return sentencesOf(text).flatMap((part) => {
      const found = countWords(part);
      return found <= LIMITS[level]
        ? []
        : [problem('too-long', path, { found, expected: LIMITS[level], level, text: part })];
    });
  });
}

/** Texts of a level-2 variant may be longer, and so may what is read in the debrief with an adult. */
function levelOf(path: Path): 1 | 2 {
  if ((path[0] === 'puzzles' || path[0] === 'questions') && path[2] === 'levels') return path[3] === '2' ? 2 : 1;
  return path[0] === 'puzzles' || path[0] === 'briefing' || path[0] === 'ending' ? 1 : 2;
}

/** Texts without a translation, and translations without a text: a source sentence that changed shows as one of each. */
export function translated(mission: Mission, overlay: Overlay): Problem[] {
  const texts = textsOf(missionSchema, mission);
  const wanted = new Set(texts.map(({ text }) => text));
  const { language } = overlay;
  const missing = [...wanted].filter((text) => !(text in overlay.texts));
  const stale = Object.keys(overlay.texts).filter((text) => !wanted.has(text));
  return [
    ...missing.map((text) => {
      const path = texts.find((found) => found.text === text)?.path ?? [];
      return problem('missing-translation', path, { language, text });
    }),
    ...stale.map((text): Problem => {
      const values = { language, text, ...nearTo(text, missing) };
      return { ...problem('stale-translation', ['texts', text], values), overlay: language };
    }),
  ];
}
