import type { LeafWord } from './fr.ts';

/** The pages of text beside the game, in English. */
export const en: Readonly<Record<LeafWord, string>> = {
  game: 'The game',
  language: 'Language',
  pages: 'Other pages',
  loading: 'The page is coming…',
  'load-failed': 'This page could not be loaded. Check the network, then reload it.',
  results: 'Class results',
  guide: 'Teacher’s guide',
  privacy: 'Privacy',
  access: 'Accessibility',
  licences: 'Licences',
  print: 'Print',

  'results-why':
    'Each team that plays without network gets a code at the end of its mission. Type or paste the codes here: the table says, idea by idea, what each team found.',
  'results-care': 'A code holds no name and no text. The table stays in this tab and is gone when you close it.',
  'results-field': 'Codes of the teams, one per line',
  'results-add': 'Add to the table',
  'results-added-1': 'One team added.',
  'results-added': '{n} teams added.',
  'results-none': 'No code yet. The table will appear here.',
  'results-team': 'Team {n}',
  'results-about': 'level {level}',
  'results-breached': 'breach opened by Archie',
  'results-caption': 'What each team found',
  'results-puzzles': 'Tries to look at again and hints, per puzzle',
  'results-counts': 'to look at: {wrong} · hints: {hints}',
  'results-no-puzzle': 'not at this level',
  'results-remove': 'Remove team {n}',
  'results-clear': 'Empty the table',
  'results-again': 'Add it all the same',
  'trouble-empty': 'This field is empty. Type the code that stands at the end of the mission.',
  'trouble-mistyped':
    '“{code}”: a letter or a digit is wrong or missing. Read the code again with the team, group by group.',
  'trouble-character': '“{code}”: no code has the sign “{foreign}”. A code has only letters and digits.',
  'trouble-other-version':
    '“{code}” comes from another version of the game. Open this page with the same version as the teams.',
  'trouble-other-mission':
    '“{code}” comes from a mission that this page does not know, or from another version of it. Open this page with the same version as the teams.',
  'trouble-twice': '“{code}” is in the table already. Two teams can have the same result: if so, add it all the same.',
};
