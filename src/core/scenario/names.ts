import type { Language } from './language.ts';
import type { Mission } from './mission.ts';

// A y before a vowel is no vowel: "de Yanis", but "d’Yves".
const VOWEL = /^(?:[aeiouàâäéèêëîïôöùûüœæh]|y(?![aeiouàâäéèêëîïôöùûü]))/i;
const ELIDED: Readonly<Record<string, string>> = {
  de: 'd’',
  que: 'qu’',
  lorsque: 'lorsqu’',
  puisque: 'puisqu’',
  De: 'D’',
  Que: 'Qu’',
  Lorsque: 'Lorsqu’',
  Puisque: 'Puisqu’',
  le: 'l’',
  la: 'l’',
  ne: 'n’',
  je: 'j’',
};

/** The first names of a session: the mission's own, or those that the game master took instead. */
export function namesOf(mission: Mission, chosen: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    mission.people.map(({ id, name, alternates }) => [id, alternates.find((other) => other === chosen[id]) ?? name]),
  );
}

/** Puts the first names in a sentence. In French "de {ines}" becomes "d’Inès". */
export function named(sentence: string, names: Readonly<Record<string, string>>, language: Language): string {
  return sentence.replace(
    /(?:\b(de|que|lorsque|puisque|le|la|ne|je) )?\{([a-z0-9-]+)\}/gi,
    (whole, before: string | undefined, id: string) => {
      const name = names[id];
      if (name === undefined) return whole;
      if (before === undefined) return name;
      const short = language === 'fr' && VOWEL.test(name) ? ELIDED[before] : undefined;
      return short === undefined ? `${before} ${name}` : `${short}${name}`;
    },
  );
}

/** The ids of people named in a sentence. */
export const namesIn = (sentence: string): string[] =>
  [...sentence.matchAll(/\{([a-z0-9-]+)\}/g)].map((match) => match[1] as string);
