import type { ready as fr } from '../fr/ready.ts';

/** Before the start. */
export const ready: Readonly<Record<keyof typeof fr, string>> = {
  'ready-teams': 'The teams’ screens',
  'test-chime': 'Test the sound',
  'test-blank': 'Test the dark',
  'test-why': 'The chime must be heard and seen on every screen; the dark turns them all off.',
  'team-full': 'ready',
  'team-partly': 'incomplete',
  'team-empty': 'no screen',
  'change-level-of': '{team}, change to level {n}',
  'screens-here': '{n} / {of}',
  'n-waiting': '{n} screens are waiting for a team',
  'n-waiting-1': 'A screen is waiting for a team',
  'screen-n': 'Screen {n}',
  'place-with': 'Screen {n}: give it the team {team}',

  'door-title': 'Let the screens in',
  'door-how': 'On each device, open this server’s address and write this code.',
  'door-how-at': 'On each device, open {address} and write this code.',
  'door-qr': 'QR code to join session {code}',
  'open-door': 'Code, QR and addresses',

  'tell-title': 'To tell the teams',
  'tell-1': '“Your emblem says who you are: nobody gives a name.”',
  'tell-2': '“No screen knows everything: say aloud what you see.”',
  'tell-3': '“You may be wrong, ask for a hint, raise a hand on the screen, take a break.”',
  'tell-4': '“At 0:00 nobody has lost: Archie opens a breach, and we talk about it together.”',

  'adult-title': 'For you: if a child confides in you',
  'adult-say': '“Thank you for telling me. I believe you. It is not your fault.” Not in front of the group.',
  'adult-then':
    'Listen, do not question. Do not promise to keep it secret. Tell the head or the pHARe team the same day.',
  'adult-3018': 'cyberbullying (France): free, every day, 9 am–11 pm',
  'adult-119': 'child in danger (France): free, day and night',
  'adult-17': 'immediate danger (France): police',

  'start-title': 'The start',
  'all-ready': 'Everybody is here.',
  'missing-screens': 'Screens are still missing: {teams}.',
  'still-dark': 'The screens are still dark.',
  'start-all': 'Start the mission',
  'start-anyway': 'Start all the same',
};
