import type { InEachLanguage } from '../../core/scenario/language.ts';

/** What is said of faults in a message made of tiles: what was found, what is expected, what to do. */
export const words = {
  idTaken: (id: string): InEachLanguage => ({
    fr: `L’identifiant «\u202f${id}\u202f» est déjà pris. Donnez-en un autre à l’un des papiers ("tiles").`,
    en: `The id “${id}” is taken already. Give one of the tiles another id.`,
  }),
  meterTwice: (id: string): InEachLanguage => ({
    fr: `Deux jauges ("meters") ont l’identifiant «\u202f${id}\u202f». Donnez-en un autre à l’une d’elles.`,
    en: `Two meters have the id “${id}”. Give one of them another id.`,
  }),
  meterUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucune jauge ("meters") ne s’appelle «\u202f${id}\u202f». Jauges du plateau\u202f: ${known.join(', ')}. Corrigez ce nom, ou ajoutez la jauge.`,
    en: `No meter is called “${id}”. Meters of the board: ${known.join(', ')}. Mend this name, or add the meter.`,
  }),
  linesAndPick: {
    fr: 'On a trouvé "lines" et "pick"\u202f: il faut l’un ou l’autre. Retirez l’un des deux.',
    en: 'Found both "lines" and "pick" where one is needed. Remove one of the two.',
  },
  sizeUnknown: {
    fr: 'On ne sait pas combien de papiers le message prend. Ajoutez soit "lines", soit "pick".',
    en: 'Nothing says how many tiles the message takes. Add either "lines" or "pick".',
  },
  lineOfNone: {
    fr: 'Ce message n’a pas de lignes ("lines")\u202f: ce papier ne peut pas être pour l’une d’elles. Retirez "line".',
    en: 'This message has no lines ("lines"): this tile cannot be for one of them. Remove "line".',
  },
  tooFewTiles: (tiles: number, pick: number): InEachLanguage => ({
    fr: `Il faut choisir ${pick} papiers mais il n’y en a que ${tiles}. Baissez "pick", ou ajoutez des papiers ("tiles").`,
    en: `${pick} tiles must be picked but there are only ${tiles}. Lower "pick", or add tiles.`,
  }),
  lineMissing: (known: readonly string[]): InEachLanguage => ({
    fr: `Ce papier n’est pour aucune ligne du message. Ajoutez "line", avec une de ces lignes\u202f: ${known.join(', ')}.`,
    en: `This tile is for no line of the message. Add "line", with one of these lines: ${known.join(', ')}.`,
  }),
  lineUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucune ligne ("lines") ne s’appelle «\u202f${id}\u202f». Lignes du message\u202f: ${known.join(', ')}. Corrigez ce nom, ou ajoutez la ligne.`,
    en: `No line is called “${id}”. Lines of the message: ${known.join(', ')}. Mend this name, or add the line.`,
  }),
  lineEmpty: (id: string): InEachLanguage => ({
    fr: `Aucun papier ("tiles") n’est pour la ligne «\u202f${id}\u202f». Ajoutez-en un, ou retirez cette ligne.`,
    en: `No tile is for the line “${id}”. Add one, or remove this line.`,
  }),
  noneWins: {
    fr: 'Aucun message n’amène toutes les jauges à leur but. Baissez un "goal", ou donnez plus de points ("effects").',
    en: 'No message brings every meter to its goal. Lower a "goal", or give more points ("effects").',
  },
  wrongWins: (message: readonly string[]): InEachLanguage => ({
    fr: `Le message ${message.join(' + ')} gagne alors qu’un de ses papiers porte une idée fausse. Donnez moins de points à ce papier, ou augmentez un "goal".`,
    en: `The message ${message.join(' + ')} wins although a tile in it is a wrong idea. Give that tile fewer points, or raise a "goal".`,
  }),
};
