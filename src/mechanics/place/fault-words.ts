import type { InEachLanguage } from '../../core/scenario/language.ts';

/** What is said of faults in cards and the places that keep them: what was found, what is expected, what to do. */
export const words = {
  idTaken: (id: string): InEachLanguage => ({
    fr: `L’identifiant «\u202f${id}\u202f» sert deux fois sur ce plateau. Chaque carte, emplacement et clé doit avoir le sien\u202f: changez-en un.`,
    en: `The id “${id}” is used twice on this board. Each card, place and key needs its own: change one.`,
  }),
  lensTwice: (lens: string): InEachLanguage => ({
    fr: `Deux clés ouvrent le regard «\u202f${lens}\u202f». Donnez un autre regard à l’une d’elles, ou retirez-la.`,
    en: `Two keys open the lens “${lens}”. Give one of them another lens, or remove it.`,
  }),
  placeUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucun emplacement ne s’appelle «\u202f${id}\u202f». Emplacements du plateau\u202f: ${known.join(', ')}. Corrigez ce nom, ou ajoutez l’emplacement.`,
    en: `No place is called “${id}”. Places of the board: ${known.join(', ')}. Mend this name, or add the place.`,
  }),
  groupUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucun groupe ne s’appelle «\u202f${id}\u202f». Groupes du plateau\u202f: ${known.join(', ')}. Corrigez ce nom, ou ajoutez le groupe.`,
    en: `No group is called “${id}”. Groups of the board: ${known.join(', ')}. Mend this name, or add the group.`,
  }),
  directAlready: (id: string): InEachLanguage => ({
    fr: `«\u202f${id}\u202f» est déjà dans "direct". Gardez-le dans une seule des deux listes.`,
    en: `“${id}” is in "direct" already. Keep it in one of the two lists only.`,
  }),
  acceptedYetWrong: (id: string): InEachLanguage => ({
    fr: `«\u202f${id}\u202f» garde cette carte\u202f: sa réponse ne peut pas révéler une idée fausse. Retirez "misconception", ou retirez «\u202f${id}\u202f» de cette réponse.`,
    en: `“${id}” keeps this card, so its answer cannot reveal a misconception. Remove "misconception", or remove “${id}” from this answer.`,
  }),
  twoAnswers: (id: string): InEachLanguage => ({
    fr: `«\u202f${id}\u202f» a deux réponses pour cette carte. Gardez-en une seule.`,
    en: `“${id}” has two answers for this card. Keep one only.`,
  }),
  unusedMissing: {
    fr: 'Chaque emplacement doit servir ("everyPlace") mais aucune phrase ne le rappelle quand l’un d’eux reste vide. Ajoutez "unused".',
    en: 'Every place must be in use ("everyPlace") but no sentence says so when one is left empty. Add "unused".',
  },
  noWay: {
    fr: 'Aucune façon de garder toutes les cartes n’occupe tous les emplacements. Allongez "direct" ou "good" d’une carte, ou retirez "everyPlace".',
    en: 'No way to keep every card puts every place in use. Add to "direct" or "good" of a card, or remove "everyPlace".',
  },
};
