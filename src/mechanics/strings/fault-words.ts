import type { InEachLanguage } from '../../core/scenario/language.ts';

const listed = (known: readonly string[]): string => known.join(', ');

/** What is said of faults in a corkboard: what was found, what is expected, what to do. */
export const words = {
  idTaken: (id: string): InEachLanguage => ({
    fr: `L’identifiant «\u202f${id}\u202f» sert deux fois. Changez l’un des deux.`,
    en: `The id “${id}” is used twice. Change one of the two.`,
  }),
  scrapUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucun papier ne s’appelle «\u202f${id}\u202f». Papiers du tableau\u202f: ${listed(known)}. Corrigez ce nom, ou ajoutez le papier.`,
    en: `No scrap is called “${id}”. Scraps of the board: ${listed(known)}. Mend this name, or add the scrap.`,
  }),
  stringUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucun fil ne s’appelle «\u202f${id}\u202f». Fils du tableau\u202f: ${listed(known)}. Corrigez ce nom, ou ajoutez le fil.`,
    en: `No string is called “${id}”. Strings of the board: ${listed(known)}. Mend this name, or add the string.`,
  }),
  pairTwice: (from: string, to: string): InEachLanguage => ({
    fr: `Deux fils relient «\u202f${from}\u202f» et «\u202f${to}\u202f». Gardez-en un seul.`,
    en: `Two strings join “${from}” and “${to}”. Keep only one of them.`,
  }),
  joinsItself: (id: string): InEachLanguage => ({
    fr: `Ce fil relie «\u202f${id}\u202f» à lui-même. Choisissez deux papiers.`,
    en: `This string joins “${id}” to itself. Choose two scraps.`,
  }),
  rightYetAnswered: {
    fr: 'Cette réponse est pour une paire fausse, mais cette paire est juste. Retirez-la d’ici, ou retirez le fil.',
    en: 'This answer is for a wrong pair, but this pair is right. Remove it here, or remove the string.',
  },
  heldAtStart: {
    fr: 'Personne ne passe, même sans rien couper. Ajoutez un fil, ou changez "from" ou "to".',
    en: 'Nobody gets through even with nothing cut. Add a string, or change "from" or "to".',
  },
  outOfReach: {
    fr: 'Aucune coupe permise n’arrête tout le monde. Donnez plus de ciseaux, ou retirez un fil.',
    en: 'No allowed cuts stop everybody. Give more scissors, or remove a string.',
  },
  neverSaid: {
    fr: 'Cette réponse n’est jamais dite\u202f: une autre la précède, ou son cas n’arrive pas. Changez "when", ou retirez-la.',
    en: 'This answer is never said: another comes before it, or its case never comes. Change "when", or remove it.',
  },
  lettersMissing: {
    fr: 'Un fil coûte une lettre ("letter"), mais le tableau n’a pas de "letters". Ajoutez-les, ou retirez "letter".',
    en: 'A string costs a letter ("letter"), but the board has no "letters". Add them, or remove "letter".',
  },
};
