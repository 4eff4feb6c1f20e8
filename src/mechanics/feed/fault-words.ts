import type { InEachLanguage } from '../../core/scenario/language.ts';

/** What is said of faults in a recommender's board: what was found, what is expected, what to do. */
export const words = {
  idTaken: (id: string): InEachLanguage => ({
    fr: `L’identifiant «\u202f${id}\u202f» sert deux fois sur ce plateau. Chaque thème, bobine, action et réglage doit avoir le sien\u202f: changez-en un.`,
    en: `The id “${id}” is used twice on this board. Each theme, reel, action and setting needs its own: change one.`,
  }),
  themeUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucun thème ("themes") ne s’appelle «\u202f${id}\u202f». Thèmes du plateau\u202f: ${known.join(', ')}. Corrigez ce nom, ou ajoutez le thème.`,
    en: `No theme is called “${id}”. Themes of the board: ${known.join(', ')}. Mend this name, or add the theme.`,
  }),
  actionUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucune action ne s’appelle «\u202f${id}\u202f». Actions du plateau\u202f: ${known.join(', ')}. Corrigez ce nom, ou ajoutez l’action.`,
    en: `No action is called “${id}”. Actions of the board: ${known.join(', ')}. Mend this name, or add the action.`,
  }),
  wayUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucune façon de compter ("ways") ne s’appelle «\u202f${id}\u202f». Il y a\u202f: ${known.join(', ')}. Corrigez ce nom, ou ajoutez-la.`,
    en: `No way to count is called “${id}”. There are: ${known.join(', ')}. Mend this name, or add it.`,
  }),
  tooFewThings: (places: number, found: number): InEachLanguage => ({
    fr: `Il faut remplir ${places} places, mais il n’y a que ${found} choses à poser. Ajoutez-en, ou baissez le nombre de places.`,
    en: `There are ${places} places to fill but only ${found} things to put there. Add some, or lower the number of places.`,
  }),
  noWay: {
    fr: 'Rien ne mène au but\u202f: aucun choix de ce plateau ne suffit. Baissez le but, ou changez les signaux.',
    en: 'Nothing leads to the goal: no choice on this board is enough. Lower the goal, or change the signals.',
  },
  wonAtOnce: {
    fr: 'Le but est déjà atteint au départ. Demandez plus, ou changez les signaux.',
    en: 'The goal is reached at the start already. Ask for more, or change the signals.',
  },
  surpriseTooMany: (most: number, places: number): InEachLanguage => ({
    fr: `La molette va jusqu’à ${most} surprises pour ${places} places\u202f: il n’en resterait aucune. Baissez "most".`,
    en: `The dial goes up to ${most} surprises for ${places} places: none would be left. Lower "most".`,
  }),
  neverSaid: {
    fr: 'Cette réponse n’est jamais dite\u202f: une autre, placée plus haut, passe toujours avant, ou rien ne mène là. Remontez-la, ou changez ses conditions.',
    en: 'This answer is never said: one above it always comes first, or nothing leads there. Move it up, or change its conditions.',
  },
};
