import { useContext } from 'preact/hooks';
import { LanguageContext, type SayOf, speaker } from '../../ui/language/speak.ts';

/** What the replay page says besides the game's own words. */
const fr = {
  replay: 'Revoir une partie',
  'replay-why': 'Ouvrez un fichier de rejeu : la partie se revoit pas à pas, écran par écran.',
  'replay-open': 'Ouvrir un fichier',
  'replay-note': 'Le fichier est lu sur cet appareil et n’est envoyé nulle part. La console sait en enregistrer un.',
  'replay-first': 'Au début',
  'replay-back': 'Un pas en arrière',
  'replay-forth': 'Un pas en avant',
  'replay-last': 'À la fin',
  'replay-where': 'Moment de la partie',
  'replay-team': 'Équipe',
  'replay-no-json':
    'Ce fichier n’est pas un rejeu : il ne se lit pas comme du JSON. Choisissez le fichier enregistré par la console.',
  'replay-other-file': 'Ce fichier n’est pas un rejeu. Choisissez celui que la console a enregistré.',
  'replay-newer': 'Ce rejeu vient d’une version plus récente du jeu. Mettez le jeu à jour pour le revoir.',

  'did-create': 'La séance est créée.',
  'did-start': 'Le chrono part.',
  'did-pause': 'Pause pour tous.',
  'did-resume': 'On reprend.',
  'did-extend': 'Le temps change.',
  'did-clock': 'Le chrono est réglé.',
  'did-away': 'Une coupure\u202f: elle ne compte pas.',
  'did-mend': 'Une énigme repart de zéro après une mise à jour.',
  'did-due': 'Archie fait signe.',
  'did-begin': 'L’introduction est finie.',
  'did-open': 'Ouvre\u202f: {puzzle}.',
  'did-leave': 'Quitte l’énigme.',
  'did-move': 'Un coup.',
  'did-read': 'Lit un regard.',
  'did-hint': 'Demande un indice.',
  'did-finish-for-us': 'Laisse Archie terminer.',
  'did-undo': 'Revient d’un coup.',
  'did-redo': 'Refait le coup.',
  'did-level': 'Change de niveau.',
  'did-star': 'Trouve BlackHat déguisé.',
  'did-call': 'Répond au dernier appel.',
  'did-debrief': 'Le bilan commence.',
  'did-mood': 'Choisit une humeur.',
  'did-transfer': 'Répond à une situation.',
  'did-gesture': 'Choisit un geste.',
  'did-help': 'Appelle le maître du jeu, ou n’appelle plus.',
  'did-message-read': 'Lit un message.',
  'did-join': 'Un écran arrive.',
  'did-hand-over': 'Un autre appareil prend la place d’un écran.',
  'did-master': 'Le maître du jeu agit.',
  'did-other': 'Une autre équipe joue.',
} as const;

export type ReplayWord = keyof typeof fr;

const en: Readonly<Record<ReplayWord, string>> = {
  replay: 'Watch a game again',
  'replay-why': 'Open a replay file: the game is shown again step by step, screen by screen.',
  'replay-open': 'Open a file',
  'replay-note': 'The file is read on this device and sent nowhere. The console can save one.',
  'replay-first': 'To the beginning',
  'replay-back': 'One step back',
  'replay-forth': 'One step on',
  'replay-last': 'To the end',
  'replay-where': 'Moment of the game',
  'replay-team': 'Team',
  'replay-no-json': 'This file is no replay: it cannot be read as JSON. Choose the file that the console saved.',
  'replay-other-file': 'This file is no replay. Choose the one that the console saved.',
  'replay-newer': 'This replay comes from a newer version of the game. Update the game to watch it.',

  'did-create': 'The session is created.',
  'did-start': 'The clock starts.',
  'did-pause': 'A pause for everybody.',
  'did-resume': 'On it goes.',
  'did-extend': 'The time changes.',
  'did-clock': 'The clock is set.',
  'did-away': 'An outage: it does not count.',
  'did-mend': 'A puzzle starts again after an update.',
  'did-due': 'Archie gives a sign.',
  'did-begin': 'The introduction is over.',
  'did-open': 'Opens: {puzzle}.',
  'did-leave': 'Leaves the puzzle.',
  'did-move': 'A move.',
  'did-read': 'Reads a lens.',
  'did-hint': 'Asks for a hint.',
  'did-finish-for-us': 'Lets Archie finish.',
  'did-undo': 'Goes back one move.',
  'did-redo': 'Makes the move again.',
  'did-level': 'Changes level.',
  'did-star': 'Finds BlackHat in disguise.',
  'did-call': 'Answers the last call.',
  'did-debrief': 'The debrief begins.',
  'did-mood': 'Chooses a mood.',
  'did-transfer': 'Answers a situation.',
  'did-gesture': 'Chooses a gesture.',
  'did-help': 'Calls the game master, or calls no more.',
  'did-message-read': 'Reads a message.',
  'did-join': 'A screen arrives.',
  'did-hand-over': 'Another device takes a screen’s place.',
  'did-master': 'The game master acts.',
  'did-other': 'Another team plays.',
};

/** Whether there is a word of that key. */
export const isReplayWord = (key: string): key is ReplayWord => Object.hasOwn(fr, key);

export const sayReplayIn = speaker<ReplayWord>({ fr, en });

export const useReplaySay = (): SayOf<ReplayWord> => sayReplayIn(useContext(LanguageContext));
