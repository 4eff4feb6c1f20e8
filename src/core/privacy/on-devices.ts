import type { Kept } from './kept-item.ts';

const device = (name: string, fields: string, until: Kept['until'], fr: string, en: string): Kept => ({
  place: 'device',
  name,
  fields: fields.split(' ').filter((field) => field !== ''),
  until,
  what: { fr, en },
});

/** What a browser keeps for itself; nothing of it is sent, but for the seat’s and the console’s keys to their own session. */
export const ON_DEVICES: readonly Kept[] = [
  device(
    'gardiens.settings',
    'language level muted music effects voice size spacing stillness contrast clock light inclusive',
    'erased',
    'Le confort choisi : langue, niveau, sons, taille du texte, contraste, mouvements, chrono.',
    'The comfort chosen: language, level, sounds, text size, contrast, movement, clock.',
  ),
  device(
    'gardiens.game',
    'session emblem mission',
    'next-game',
    'La partie en cours jouée sans serveur : son numéro tiré au hasard, l’emblème de l’équipe, la mission.',
    'The game in progress played without server: its random number, the team’s emblem, the mission.',
  ),
  device(
    'gardiens.played',
    '',
    'erased',
    'Les missions déjà jouées sur cet appareil, pour rallumer leurs quartiers.',
    'The missions already played on this device, to light their districts again.',
  ),
  device(
    'gardiens.alive',
    '',
    'erased',
    'L’heure du dernier battement de la partie, pour ne pas compter une panne dans le temps de l’équipe.',
    'When the game last beat, so that an outage does not count in the team’s time.',
  ),
  device(
    'gardiens.seat',
    'code seat token team',
    'erased',
    'La place de cet écran dans une séance : code de la séance, numéro et clé tirés au hasard, équipe.',
    'This screen’s place in a session: the session’s code, a random number and key, the team.',
  ),
  device(
    'gardiens/sessions',
    'session mission at',
    'next-game',
    'La mission de la partie jouée sans serveur (ses textes), et l’heure du début.',
    'The mission of the game played without server (its texts), and when it began.',
  ),
  device(
    'gardiens/records',
    'session seq record',
    'next-game',
    'Le journal de la partie jouée sans serveur : chaque geste de l’équipe dans le jeu, avec son heure.',
    'The log of the game played without server: each act of the team in the game, with its time.',
  ),
  device(
    'gardiens-files',
    '',
    'site',
    'Les fichiers du jeu (images, sons, pages), pour jouer sans réseau. Rien sur les joueurs.',
    'The files of the game (pictures, sounds, pages), to play without network. Nothing about players.',
  ),
  device(
    'gardiens-pages',
    '',
    'site',
    'Les pages du jeu, dans leur dernière version complète, pour jouer sans réseau.',
    'The pages of the game, in their last complete version, to play without network.',
  ),
  device(
    'gardiens.console',
    'language size sound keys',
    'erased',
    'Adulte : les préférences de la console (langue, taille, son, touches).',
    'Adult: the console’s preferences (language, size, sound, keys).',
  ),
  device(
    'gardiens.masters',
    'code token expiresAt',
    'session',
    'Adulte : les clés tirées au hasard des dernières séances ouvertes, pour y revenir.',
    'Adult: the random keys of the last sessions opened, to come back to them.',
  ),
  device(
    'gardiens.address',
    '',
    'erased',
    'Adulte : l’adresse du jeu que le QR code doit montrer aux écrans de la classe.',
    'Adult: the game’s address that the QR code should show to the screens of the class.',
  ),
  device('gardiens.wall', 'language', 'erased', 'Adulte : les préférences du mur.', 'Adult: the wall’s preferences.'),
  {
    place: 'tab',
    name: 'gardiens.master-open',
    fields: [],
    until: 'tab',
    what: {
      fr: 'Adulte : le code de la séance ouverte dans cet onglet.',
      en: 'Adult: the code of the session open in this tab.',
    },
  },
  {
    place: 'tab',
    name: 'gardiens.wall.reloaded',
    fields: [],
    until: 'tab',
    what: {
      fr: 'Adulte : l’heure à laquelle le mur s’est rechargé pour changer de version.',
      en: 'Adult: when the wall reloaded itself for a new version.',
    },
  },
  {
    place: 'tab',
    name: 'gardiens.results',
    fields: [],
    until: 'tab',
    what: {
      fr: 'Adulte : les codes de bilan saisis sur la page « Bilan de la classe ». Ni nom, ni texte.',
      en: 'Adult: the result codes typed on the “Class results” page. No name, no text.',
    },
  },
];
