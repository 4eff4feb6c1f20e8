import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/core/scenario/reply.ts';
import { play, type Snapshot, start } from '../../src/mechanics/mechanic.ts';
import { type Config, type Context, type Move, config as schema } from '../../src/mechanics/strings/schema.ts';
import { strings } from '../../src/mechanics/strings/strings.ts';
import { authored } from '../support/mission.ts';

const mission = authored('privacy');
const board = (level: 1 | 2, at: number): Config =>
  schema.parse(mission.puzzles.find(({ id }) => id === 'stranger')?.levels[level]?.steps[at]?.board);
const tying = board(1, 0);
const cutting = board(1, 1);
const letters = board(2, 1);

const tie = (from: string, to: string): Move => ({ type: 'tie', from, to });
const cut = (...ids: string[]): Move[] => ids.map((string) => ({ type: 'cut', string }));
const test1: Move = { type: 'test' };

/** Plays moves from the start; the reply is that of the last one, undefined when it was not taken. */
function after(config: Config, moves: readonly Move[]): { snapshot: Snapshot<Context>; reply: Reply | undefined } {
  const machine = strings.machine(config);
  let snapshot = start<Context>(machine);
  let reply: Reply | undefined;
  for (const move of moves) {
    const played = play<Context>(machine, snapshot, move);
    reply = played?.reply;
    snapshot = played?.snapshot ?? snapshot;
  }
  return { snapshot, reply };
}

describe('tying', () => {
  const cases: [string, Move[], Reply['verdict'], string | undefined, string][] = [
    ['the same picture', [tie('pseudo', 'drawing')], 'right', undefined, 'Même loutre'],
    ['the same, from the other end', [tie('drawing', 'pseudo')], 'right', undefined, 'Même loutre'],
    ['one word in common', [tie('pseudo', 'chef')], 'wrong', 'pseudo-proves', 'Deux loutres'],
    ['another of that name', [tie('club', 'other')], 'wrong', 'first-name-proves', 'Il y a plusieurs'],
    ['only the first name', [tie('drawing', 'club')], 'remark', undefined, 'Le prénom'],
    ['the homework', [tie('page', 'aunt')], 'remark', undefined, 'Page 32'],
    ['nothing in common', [tie('chef', 'club')], 'remark', undefined, 'Rien en commun'],
    ['true but not needed', [tie('aunt', 'joke')], 'remark', undefined, 'Biscotte'],
  ];
  test.each(cases)('%s', (_, moves, verdict, misconception, words) => {
    const { reply } = after(tying, moves);
    expect(reply?.verdict).toBe(verdict);
    expect(reply?.misconception).toBe(misconception);
    expect(reply?.say?.[0]).toContain(words);
  });

  test('a solid string stays, a loose one comes off, what hangs is not tied twice', () => {
    const { snapshot, reply } = after(tying, [
      tie('pseudo', 'drawing'),
      tie('pseudo', 'chef'),
      tie('drawing', 'pseudo'),
    ]);
    expect(snapshot.context.tied).toEqual(['otter']);
    expect(reply).toBeUndefined();
  });

  test('four strings open the safe, with or without the one that is not needed', () => {
    const four = [tie('pseudo', 'drawing'), tie('pseudo', 'club'), tie('drawing', 'joke'), tie('club', 'aunt')];
    expect(after(tying, four).snapshot.value).toBe('solved');
    expect(after(tying, [tie('aunt', 'joke'), ...four]).snapshot.value).toBe('solved');
    expect(after(tying, four.slice(1)).snapshot.value).toBe('open');
  });
});

describe('cutting', () => {
  const cases: [string, Config, Move[], string | undefined, string][] = [
    ['nothing cut', cutting, [test1], undefined, 'Il reste des ciseaux'],
    ['one post deleted', cutting, [...cut('s1', 's2', 's5'), test1], 'delete-one-post', 'Un message effacé'],
    ['a string of the username left', cutting, [...cut('s1', 's7'), test1], 'pseudo-hides', 'BlackHat 1'],
    ['the true answer kept', cutting, [...cut('s1', 's2'), test1], 'secret-is-true', 'Une copine'],
    ['the aunt is asked', cutting, cut('s4'), undefined, 'dit oui'],
    ['no scissors left', cutting, cut('s1', 's2', 's3', 's4'), undefined, 'Plus de ciseaux'],
    ['the address first', letters, [...cut('s1', 's10'), test1], 'delete-one-post', "L'adresse"],
    ['one username everywhere', letters, [...cut('s1', 's2', 's7'), test1], 'one-pseudo-everywhere', 'Le même pseudo'],
    ['a letter', letters, cut('s6'), undefined, 'le droit de demander'],
    ['a second letter', letters, cut('s6', 's10'), undefined, 'Une seule lettre'],
  ];
  test.each(cases)('%s', (_, config, moves, misconception, words) => {
    const { reply } = after(config, moves);
    expect(reply?.misconception).toBe(misconception);
    expect(reply?.say?.[0]).toContain(words);
  });

  test('a try shows who gets through and by which way, until a string changes', () => {
    const seen = (moves: Move[]) =>
      strings.seen(cutting, after(cutting, moves).snapshot, { lenses: ['map'], seed: 0 }).tries;
    expect(seen([])).toBeNull();
    const tried = seen([...cut('s1', 's2'), test1]);
    expect(tried?.map(({ strings: way }) => way)).toEqual([[], ['s6', 's7']]);
    expect(seen([...cut('s1', 's2'), test1, ...cut('s7')])).toBeNull();
  });

  test('a cut string can be tied again, and its scissors and letter come back', () => {
    const { snapshot } = after(letters, [...cut('s6'), { type: 'mend', string: 's6' }]);
    const { scissors, letters: left } = strings.seen(letters, snapshot, { lenses: [], seed: 0 });
    expect([scissors, left]).toEqual([
      { count: 4, left: 4 },
      { count: 1, left: 1 },
    ]);
  });

  test('nobody gets through: solved', () => {
    expect(after(cutting, [...cut('s7', 's1', 's2'), test1]).snapshot.value).toBe('solved');
    expect(after(letters, [...cut('s1', 's2', 's7', 's9'), test1]).snapshot.value).toBe('solved');
  });
});

describe('what a seat sees', () => {
  test('pictures are the Eye’s alone', () => {
    const pictures = (lenses: ('eye' | 'rule')[]) =>
      strings.seen(tying, after(tying, []).snapshot, { lenses, seed: 0 }).scraps.map(({ picture }) => picture);
    expect(pictures(['rule'])).toEqual(tying.scraps.map(() => null));
    expect(pictures(['eye'])).toEqual(tying.scraps.map(({ picture }) => picture));
  });

  test('a gesture is told once its string is cut', () => {
    const gestures = (moves: Move[]) =>
      strings
        .seen(cutting, after(cutting, moves).snapshot, { lenses: [], seed: 0 })
        .strings.flatMap(({ id, gesture }) => (gesture === null ? [] : [id]));
    expect(gestures([])).toEqual([]);
    expect(gestures(cut('s2', 's7'))).toEqual(['s2', 's7']);
  });
});

describe('faults in a corkboard', () => {
  const task = (change: object): Config => ({ ...cutting, task: { ...cutting.task, ...change } }) as Config;
  const strung = cutting.task.do === 'cut' ? cutting.task.strings : [];
  const said = (config: Config) => strings.faults(config).map(({ message }) => message.en);

  test('none in the shipped boards', () => {
    for (const config of [tying, cutting, board(2, 0), letters]) expect(strings.faults(config)).toEqual([]);
  });

  test.each<[string, Config, RegExp]>([
    [
      'an unknown scrap',
      task({ strings: [...strung, { id: 'x', mark: 'X', joins: ['safe', 'moon'] }] }),
      /No scrap is called “moon”/,
    ],
    [
      'two strings between the same',
      task({ strings: [...strung, { id: 'x', mark: 'X', joins: ['safe', 'answer'] }] }),
      /Two strings join/,
    ],
    [
      'a string to itself',
      task({ strings: [...strung, { id: 'x', mark: 'X', joins: ['safe', 'safe'] }] }),
      /to itself/,
    ],
    [
      'nobody gets through',
      task({ seekers: [{ id: 'a', name: 'A', from: ['safe'], to: ['safe-2'] }] }),
      /No scrap is called/,
    ],
    [
      'held at the start',
      {
        ...cutting,
        task: {
          ...cutting.task,
          strings: strung.slice(0, 2),
          seekers: [{ id: 'a', name: 'A', from: ['pseudo'], to: ['safe'] }],
          answers: [],
        },
      } as Config,
      /Nobody gets through/,
    ],
    ['too few scissors', task({ scissors: { count: 2, none: { say: 'x' } } }), /No allowed cuts/],
    ['letters nowhere', task({ strings: strung.map((one) => ({ ...one, letter: true })) }), /has no "letters"/],
    [
      'an answer that is never said',
      task({
        answers: [
          { when: {}, reply: { say: 'x' } },
          { when: { atMost: 1 }, reply: { say: 'y' } },
        ],
      }),
      /never said/,
    ],
    [
      'an answer for a right pair',
      {
        ...tying,
        task: { ...tying.task, replies: [{ pairs: [['pseudo', 'drawing']], reply: { say: 'x' } }] },
      } as Config,
      /but this pair is right/,
    ],
    ['an id twice', { ...tying, scraps: [...tying.scraps, ...tying.scraps.slice(0, 1)] }, /is used twice/],
  ])('%s', (_, config, words) => {
    expect(said(config).join('\n')).toMatch(words);
  });
});
