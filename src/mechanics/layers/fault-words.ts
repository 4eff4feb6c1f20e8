import type { InEachLanguage } from '../../core/scenario/language.ts';

const listed = (known: readonly string[]): string => known.join(', ');

/** What is said of faults in a picture made of layers: what was found, what is expected, what to do. */
export const words = {
  idTaken: (id: string): InEachLanguage => ({
    fr: `L’identifiant «\u202f${id}\u202f» sert deux fois dans la même liste. Changez l’un des deux.`,
    en: `The id “${id}” is used twice in the same list. Change one of the two.`,
  }),
  layerUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucun calque ne s’appelle «\u202f${id}\u202f». Calques du plateau\u202f: ${listed(known)}. Corrigez ce nom, ou ajoutez le calque.`,
    en: `No layer is called “${id}”. Layers of the board: ${listed(known)}. Mend this name, or add the layer.`,
  }),
  listUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucune liste ne s’appelle «\u202f${id}\u202f». Listes du plateau\u202f: ${listed(known)}. Corrigez ce nom, ou ajoutez la liste.`,
    en: `No list is called “${id}”. Lists of the board: ${listed(known)}. Mend this name, or add the list.`,
  }),
  spotOrList: {
    fr: 'Un calque est soit sur l’image ("spot"), soit dans une liste ("list")\u202f: il faut exactement l’un des deux. Ajoutez celui qui manque, ou retirez celui qui est de trop.',
    en: 'A layer is either on the picture ("spot") or in a list ("list"): exactly one is needed. Add the missing one, or remove the other.',
  },
  spotOutside: {
    fr: 'Cet endroit ("spot") dépasse de l’image. Rapprochez-le du milieu, ou agrandissez l’image.',
    en: 'This spot lies partly outside the picture. Move it inwards, or make the picture larger.',
  },
  tagUnknown: (tag: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucune rue et aucun numéro du plan ne portent l’étiquette «\u202f${tag}\u202f». Étiquettes du plan\u202f: ${listed(known)}. Corrigez ce nom, ou ajoutez-la dans "tags".`,
    en: `No street and no number of the map has the tag “${tag}”. Tags of the map: ${listed(known)}. Mend this name, or add it to "tags".`,
  }),
  mapMissing: {
    fr: 'Ce plateau parle de maisons mais n’a pas de plan. Ajoutez "map".',
    en: 'This board speaks of houses but has no map. Add "map".',
  },
  houseUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Le plan n’a pas «\u202f${id}\u202f». On peut choisir\u202f: ${listed(known)}. Corrigez ce nom, ou complétez le plan.`,
    en: `The map has no “${id}”. What it has: ${listed(known)}. Mend this name, or add to the map.`,
  }),
  movesWhilePinning: {
    fr: 'Ici l’équipe plante une épingle\u202f: rien ne se déplace. Retirez "must", "starts" et "reply" de ce calque, ou choisissez "do": "clean".',
    en: 'Here the team pins a house: nothing can be moved. Remove "must", "starts" and "reply" from this layer, or choose "do": "clean".',
  },
  nothingToDo: {
    fr: 'Tout est déjà comme il faut au départ. Donnez à un calque un "must" qui n’est pas son état de départ.',
    en: 'Everything is as it must be from the start. Give a layer a "must" that is not how it starts.',
  },
  silentKeeper: (id: string): InEachLanguage => ({
    fr: `Le calque «\u202f${id}\u202f» est bien au départ, mais rien n’est dit quand on y touche. Ajoutez "reply", ou mettez "must": "free".`,
    en: `The layer “${id}” is right from the start, but nothing is said when it is moved. Add "reply", or set "must": "free".`,
  }),
  freeYetAnswers: (id: string): InEachLanguage => ({
    fr: `Le calque «\u202f${id}\u202f» est libre\u202f: sa réponse n’est jamais dite. Retirez "reply", ou changez "must".`,
    en: `The layer “${id}” is free: its answer is never said. Remove "reply", or change "must".`,
  }),
  answerOfWinner: {
    fr: 'Cette réponse n’est jamais dite\u202f: tout ce qui la déclenche est comme il faut. Changez "shown" ou "hidden".',
    en: 'This answer is never said: all that calls for it is as it must be. Change "shown" or "hidden".',
  },
};
