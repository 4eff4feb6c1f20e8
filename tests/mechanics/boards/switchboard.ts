import type { Config } from '../../../src/mechanics/place/schema.ts';

type Reply = Config['otherwise'];
type Replies = NonNullable<Config['cards'][number]['replies']>;

const LINES = ['3018', '119', '17', 'school', 'app', 'talk'] as const;
const wrong = (at: string, misconception: string) => ({
  at: at.split(' '),
  reply: { say: `no ${misconception}`, misconception },
});
const said = (at: string, say: string): { at: string[]; reply: Reply } => ({ at: at.split(' '), reply: { say } });

const call = (mark: string, direct: string, good: string, replies: Replies): Config['cards'][number] => ({
  id: `call-${mark}`,
  mark,
  reads: { eye: `voice ${mark}`, trace: `count ${mark}`, map: `where ${mark}` },
  direct: [direct],
  ...(good === '' ? {} : { good: good.split(' ') }),
  replies,
});

const SIX = [
  call('1', '3018', 'school', [
    wrong('talk', 'just-a-quarrel'),
    wrong('app', 'report-is-enough'),
    said('119', 'specialist'),
  ]),
  call('2', '119', '3018 school 17', [wrong('app talk', 'alone-with-it')]),
  call('3', '17', '', [wrong('3018 119 school app talk', 'urgent-can-wait')]),
  call('4', 'school', '3018', [
    wrong('talk', 'just-a-quarrel'),
    wrong('17', 'police-for-all'),
    said('119', 'specialist'),
  ]),
  call('5', 'app', '3018', [wrong('17', 'police-for-all'), said('talk', 'capitals'), said('119', 'specialist')]),
  call('6', 'talk', 'school', [wrong('3018 119 17', 'louder-is-worse')]),
];

const TWO_MORE = [
  call('7', 'school', '3018', [said('school 3018', 'braking already'), wrong('talk app', 'regret-alone')]),
  call('8', '3018', '17', [
    wrong('app', 'report-is-enough'),
    wrong('talk', 'alone-with-it'),
    said('school', 'with you'),
  ]),
];

const board = (cards: Config['cards']): Config => ({
  looks: 'switchboard',
  naming: 'answered',
  cards,
  places: LINES.map((id, index) => ({
    id,
    mark: 'ABCDEF'.charAt(index),
    emblem: `line-${id}`,
    emblemText: `emblem ${id}`,
    name: `name ${id}`,
    reads: { rule: `for ${id}` },
    direct: `hello ${id}`,
  })),
  goodReply: 'good door',
  otherwise: { say: 'put through' },
  everyPlace: true,
  unused: 'one line sleeps',
  keys: [
    { id: 'voice', name: 'Voice', picture: 'token-voice', lens: 'eye' },
    { id: 'counter', name: 'Counter', picture: 'token-counter', lens: 'trace' },
    { id: 'file', name: 'File', picture: 'token-file', lens: 'map' },
  ],
});

export const sixCalls = board(SIX);
export const eightCalls = board([...SIX, ...TWO_MORE]);
