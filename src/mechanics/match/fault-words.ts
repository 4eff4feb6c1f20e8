import type { InEachLanguage } from '../../core/scenario/language.ts';

/** What is said of faults in lines and the seals that belong on them: what was found, what is expected, what to do. */
export const words = {
  idTaken: (id: string): InEachLanguage => ({
    fr: `L’identifiant «\u202f${id}\u202f» sert deux fois sur ce plateau. Chaque phrase et chaque sceau doit avoir le sien\u202f: changez-en un.`,
    en: `The id “${id}” is used twice on this board. Each line and each seal needs its own: change one.`,
  }),
  sealUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucun sceau ne s’appelle «\u202f${id}\u202f». Sceaux du plateau\u202f: ${known.join(', ')}. Corrigez ce nom, ou ajoutez le sceau.`,
    en: `No seal is called “${id}”. Seals of the board: ${known.join(', ')}. Mend this name, or add the seal.`,
  }),
  lineUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucune phrase ("lines") ne s’appelle «\u202f${id}\u202f». Phrases du plateau\u202f: ${known.join(', ')}. Corrigez ce nom, ou ajoutez la phrase.`,
    en: `No line is called “${id}”. Lines of the board: ${known.join(', ')}. Mend this name, or add the line.`,
  }),
  sealTwice: (id: string): InEachLanguage => ({
    fr: `Le sceau «\u202f${id}\u202f» est demandé deux fois par la même phrase. Retirez-en un.`,
    en: `The seal “${id}” is asked for twice by the same line. Remove one.`,
  }),
  tooFewCopies: (id: string, wanted: number, copies: number): InEachLanguage => ({
    fr: `Le sceau «\u202f${id}\u202f» sert ${wanted} fois mais il n’y en a que ${copies}. Augmentez "copies", ou retirez-le d’une phrase.`,
    en: `The seal “${id}” is needed ${wanted} times but there are only ${copies}. Raise "copies", or remove it from a line.`,
  }),
  noSealNeeded: {
    fr: 'Aucune phrase n’a besoin d’un sceau. Donnez un sceau ("seals") à au moins une phrase.',
    en: 'No line needs a seal. Give a seal ("seals") to one line at least.',
  },
  handleMissing: {
    fr: 'Seul le nombre de sceaux justes est dit ("count") mais rien ne permet de le demander. Ajoutez "ask".',
    en: 'Only how many seals are right is told ("count") but nothing asks for it. Add "ask".',
  },
  handleOfNone: {
    fr: 'Chaque sceau reçoit sa réponse ("each")\u202f: la poignée ne sert à rien. Retirez "ask".',
    en: 'Every press is answered ("each"), so the handle serves nothing. Remove "ask".',
  },
  otherwiseMissing: {
    fr: 'Chaque sceau reçoit sa réponse ("each") mais certains n’en ont aucune. Ajoutez "otherwise".',
    en: 'Every press is answered ("each") but some have no answer. Add "otherwise".',
  },
  pictureUntold: {
    fr: 'Cette image n’a pas de mots pour qui ne la voit pas. Ajoutez "pictureText".',
    en: 'This picture has no words for those who cannot see it. Add "pictureText".',
  },
  neverSaid: {
    fr: 'Cette réponse n’est jamais dite\u202f: une réponse placée plus haut, ou le bon sceau, passe toujours avant. Remontez-la, ou changez "seals" ou "lines".',
    en: 'This answer is never said: one above it, or the right seal, always comes first. Move it up, or change "seals" or "lines".',
  },
};
