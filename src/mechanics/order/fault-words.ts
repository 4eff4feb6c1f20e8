import type { InEachLanguage } from '../../core/scenario/language.ts';

/** What is said of faults in cards and their order: what was found, what is expected, what to do. */
export const words = {
  cardTwice: (id: string): InEachLanguage => ({
    fr: `Deux cartes ont l’identifiant «\u202f${id}\u202f». Chacune doit avoir le sien\u202f: changez celui-ci.`,
    en: `Two cards have the id “${id}”. Each needs its own: change this one.`,
  }),
  markTwice: (mark: string): InEachLanguage => ({
    fr: `Deux cartes portent la marque «\u202f${mark}\u202f». Chacune doit avoir la sienne\u202f: changez celle-ci.`,
    en: `Two cards bear the mark “${mark}”. Each needs its own: change this one.`,
  }),
  cardUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucune carte ne s’appelle «\u202f${id}\u202f». Cartes du plateau\u202f: ${known.join(', ')}. Corrigez ce nom, ou ajoutez la carte.`,
    en: `No card is called “${id}”. Cards of the board: ${known.join(', ')}. Mend this name, or add the card.`,
  }),
  neverComplete: {
    fr: 'Aucun ordre ne permet de poser toutes les cartes\u202f: il en reste toujours qui en attendent une autre. Retirez une de ces paires, ou inversez-la.',
    en: 'No order lets every card be laid: some always wait for another. Remove one of these pairs, or turn it round.',
  },
  clueNeverSaid: (id: string, card: string): InEachLanguage => ({
    fr: `Dans le bon ordre, «\u202f${id}\u202f» ne vient pas après «\u202f${card}\u202f»\u202f: cet indice ne serait jamais dit. Nommez ici une carte qui vient après «\u202f${card}\u202f».`,
    en: `In the right order “${id}” does not come after “${card}”: this clue would never be said. Name a card here that comes after “${card}”.`,
  }),
  markMissing: {
    fr: 'Des regards lisent cette carte ("reads") mais elle n’a pas de marque\u202f: on ne la trouverait pas sur leurs feuilles. Ajoutez "mark".',
    en: 'Lenses read this card ("reads") but it has no mark: nobody would find it on their sheets. Add "mark".',
  },
};
