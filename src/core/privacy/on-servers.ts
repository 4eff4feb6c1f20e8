import type { Kept } from './kept-item.ts';

const table = (name: string, fields: string, until: Kept['until'], fr: string, en: string): Kept => ({
  place: 'database',
  name,
  fields: fields.split(' '),
  until,
  what: { fr, en },
});

/** What the server of a session keeps and is sent. A game without server leaves nothing here. */
export const ON_SERVERS: readonly Kept[] = [
  table(
    'session',
    'id code pin mission created expires',
    'session',
    'La séance : son code, l’empreinte du code secret de l’adulte, la mission, les heures de début et d’effacement.',
    'The session: its code, the fingerprint of the adult’s PIN, the mission, when it began and when it is erased.',
  ),
  table(
    'event',
    'session seq page n at body',
    'session',
    'Le journal du jeu : chaque geste d’une équipe (et non d’un enfant) et chaque acte de l’adulte, avec son heure. Les messages et les notes que l’adulte écrit y sont : n’y mettez aucun nom.',
    'The log of the game: each act of a team (not of a child) and of the adult, with its time. Messages and notes that the adult writes are in it: put no name there.',
  ),
  table(
    'secret',
    'hash session kind who expires',
    'session',
    'Les empreintes des clés tirées au hasard qui ouvrent une place ou une console.',
    'The fingerprints of the random keys that open a seat or a console.',
  ),
  table(
    'presence',
    'session seat process until was',
    'minutes',
    'Quelles places sont connectées en ce moment (seulement avec plusieurs serveurs).',
    'Which seats are connected right now (only with several servers).',
  ),
  table('mission', 'hash body', 'mission', 'Le texte des missions jouées.', 'The text of the missions played.'),
  table(
    'alive',
    'one at',
    'process',
    'L’heure à laquelle le serveur a travaillé pour la dernière fois.',
    'When the server last worked.',
  ),
  table('migration', 'version', 'process', 'La version des tables.', 'The version of the tables.'),
  {
    place: 'memory',
    name: 'limits',
    fields: ['blurred address'],
    until: 'minutes',
    what: {
      fr: 'Contre les abus : une empreinte salée de l’adresse réseau, en mémoire seulement. Le sel change à chaque démarrage ; l’adresse elle-même n’est ni gardée ni écrite.',
      en: 'Against abuse: a salted fingerprint of the network address, in memory only. The salt changes at each start; the address itself is neither kept nor written.',
    },
  },
  {
    place: 'wire',
    name: 'hello',
    fields: ['version', 'role', 'token', 'language', 'page'],
    until: 'passing',
    what: {
      fr: 'Un écran se présente au serveur : version, rôle, clé de sa place, langue, numéro de page tiré au hasard.',
      en: 'A screen presents itself to the server: version, role, key of its seat, language, random page number.',
    },
  },
  {
    place: 'wire',
    name: 'do',
    fields: ['page', 'n', 'do'],
    until: 'session',
    what: {
      fr: 'Un geste dans le jeu, numéroté pour n’être compté qu’une fois. Il rejoint le journal de la séance.',
      en: 'An act in the game, numbered so that it counts once. It joins the session’s log.',
    },
  },
  {
    place: 'wire',
    name: 'command',
    fields: [
      ...['type', 'puzzle', 'step', 'move', 'lens', 'level', 'choice', 'mood', 'situation', 'gesture', 'on', 'id'],
      ...['ms', 'limit', 'shown', 'team', 'gift', 'n', 'counts', 'words', 'hold', 'token', 'seat', 'hintAfter'],
      ...['hintTries', 'hand', 'ranking', 'placing', 'stuck', 'at'],
      ...['moment', 'question', 'sure', 'questions', 'names', 'page', 'answers', 'what', 'view', 'objective', 'tick'],
    ],
    until: 'session',
    what: {
      fr: 'Ce qu’un geste peut dire : énigme, étape, carte posée, regard, niveau, choix du débriefing (humeur de l’équipe, geste, situation), réponses aux questions courtes d’avant et d’après, sans nom, actes de l’adulte. « words » est le seul texte libre, et seul l’adulte peut l’écrire.',
      en: 'What an act can say: puzzle, step, card laid, lens, level, choices of the debrief (mood of the team, gesture, situation), answers to the short questions before and after, without a name, acts of the adult. “words” is the only free text, and only the adult can write it.',
    },
  },
  {
    place: 'wire',
    name: 'api',
    fields: [
      ...['mission', 'level', 'teams', 'screens', 'limit', 'clockShown', 'offers', 'hintAfter', 'hintTries', 'hand'],
      ...['placing', 'questions', 'names', 'code', 'team', 'pin', 'link', 'seat', 'language', 'objective'],
    ],
    until: 'passing',
    what: {
      fr: 'Ouvrir ou rejoindre une séance : réglages, code, code secret. « names » échange le prénom d’un personnage contre un autre d’une liste fermée ; personne ne tape de prénom.',
      en: 'Opening or joining a session: settings, code, PIN. “names” swaps a character’s first name for another of a closed list; nobody types a name.',
    },
  },
  {
    place: 'log',
    name: 'pino',
    fields: ['level', 'time', 'msg', 'err', 'where', 'role', 'session'],
    until: 'host',
    what: {
      fr: 'Le journal technique : heure, « une page est entrée », rôle, numéro tiré au hasard de la séance, pannes. Aucune adresse, aucun code.',
      en: 'The technical log: time, “page in”, role, the session’s random number, faults. No address, no code.',
    },
  },
  {
    place: 'metrics',
    name: 'gardiens_*',
    fields: [
      ...['sessions_live', 'connections', 'commands_total', 'command_seconds', 'turned_away_total'],
      ...['sessions_purged_total', 'role', 'outcome', 'reason', 'le'],
    ],
    until: 'process',
    what: {
      fr: 'Des compteurs : combien de séances, d’écrans, de gestes, de refus, et en combien de temps. Jamais qui.',
      en: 'Counters: how many sessions, screens, acts and refusals, and how fast. Never who.',
    },
  },
];
