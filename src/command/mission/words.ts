import type { Language } from '../../core/scenario/language.ts';

interface Words {
  readonly usage: string;
  checking(file: string): string;
  unreadable(file: string): string;
  problems(file: string, count: number): string;
  good(file: string): string;
  /** Puzzle, level, step, states, ends, how far. */
  readonly columns: readonly string[];
  readonly whole: string;
  readonly bounded: string;
  /** Texts that no visited state shows. */
  undecided(texts: number): string;
  wholeGame(states: number, whole: boolean): string;
  replay(file: string): string;
  replayTaken(file: string): string;
  badName(name: string, near: string): string;
  nameTaken(file: string): string;
  written(files: readonly string[], first: string): string;
  noFormat(file: string): string;
  tooNew(file: string, format: number): string;
  upToDate(file: string, format: number): string;
  /** `kept`: where the old file was put aside, if it was. */
  migrated(file: string, from: number, kept: string | undefined): string;
  schemaWritten(file: string, setting: string): string;
  noFolder(folder: string): string;
  /** Puzzle, level 1, level 2. */
  readonly minuteColumns: readonly string[];
  readonly bonus: string;
  readonly inAll: string;
  readonly story: string;
  hardWords(words: readonly string[]): string;
  botsPlay(file: string, games: number, seed: number): string;
  botFault(game: string, fault: string): string;
  botStuck(commands: number): string;
  botsGood(file: string, games: number): string;
  botsBad(file: string, bad: number, games: number): string;
  /** Bot, games, finished, commands, refused, minutes. */
  readonly botColumns: readonly string[];
  /** Puzzle, games, moves, wrong tries, hints, alone, with a hint, shown. */
  readonly tallyColumns: readonly string[];
}

const fr: Words = {
  usage: [
    'npm run mission -- check [FICHIER…] [--json]   vérifie des missions (toutes celles de scenarios/ si aucune n’est nommée)',
    '                         [--replays DOSSIER]   où écrire les rejeux de ce qui bloque (sinon à côté de la mission)',
    'npm run mission -- new NOM                     écrit une petite mission juste dans scenarios/, à changer à votre goût',
    'npm run mission -- new DOSSIER/NOM             la même, dans un dossier à vous (celui de MISSIONS_DIR)',
    'npm run mission -- bots [FICHIER…] [--games N] [--seed N]   des robots jouent la mission de bout en bout, N parties',
    'npm run mission -- replay FICHIER              revoit une partie enregistrée, pas à pas, dans le jeu',
    'npm run mission -- migrate FICHIER… [--out DOSSIER]   met à jour des missions d’un format plus ancien',
    'npm run mission -- schema [DOSSIER]            écrit mission.schema.json, qui aide l’éditeur de texte, dans scenarios/ ou dans votre dossier',
  ].join('\n'),
  checking: (file) => `▸ ${file}…`,
  unreadable: (file) => `${file} : ce fichier n’existe pas ou ne se lit pas.`,
  problems: (file, count) => `✗ ${file} : ${count === 1 ? '1 problème' : `${count} problèmes`} à corriger.`,
  good: (file) => `✓ ${file} : aucun problème. Chaque étape a une fin, et rien ne bloque une équipe.`,
  columns: ['énigme', 'niveau', 'étape', 'états', 'fins', 'exploration'],
  whole: 'entière',
  bounded: 'bornée',
  undecided: (texts) => `${texts === 1 ? '1 texte' : `${texts} textes`} pas encore vu${texts === 1 ? '' : 's'}`,
  wholeGame: (states, whole) =>
    `  Le jeu entier, avec les gestes du maître du jeu : ${states} états, exploration ${whole ? 'entière' : 'bornée'}.`,
  replay: (file) => `À revoir pas à pas : npm run mission -- replay ${file}`,
  replayTaken: (file) => `${file} existe déjà et n’est pas un rejeu de cette mission : le rejeu n’a pas été écrit.`,
  noFormat: (file) =>
    `${file} : on n’y trouve pas de "format". Est-ce bien une mission ? Elle commence par "format": 1.`,
  tooNew: (file, format) =>
    `${file} : format ${format}, plus récent que cette version du jeu. Rien n’a été écrit. Mettez le jeu à jour.`,
  upToDate: (file, format) => `✓ ${file} : déjà au format ${format}. Rien à faire.`,
  migrated: (file, from, kept) =>
    `✓ ${file} : mis à jour depuis le format ${from}.${kept === undefined ? '' : ` L’ancien est gardé dans ${kept}.`} Vérifiez-le : npm run mission -- check ${file}`,
  schemaWritten: (file, setting) => `✓ ${file}\nDans vos missions, en premier : "$schema": "${setting}"`,
  noFolder: (folder) => `${folder} : ce dossier n’existe pas. Créez-le d’abord.`,
  minuteColumns: ['durée estimée', 'niveau 1', 'niveau 2'],
  bonus: '(bonus)',
  inAll: 'en tout, sans bonus',
  story: 'récit du début et de la fin',
  hardWords: (words) =>
    `  À relire : mots longs ou sigles que le glossaire n’explique pas : ${words.join(', ')}. Expliquez ceux qu’un enfant de 9 ans ne connaît pas.`,
  badName: (name, near) =>
    `« ${name} » ne convient pas comme nom : minuscules sans accent, chiffres et tirets, 40 signes au plus. Par exemple : ${near}`,
  nameTaken: (file) => `${file} existe déjà : rien n’a été écrit. Choisissez un autre nom, ou effacez ce fichier.`,
  written: (files, first) =>
    [
      ...files.map((file) => `✓ ${file}`),
      `Ensuite : changez les textes, puis « npm run mission -- check ${first} » dit ce qui ne va pas, et où.`,
    ].join('\n'),
  botsPlay: (file, games, seed) => `▸ ${file} : ${games} parties de robots, à partir de la graine ${seed}…`,
  botFault: (game, fault) => `  ✗ ${game} : ${fault}`,
  botStuck: (commands) => `pas de fin après ${commands} gestes`,
  botsGood: (file, games) => `✓ ${file} : les ${games} parties vont au bout, et rien ne casse.`,
  botsBad: (file, bad, games) =>
    `✗ ${file} : ${bad} parties sur ${games} ne vont pas au bout, ou cassent quelque chose.`,
  botColumns: ['robot', 'parties', 'finies', 'gestes', 'refusés', 'minutes'],
  tallyColumns: ['énigme', 'parties', 'coups', 'essais ratés', 'indices', 'seuls', 'avec indice', 'montrée'],
};

const en: Words = {
  usage: [
    'npm run mission -- check [FILE…] [--json]   checks missions (all of scenarios/ when none is named)',
    '                         [--replays FOLDER] where replays of what fails are written (beside the mission unless told)',
    'npm run mission -- new NAME                 writes a small mission that is right into scenarios/, for you to change',
    'npm run mission -- new FOLDER/NAME          the same, in a folder of your own (that of MISSIONS_DIR)',
    'npm run mission -- bots [FILE…] [--games N] [--seed N]   bots play the mission from end to end, N games',
    'npm run mission -- replay FILE              shows a saved game again in the game, step by step',
    'npm run mission -- migrate FILE… [--out FOLDER]   brings missions of an older format up to date',
    'npm run mission -- schema [FOLDER]          writes mission.schema.json, which helps the text editor, into scenarios/ or your folder',
  ].join('\n'),
  checking: (file) => `▸ ${file}…`,
  unreadable: (file) => `${file}: this file does not exist or cannot be read.`,
  problems: (file, count) => `✗ ${file}: ${count === 1 ? '1 problem' : `${count} problems`} to mend.`,
  good: (file) => `✓ ${file}: no problem. Every step has an end, and nothing blocks a team.`,
  columns: ['puzzle', 'level', 'step', 'states', 'ends', 'explored'],
  whole: 'whole',
  bounded: 'bounded',
  undecided: (texts) => `${texts === 1 ? '1 text' : `${texts} texts`} not met yet`,
  wholeGame: (states, whole) =>
    `  The whole game, with the game master’s acts: ${states} states, explored ${whole ? 'whole' : 'up to a bound'}.`,
  replay: (file) => `To see it step by step: npm run mission -- replay ${file}`,
  replayTaken: (file) => `${file} is there already and is no replay of this mission: the replay was not written.`,
  noFormat: (file) => `${file}: no "format" is found in it. Is it a mission? A mission begins with "format": 1.`,
  tooNew: (file, format) =>
    `${file}: format ${format} is newer than this version of the game. Nothing was written. Update the game.`,
  upToDate: (file, format) => `✓ ${file}: has format ${format} already. Nothing to do.`,
  migrated: (file, from, kept) =>
    `✓ ${file}: brought up to date from format ${from}.${kept === undefined ? '' : ` The old one is kept in ${kept}.`} Check it: npm run mission -- check ${file}`,
  schemaWritten: (file, setting) => `✓ ${file}\nIn your missions, first: "$schema": "${setting}"`,
  noFolder: (folder) => `${folder}: there is no such folder. Make it first.`,
  minuteColumns: ['estimated time', 'level 1', 'level 2'],
  bonus: '(bonus)',
  inAll: 'in all, without bonus',
  story: 'story at the beginning and the end',
  hardWords: (words) =>
    `  To read again: long words or abbreviations that the glossary does not explain: ${words.join(', ')}. Explain those that a nine-year-old does not know.`,
  badName: (name, near) =>
    `“${name}” will not do as a name: small letters without accents, digits and hyphens, 40 characters at most. For example: ${near}`,
  nameTaken: (file) => `${file} is there already: nothing was written. Choose another name, or delete that file.`,
  written: (files, first) =>
    [
      ...files.map((file) => `✓ ${file}`),
      `Next: change the texts, then “npm run mission -- check ${first}” tells what is wrong, and where.`,
    ].join('\n'),
  botsPlay: (file, games, seed) => `▸ ${file}: ${games} games of bots, from seed ${seed}…`,
  botFault: (game, fault) => `  ✗ ${game}: ${fault}`,
  botStuck: (commands) => `no end after ${commands} commands`,
  botsGood: (file, games) => `✓ ${file}: all ${games} games come to their end, and nothing breaks.`,
  botsBad: (file, bad, games) => `✗ ${file}: ${bad} of ${games} games do not come to their end, or break something.`,
  botColumns: ['bot', 'games', 'finished', 'commands', 'refused', 'minutes'],
  tallyColumns: ['puzzle', 'games', 'moves', 'wrong tries', 'hints', 'alone', 'with a hint', 'shown'],
};

/** What the command says in the terminal. */
export const WORDS: Readonly<Record<Language, Words>> = { fr, en };

/** The operator's language, as the terminal tells it (`fr_FR.UTF-8`). */
export function operatorLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || new Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
