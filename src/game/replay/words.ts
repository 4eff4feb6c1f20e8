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
  'replay-other-file':
    'Ce fichier n’est pas un rejeu. Choisissez le fichier enregistré par la console, ou par « npm run mission ».',
  'replay-newer': 'Ce rejeu vient d’une version plus récente du jeu. Mettez le jeu à jour pour le revoir.',
} as const;

type ReplayWord = keyof typeof fr;

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
  'replay-other-file': 'This file is no replay. Choose the file that the console saved, or “npm run mission”.',
  'replay-newer': 'This replay comes from a newer version of the game. Update the game to watch it.',
};

const sayIn = speaker<ReplayWord>({ fr, en });

export const useReplaySay = (): SayOf<ReplayWord> => sayIn(useContext(LanguageContext));
