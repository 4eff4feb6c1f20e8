import { FAMILIAR } from './familiar-words.ts';
import { isForAdults } from './for-adults.ts';
import { type Mission, mission as missionSchema } from './mission.ts';
import { textsOf } from './walk.ts';

/** A word of so many letters stops a nine-year-old. */
const LONG = 12;

/** The sign of the plural makes no word harder: « personnelles » is read like « personnelle ». */
const singular = (word: string): string => word.replace(/(?<=.)[sx]$/u, '');

/** Long words and abbreviations of what a child reads that neither everyday life nor the glossary explains. Advice for an author. */
export function hardWords(mission: Mission): string[] {
  const explained = mission.glossary.map(({ word }) => word.toLowerCase());
  const familiar = FAMILIAR[mission.language];
  const found = new Set<string>();
  const texts = textsOf(missionSchema, mission);
  const common = new Set(texts.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? []));
  for (const { path, text } of texts) {
    // What is behind a hard word, and what adults read with the children, is no reading for one child alone.
    if (path[0] === 'glossary' || path[0] === 'debrief' || path[0] === 'objectives' || isForAdults(path)) continue;
    for (const word of text.match(/\p{L}+/gu) ?? []) {
      // In capitals, and never otherwise: no word that somebody shouts.
      const isAbbreviation = /^\p{Lu}{3,}$/u.test(word) && !common.has(word.toLowerCase());
      if (!isAbbreviation && [...singular(word)].length < LONG) continue;
      if ([word.toLowerCase(), singular(word.toLowerCase())].some((form) => familiar.has(form))) continue;
      if (!explained.some((known) => known.split(/\s/).includes(word.toLowerCase())))
        found.add(isAbbreviation ? word : word.toLowerCase());
    }
  }
  return [...found].sort((one, other) => one.localeCompare(other, mission.language));
}
