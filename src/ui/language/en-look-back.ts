import type { frLookBack } from './fr-look-back.ts';

/** Looking back, on any page. */
export const enLookBack: Readonly<Record<keyof typeof frLookBack, string>> = {
  'mark-alone': 'Without help',
  'mark-hint': 'With a hint',
  'mark-shown': 'Shown',
  'mark-not-reached': 'Not yet',
  'moment-see': 'See this moment again',
  'moment-title': 'The moment: {objective}',
  'moment-loading': 'The moment is coming…',
  'moment-none': 'This moment cannot be seen again. Tell it aloud.',
  'moment-busy': 'Too many moments at once. Wait two seconds, then try again.',
  'moment-offline': 'The moment could not be loaded. Check the network, then try again.',
  'moment-at': 'Picture {n} of {of}',
  'moment-back': 'Picture before',
  'moment-forth': 'Next picture',
  'moment-play': 'Let it run',
  'moment-pause': 'Stop',
  'moment-again': 'From the start',
  'moment-board': 'The board at that moment',
  'did-start': 'Just before.',
  'did-move': 'A move.',
  'did-hint': 'Archie gives a hint.',
  'did-back': 'One move back.',
  'did-step': 'Step done!',
  'did-solved': 'Found it!',
  'did-finished': 'Archie finishes with the team.',
};
