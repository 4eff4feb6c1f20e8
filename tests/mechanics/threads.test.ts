import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/scenario/language.ts';
import type { Puzzle } from '../../src/core/scenario/mission.ts';
import { fill, play, type Snapshot, start } from '../../src/mechanics/mechanic.ts';
import { type Config, type Context, type Move, config as schema } from '../../src/mechanics/threads/schema.ts';
import { spread } from '../../src/mechanics/threads/spread.ts';
import { threads } from '../../src/mechanics/threads/threads.ts';
import { subsets, winning } from '../../src/mechanics/threads/winning.ts';

const puzzles: Puzzle[] = JSON.parse(
  readFileSync(new URL('../../scenarios/cyberharassment.json', import.meta.url), 'utf8'),
).puzzles;
const snowball = puzzles.find((puzzle) => puzzle.id === 'snowball');
const sky = (level: 1 | 2): Config => schema.parse(snowball?.levels[level]?.steps[0]?.board);
const one = sky(1);
const two = sky(2);

const cut = (...ids: string[]): Move[] => ids.map((thread) => ({ type: 'cut', thread }));
const tie = (...ids: string[]): Move[] => ids.map((knot) => ({ type: 'tie', knot }));
const roll: Move = { type: 'roll' };

/** Plays moves from the start; the reply is that of the last one, undefined when it was not taken. */
function after(config: Config, moves: readonly Move[]) {
  const machine = threads.machine(config);
  let snapshot = start<Context>(machine);
  let reply: ReturnType<typeof play>;
  for (const move of moves) {
    reply = play<Context>(machine, snapshot, move);
    snapshot = (reply?.snapshot as Snapshot<Context> | undefined) ?? snapshot;
  }
  return { snapshot, reply: reply?.reply };
}

/** Every state that moves can reach. */
function explore(config: Config): Map<string, Snapshot<Context>> {
  const machine = threads.machine(config);
  const first = start<Context>(machine);
  const seen = new Map([[JSON.stringify(first), first]]);
  const queue = [first];
  for (let snapshot = queue.pop(); snapshot !== undefined; snapshot = queue.pop()) {
    for (const move of threads.moves(config)) {
      const next = play<Context>(machine, snapshot, move)?.snapshot;
      if (next === undefined || seen.has(JSON.stringify(next))) continue;
      seen.set(JSON.stringify(next), next);
      queue.push(next);
    }
  }
  return seen;
}

describe('the numbers of the story', () => {
  const threadIds = (config: Config) => config.threads.filter((thread) => !thread.gone).map(({ id }) => id);

  test('level 1: 46 messages; of 470 cut sets only B, C, D brings fewer than five, and the next best brings seven', () => {
    expect(spread(one, { cut: [], tied: [] }).total).toBe(46);
    const sets = subsets(threadIds(one), 3);
    expect(sets).toHaveLength(470);
    const totals = sets.map((ids) => ({ ids, total: spread(one, { cut: ids, tied: [] }).total }));
    expect(totals.filter(({ total }) => total < 7)).toEqual([{ ids: ['b', 'c', 'd'], total: 2 }]);
    expect(totals.some(({ total }) => total === 7)).toBe(true);
    expect(spread(one, { cut: ['e', 'g', 'f'], tied: [] }).total).toBe(22);
  });

  test('level 2: 57 messages; of 9216 cut and knot sets only one reaches the goal, with three messages', () => {
    expect(spread(two, { cut: [], tied: [] }).total).toBe(57);
    const ties = subsets(
      (two.knots?.list ?? []).map(({ id }) => id),
      2,
    );
    const hands = subsets(threadIds(two), 3).flatMap((ids) => ties.map((tied) => ({ cut: ids, tied })));
    expect(hands).toHaveLength(9216);
    const good = hands.filter((hand) => hand.tied.includes('write-kindly') && spread(two, hand).total < two.goal.below);
    expect(good).toEqual([{ cut: ['b', 'c', 'p'], tied: ['tell-adult', 'write-kindly'] }]);
    expect(good.map((hand) => spread(two, hand).total)).toEqual([3]);
    expect(winning(two)).toEqual(good);
  });

  test('the ball follows the hours and stops at a cut', () => {
    expect(
      spread(one, { cut: [], tied: [] })
        .passes.map((pass) => pass.by)
        .join(''),
    ).toBe('anbcdefghij');
    expect(
      spread(one, { cut: ['b', 'd'], tied: [] })
        .passes.map((pass) => pass.by)
        .join(''),
    ).toBe('ancgh');
  });
});

describe('what is answered at level 1', () => {
  const cases: [string, Move[], string | undefined, string][] = [
    ['the thread that is gone', cut('a'), 'one-culprit', 'Ce message est parti'],
    ['no cut', [roll], 'silence-helps', 'On regarde'],
    ['Lou who only watches', cut('k'), 'silence-helps', 'Lou se tait'.replace('Lou', '{lou}')],
    ['two big threads', [...cut('e', 'g'), roll], 'big-is-bad', 'Gros fils'],
    ['the like forgotten twice', [...cut('c', 'd'), roll, roll], 'like-is-nothing', 'Un «'],
    ['the big ones again', [...cut('e', 'g'), roll, roll], 'like-is-nothing', 'Un «'],
    ['kindness', cut('l'), 'cuts-kindness', 'Stop'],
    ['the sister', cut('n'), undefined, 'Sa sœur'],
    ['the homework', cut('m'), undefined, 'Page 32'],
    ['the birthday', cut('o'), undefined, 'Joyeux anniversaire'],
    ['a fourth cut', cut('b', 'c', 'e', 'f'), undefined, 'Plus de ciseaux'],
  ];
  test.each(cases)('%s', (_, moves, misconception, words) => {
    const { reply } = after(one, moves);
    expect(reply?.misconception).toBe(misconception);
    expect(reply?.verdict).toBe(misconception === undefined ? 'remark' : 'wrong');
    expect(reply?.say?.[0]).toContain(words);
  });

  test('a run that misses without a known mistake is a remark with the count', () => {
    const { reply } = after(one, [...cut('b', 'c'), roll]);
    expect(reply).toMatchObject({ verdict: 'remark', phrase: { key: 'rolled', values: { total: 14, below: 5 } } });
    expect(reply?.say).toBeUndefined();
  });

  test('scissors come back from a thread that holds, stay on the others, and can be given back', () => {
    expect(after(one, cut('l', 'a', 'k')).snapshot.context.cut).toEqual(['k']);
    const mended = after(one, [...cut('e', 'b', 'g'), { type: 'mend', thread: 'e' }, ...cut('c')]);
    expect(mended.snapshot.context.cut).toEqual(['b', 'c', 'g']);
  });
});

describe('what is answered at level 2', () => {
  const cases: [string, Move[], string | undefined, string][] = [
    ['the threat', tie('threaten'), 'hit-back', 'La menace'],
    ['the answer to all', tie('answer-all'), 'answer-stops-it', 'Répondre en groupe'],
    ['the witnesses', tie('ask-witness'), 'silence-helps', 'Se demander'],
    ['no adult', [...cut('b', 'c', 'p'), ...tie('write-kindly'), roll], 'adult-is-useless', 'Sans adulte'],
    [
      'scissors where the adult acts',
      [...cut('b', 'c', 'd'), ...tie('tell-adult', 'write-kindly'), roll],
      'adult-is-useless',
      "L'adulte aurait",
    ],
    ['the copy alone', [...cut('b', 'c', 'q'), ...tie('tell-adult'), roll], 'deleting-is-enough', 'La copie'],
    ['the window forgotten', [...cut('b', 'c', 'p'), ...tie('tell-adult'), roll], undefined, 'La boule a fondu'],
    ['two big threads', [...cut('e', 'f'), roll], 'big-is-bad', 'Gros fils'],
    ['the like', [...cut('c', 'p'), ...tie('tell-adult'), roll], 'like-is-nothing', 'Un «'],
    ['nothing done', [roll], 'silence-helps', 'On regarde'],
    ['a third knot', tie('tell-adult', 'write-kindly', 'threaten'), undefined, 'Plus de ficelle'],
  ];
  test.each(cases)('%s', (_, moves, misconception, words) => {
    const { reply } = after(two, moves);
    expect(reply?.misconception).toBe(misconception);
    expect(reply?.say?.[0]).toContain(words);
  });

  test('knots change the numbers: a threat adds six, an answer four, an adult stops what leaves after 18:45', () => {
    const total = (...tied: string[]) => spread(two, { cut: [], tied }).total;
    expect([total('threaten'), total('answer-all'), total('tell-adult'), total('write-kindly')]).toEqual([
      63, 61, 46, 57,
    ]);
  });
});

describe.each([
  ['level 1', one],
  ['level 2', two],
])('%s as a puzzle', (_, config) => {
  test('its config has no fault and its solution solves it', () => {
    expect(threads.faults(config)).toEqual([]);
    const moves = threads.solution(config).map(({ move }) => move);
    const { snapshot, reply } = after(config, moves);
    expect(snapshot.value).toBe('solved');
    expect(reply?.verdict).toBe('right');
    const progress = moves.map((_move, index) =>
      threads.progress(config, after(config, moves.slice(0, index)).snapshot.context),
    );
    expect(progress.map(({ done }) => done)).toEqual(moves.map((_move, index) => index));
    expect(progress[0]?.next).toBe('b');
    expect(threads.progress(config, snapshot.context)).toEqual({ done: moves.length, of: moves.length });
  });

  test('clear is back at the start from any state', () => {
    const machine = threads.machine(config);
    const first = start<Context>(machine);
    const busy = after(config, [...cut('e', 'f'), ...(config.knots ? tie('threaten') : []), roll, roll]).snapshot;
    expect(play<Context>(machine, busy, { type: 'clear' })?.snapshot).toEqual(first);
    expect(play<Context>(machine, first, { type: 'clear' })?.snapshot).toEqual(first);
  });

  test('moves that cannot be are not taken', () => {
    const machine = threads.machine(config);
    const first = start<Context>(machine);
    const impossible: Move[] = [
      { type: 'cut', thread: 'zz' },
      { type: 'mend', thread: 'b' },
      { type: 'untie', knot: 'threaten' },
      { type: 'tie', knot: 'zz' },
    ];
    for (const move of impossible) expect(play(machine, first, move)).toBeUndefined();
    const cutB = after(config, cut('b')).snapshot;
    expect(play(machine, cutB, cut('b')[0] as Move)).toBeUndefined();
  });

  test('the first board does not tell the solution', () => {
    const changed: Config = {
      ...config,
      goal: { below: config.goal.below, ...(config.knots ? { knots: ['threaten'] } : {}) },
      threads: config.threads.map(({ gesture, answer, ...thread }) => ({
        ...thread,
        ...(gesture === undefined ? { gesture: 'x' } : {}),
        ...(answer && thread.holds ? { answer } : {}),
        ...(thread.gone || !thread.holds ? {} : { holds: false }),
      })),
      answers: [],
    };
    if (config.knots && changed.knots) {
      changed.knots = {
        ...config.knots,
        list: config.knots.list.map(({ id, label, near }) => ({ id, label, near, adds: 1 })),
      };
    }
    const board = (given: Config) =>
      JSON.stringify(
        threads.seen(given, start<Context>(threads.machine(given)), {
          lenses: ['eye', 'trace', 'map', 'rule'],
          seed: 7,
        }),
      );
    expect(board(changed)).toBe(board(config));
  });

  test('a seat sees the notes of its own lenses only, and gestures once cut', () => {
    const { snapshot } = after(config, cut('b'));
    const board = threads.seen(config, snapshot, { lenses: ['trace'], seed: 1 });
    expect(board.threads.flatMap((thread) => Object.keys(thread.notes)).filter((lens) => lens !== 'trace')).toEqual([]);
    expect(board.nodes.filter((node) => node.name !== undefined).map((node) => node.id)).toEqual([config.window]);
    expect(board.threads.filter((thread) => thread.gesture !== undefined).map((thread) => thread.id)).toEqual(['b']);
    expect(board.spread).toBeUndefined();
  });

  test('every move can be said in both languages', () => {
    const keys = Object.keys(threads.phrases.fr);
    expect(Object.keys(threads.phrases.en)).toEqual(keys);
    const hands = [[], cut('b', 'e', 'f'), tie('tell-adult'), [...cut('b'), ...tie('write-kindly', 'tell-adult')]];
    for (const { snapshot } of hands.map((moves) => after(config, moves))) {
      for (const move of threads.moves(config)) {
        const { key, values } = threads.describe(config, move, snapshot.context);
        for (const language of LANGUAGES) {
          const words = fill(threads.phrases[language][key] ?? '{missing}', values);
          // What is left in braces are first names inside the mission's own texts.
          expect(words).not.toMatch(/\{(missing|marks?|last|knot|n|a|b)\}/);
        }
      }
    }
  });
});

test('a run of the ball is told by what is cut and tied', () => {
  const told = (moves: readonly Move[], language: 'fr' | 'en' = 'fr') => {
    const { snapshot } = after(two, [...moves, roll]);
    const { key, values } = threads.describe(two, roll, snapshot.context);
    return fill(threads.phrases[language][key] ?? '', values, (text) => text.replace(/\{(\w+)\}/g, '$1'));
  };
  expect(told([])).toBe('Relance sans rien couper');
  expect(told(cut('f'))).toBe('Relance avec le fil F coupé');
  expect(told(cut('f', 'b', 'e'))).toBe('Relance avec les fils B, E et F coupés');
  expect(told([...cut('b', 'e'), ...tie('write-kindly')])).toBe(
    'Relance avec les fils B et E coupés, nœud fait\u202f: «\u202fromane écrit à sasha, en privé.\u202f»',
  );
  expect(told([...cut('b', 'e'), ...tie('write-kindly', 'ask-witness')], 'en')).toMatch(
    /^Ball sent again with threads B and E cut, knots tied: “[^“”]+” and “[^“”]+”$/,
  );
});

test('level 1 has few states, each within its bounds, and B, C, D solved among them', () => {
  const states = [...explore(one).values()];
  expect(states.length).toBeLessThan(3000);
  expect(states.filter(({ value }) => value === 'solved').map(({ context }) => context.cut)).toContainEqual([
    'b',
    'c',
    'd',
  ]);
  expect(states.every(({ context }) => context.cut.length <= 3 && context.met.every((times) => times <= 2))).toBe(true);
});

test('a sky whose names point nowhere, or that cannot be solved, is told with its place', () => {
  const broken: Config = { ...one, window: 'nowhere', goal: { below: 1 } };
  expect(threads.faults(broken).map(({ path }) => path.join('.'))).toEqual(['window', 'goal']);
});
