import type { FaultyMission } from '../../core/wire/api.ts';

const SENTENCES = {
  'outside-too-big': {
    fr: 'Ce fichier dépasse 2 Mo. Une mission tient en 300 ko : retirez ce qui n’en fait pas partie.',
    en: 'This file is larger than 2 MB. A mission takes 300 kB: remove what does not belong to it.',
  },
  'outside-unreadable': {
    fr: 'Ce fichier ne se lit pas. Vérifiez ses droits.',
    en: 'This file cannot be read. Check its permissions.',
  },
  'outside-taken': {
    fr: 'Une mission du jeu porte déjà ce nom. Renommez ce fichier et son "id".',
    en: 'A mission of the game bears this name already. Rename this file and its "id".',
  },
  'outside-too-long': {
    fr: 'La vérification a duré plus de trois minutes. Simplifiez l’énigme qui a le plus de cartes, ou essayez « npm run mission -- check ».',
    en: 'Checking took more than three minutes. Simplify the puzzle with most cards, or try “npm run mission -- check”.',
  },
  'outside-broke': {
    fr: 'La vérification s’est arrêtée en route. Essayez « npm run mission -- check » sur ce fichier.',
    en: 'Checking stopped on the way. Try “npm run mission -- check” on this file.',
  },
} as const;

/** A problem of a whole file, in each language. */
export const says = (file: string, code: keyof typeof SENTENCES): Pick<FaultyMission, 'problems'> => ({
  problems: [{ file, line: 1, column: 1, sentence: SENTENCES[code] }],
});
