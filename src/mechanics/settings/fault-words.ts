import type { InEachLanguage } from '../../core/scenario/language.ts';

/** What is said of faults in rooms and switches: what was found, what is expected, what to do. */
export const words = {
  idTaken: (id: string): InEachLanguage => ({
    fr: `L’identifiant «\u202f${id}\u202f» sert deux fois sur ce plateau. Chaque salle, bouton, case et réglage doit avoir le sien\u202f: changez-en un.`,
    en: `The id “${id}” is used twice on this board. Each room, button, box and switch needs its own: change one.`,
  }),
  buttonUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `"in" nomme «\u202f${id}\u202f», qui n’ouvre rien dans cette salle. Boutons qui ouvrent\u202f: ${known.join(', ') || 'aucun'}. Corrigez ce nom, ou donnez "do": "open" à ce bouton.`,
    en: `"in" names “${id}”, which opens nothing in this room. Buttons that open: ${known.join(', ') || 'none'}. Mend this name, or give that button "do": "open".`,
  }),
  insideItself: (id: string): InEachLanguage => ({
    fr: `Le bouton «\u202f${id}\u202f» se cache derrière lui-même\u202f: personne ne pourra l’ouvrir. Changez un "in".`,
    en: `The button “${id}” hides behind itself, so nobody can open it. Change one "in".`,
  }),
  roomUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucune salle ne s’appelle «\u202f${id}\u202f». Salles du plateau\u202f: ${known.join(', ')}. Corrigez ce nom, ou ajoutez la salle.`,
    en: `No room is called “${id}”. Rooms of the board: ${known.join(', ')}. Mend this name, or add the room.`,
  }),
  noWayOn: (id: string): InEachLanguage => ({
    fr: `Rien ne fait sortir de la salle «\u202f${id}\u202f». Donnez "do": "go" ou "pay" à l’un de ses boutons.`,
    en: `Nothing leads out of the room “${id}”. Give one of its buttons "do": "go" or "pay".`,
  }),
  boxUnpaid: (id: string): InEachLanguage => ({
    fr: `Dans la salle «\u202f${id}\u202f» il y a des cases, mais rien à payer. Ajoutez "basket" et un bouton "pay", ou retirez les cases.`,
    en: `The room “${id}” has boxes but nothing to pay. Add "basket" and a button that pays, or remove the boxes.`,
  }),
  tooDear: (purse: number, costs: number): InEachLanguage => ({
    fr: `La bourse contient ${purse}, mais le chemin ou un piège coûte jusqu’à ${costs}. Augmentez "purse", ou baissez un prix.`,
    en: `The purse holds ${purse} but the way or a trap costs up to ${costs}. Raise "purse", or lower a price.`,
  }),
  silentTrap: (id: string): InEachLanguage => ({
    fr: `Le bouton «\u202f${id}\u202f» piège sans un mot. Ajoutez "reply"\u202f: on doit savoir pourquoi.`,
    en: `The button “${id}” traps without a word. Add "reply": people must know why.`,
  }),
  noneHonest: (id: string): InEachLanguage => ({
    fr: `Le réglage «\u202f${id}\u202f» n’a aucune position honnête. Donnez "honest": true à l’une d’elles.`,
    en: `The switch “${id}” has no honest position. Give one of them "honest": true.`,
  }),
  allHonest: {
    fr: 'Tout est honnête au départ\u202f: il n’y a rien à réparer. Mettez d’abord une position qui ne l’est pas.',
    en: 'Everything is honest at the start, so there is nothing to repair. Put a position that is not honest first.',
  },
  pageUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucune page ne s’appelle «\u202f${id}\u202f». Pages\u202f: ${known.join(', ')}. Corrigez ce nom, ou ajoutez la page.`,
    en: `No page is called “${id}”. Pages: ${known.join(', ')}. Mend this name, or add the page.`,
  }),
};
