import fc from 'fast-check';

/** Strings that are names of something else, end something early, or are no text at all. */
export const ODD_STRINGS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '🦉',
  '‮abc',
  "'; drop table event; --",
  '<img src=x onerror=alert(1)>',
  '../../etc/passwd',
  'x'.repeat(700),
];

const ODD_NUMBERS = [Number.NaN, Number.POSITIVE_INFINITY, -0, 0.5, -1, 2 ** 31, 2 ** 53, 1e308];

/** An own key that JSON can carry and a literal cannot. */
const poisoned = JSON.parse(
  '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"polluted":1}',
) as unknown;

const deep = (depth: number, ends: unknown): unknown => {
  let value = ends;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
};

export const oddString = fc.oneof(fc.constantFrom(...ODD_STRINGS), fc.string({ unit: 'binary', maxLength: 40 }));

/** Anything that JSON can carry, and some things that it cannot. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  oddString,
  fc.constantFrom<unknown>(...ODD_NUMBERS, null, undefined, true, false, [], {}, poisoned),
  fc.integer({ min: 1, max: 1_200 }).map((depth) => deep(depth, poisoned)),
  fc.anything({
    key: oddString,
    maxDepth: 4,
    withNullPrototype: true,
    values: [fc.boolean(), fc.integer(), oddString],
  }),
  fc.uint8Array({ maxLength: 64 }),
);

/** Every command that there is. */
export const COMMANDS = [
  ...['begin', 'open', 'leave', 'move', 'read', 'hint', 'finish-for-us', 'undo', 'redo', 'level', 'star', 'call'],
  ...['debrief', 'mood', 'transfer', 'gesture', 'help', 'message-read', 'start', 'pause', 'resume', 'extend', 'clock'],
  ...['away', 'mend', 'due', 'hold-team', 'extend-team', 'end', 'to-debrief', 'give-hint', 'withdraw-hint', 'message'],
  ...['message-edit', 'message-send', 'message-withdraw', 'offers', 'force', 'skip', 'give-token', 'back', 'forth'],
  ...['reset-puzzle', 'reset-team', 'set-level', 'blank', 'chime', 'help-seen', 'place', 'remove-seat', 'note'],
  ...['policy', 'next-group', 'group-back', 'slide', 'show', 'join', 'hand-over', 'create'],
] as const;

/** Values that stand in real commands, so that odd ones come further than the first check. */
interface Known {
  readonly teams: readonly string[];
  readonly puzzles: readonly string[];
  readonly seats: readonly string[];
}

const sometimes = (plausible: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: plausible }, { weight: 2, arbitrary: anyValue });

/** A command of a known type whose fields may be right, wrong or of another command. What is too large for a frame has tests of its own. */
export function anyCommand({ teams, puzzles, seats }: Known): fc.Arbitrary<unknown> {
  const one = (...of: readonly unknown[]) => sometimes(fc.constantFrom(...of));
  const fields = {
    team: one(...teams, null),
    puzzle: one(...puzzles),
    seat: one(...seats),
    step: one(0, 1),
    move: one({ type: 'clear' }, { type: 'roll' }, { type: 'take', tile: '__proto__' }, poisoned),
    lens: one('eye', 'rule'),
    on: one(true, false),
    level: one(1, 2),
    id: one(1, 5),
    choice: one(0, 'tell'),
    words: one('un mot'),
    hold: one(true, false),
    ms: one(60_000),
    gift: one(true, false),
    n: one(1, null),
    counts: one(true, false),
    token: sometimes(oddString),
    limit: one(null, 60_000),
    shown: one(true, false),
    at: one(null, 'found'),
    mood: one('calm'),
    gesture: sometimes(oddString),
    situation: sometimes(oddString),
    hintAfter: one(20_000),
    stuck: one([60_000, 120_000]),
  };
  return fc
    .record({ ...fields, __proto__: anyValue }, { requiredKeys: [] })
    .chain((some) => fc.constantFrom(...COMMANDS).map((type) => ({ type, ...some })))
    .filter((command) => JSON.stringify(command).length < 10_000);
}
