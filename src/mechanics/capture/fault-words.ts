import type { InEachLanguage } from '../../core/scenario/language.ts';

/** What is said of faults in a stream of screens and its strongbox: what was found, what is expected, what to do. */
export const words = {
  screenTwice: (id: string): InEachLanguage => ({
    fr: `Deux écrans ont l’identifiant «\u202f${id}\u202f». Chacun doit avoir le sien\u202f: changez celui-ci.`,
    en: `Two screens have the id “${id}”. Each needs its own: change this one.`,
  }),
  markTwice: (mark: string): InEachLanguage => ({
    fr: `Deux écrans portent la marque «\u202f${mark}\u202f». Chacun doit avoir la sienne\u202f: changez celle-ci.`,
    en: `Two screens bear the mark “${mark}”. Each needs its own: change this one.`,
  }),
  bulbTaken: (id: string): InEachLanguage => ({
    fr: `L’identifiant «\u202f${id}\u202f» sert déjà à un écran ou à une autre ampoule. Donnez-en un autre à celle-ci.`,
    en: `The id “${id}” already names a screen or another bulb. Give this one another id.`,
  }),
  provesNothing: {
    fr: 'Cet écran ne prouve rien et aucune réponse ne dit pourquoi. Ajoutez "reply", ou "proves" s’il prouve quelque chose.',
    en: 'This screen proves nothing and no reply says why. Add "reply", or "proves" if it proves something.',
  },
  replyHides: {
    fr: 'Cet écran prouve quelque chose ("proves")\u202f: sa réponse le cacherait. Retirez "reply", ou bien "proves".',
    en: 'This screen proves something ("proves"): its reply would hide that. Remove "reply", or else "proves".',
  },
  facetUnknown: (facet: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucune ampoule n’a besoin de la facette «\u202f${facet}\u202f». Facettes utiles\u202f: ${known.join(', ')}. Corrigez ce nom, ou retirez la facette.`,
    en: `No bulb needs the facet “${facet}”. Useful facets: ${known.join(', ')}. Mend this name, or remove the facet.`,
  }),
  nothingToChoose: (drawers: number, screens: number): InEachLanguage => ({
    fr: `Il y a ${drawers} tiroirs pour ${screens} écrans\u202f: rien n’est à choisir. Mettez moins de tiroirs que d’écrans.`,
    en: `There are ${drawers} drawers for ${screens} screens: nothing has to be chosen. Have fewer drawers than screens.`,
  }),
  staysDark: {
    fr: 'Aucun groupe d’écrans qui tient dans les tiroirs n’allume toutes les ampoules. Ajoutez un tiroir, ou vérifiez "proves" et "needs".',
    en: 'No set of screens that fits in the drawers lights every bulb. Add a drawer, or check "proves" and "needs".',
  },
};
