import type { Overlay } from './compile.ts';
import { type Mission, mission as missionSchema } from './mission.ts';
import { namesIn } from './names.ts';
import { nearTo, type Problem, problem } from './problem.ts';
import { type Path, textsOf } from './walk.ts';

/** First names written out in the texts of a mission, where a session that takes another name would still show the old one. */
export const namesWritten = (mission: Mission): Problem[] =>
  textsOf(missionSchema, mission).flatMap(({ text, path }) => writtenIn(mission, text, path));

/** The same in a translation, and the people that it alone names. */
export function namesTranslated(mission: Mission, { language, texts }: Overlay): Problem[] {
  const people = mission.people.map(({ id }) => id);
  return Object.entries(texts).flatMap(([source, text]) => {
    const path = ['texts', source];
    const slips = namesIn(text).filter((id) => !people.includes(id) && !namesIn(source).includes(id));
    const unknown = slips.map((id) =>
      problem('unknown-id', path, { what: { term: 'person' }, id, ...nearTo(id, people) }),
    );
    return [...unknown, ...writtenIn(mission, text, path)].map((one): Problem => ({ ...one, overlay: language }));
  });
}

function writtenIn({ people }: Mission, text: string, path: Path): Problem[] {
  return people.flatMap(({ id, name }) =>
    holdsWord(text, name) ? [problem('name-written-out', path, { name, mark: `{${id}}` })] : [],
  );
}

/** Whole words only: there is no Lou in Louis, and no Rose in a rose. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = [text.slice(0, at).at(-1) ?? ' ', text.charAt(at + word.length)];
    if (!around.some((sign) => /[\p{L}\p{N}{}]/u.test(sign))) return true;
  }
  return false;
}
