import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { LANGUAGES } from '../../src/core/scenario/language.ts';
import { fill, type Played, play as playAny, type Snapshot, start } from '../../src/mechanics/mechanic.ts';
import { firstWrong } from '../../src/mechanics/order/line.ts';
import { order } from '../../src/mechanics/order/order.ts';
import type { BeforeConfig, Config, Context, LineConfig, Move } from '../../src/mechanics/order/schema.ts';

const steps: BeforeConfig = {
  rule: 'before',
  cards: [
    { id: 'keep', title: 'Keep' },
    { id: 'tell', title: 'Tell', laid: { first: 'great start', middle: 'at any time', last: 'even sooner' } },
    { id: 'block', title: 'Block' },
    { id: 'report', title: 'Report' },
    { id: 'delete', title: 'Delete', 'too-many': { say: 'no proof left', misconception: 'delete-all' } },
    { id: 'answer', title: 'Answer back', 'too-many': { say: 'it grew', misconception: 'hit-back' } },
  ],
  pairs: [
    { first: 'keep', later: 'block', reply: { say: 'gone', misconception: 'block-first' } },
    { first: 'keep', later: 'report', reply: { say: 'trace gone', misconception: 'report-first' } },
  ],
};
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const notes: LineConfig = {
  rule: 'line',
  cards: letters.map((id, at) => ({ id, mark: String((at * 3) % 8), title: 'Notebook', reads: { eye: `note ${id}` } })),
  clues: [{ card: 'b', after: ['d', 'e'], reply: { say: 'the film was going round' } }],
  marker: {
    name: 'the clip',
    picture: 'prop-clip',
    ask: 'Where?',
    on: 'b',
    right: 'one word',
    wrong: [{ cards: ['h', 'g'], reply: { say: 'go back', misconception: 'help-comes-after' } }],
  },
};

const play = (machine: AnyStateMachine, snapshot: Snapshot<Context>, move: Move) => playAny(machine, snapshot, move);
function replay(config: Config, moves: readonly Move[]): Played<Context> {
  const machine = order.machine(config);
  let played: Played<Context> = { snapshot: start<Context>(machine), reply: { verdict: 'quiet' } };
  for (const move of moves) {
    const next = play(machine, played.snapshot, move);
    if (next === undefined) throw new Error(`not taken: ${JSON.stringify(move)}`);
    played = next;
  }
  return played;
}
const lay = (card: string): Move => ({ type: 'lay', card });
const hangAll = (cards: readonly string[]): Move[] => cards.map((card, at) => ({ type: 'hang', card, at }));
const permutations = (list: readonly string[]): string[][] =>
  list.length === 0
    ? [[]]
    : list.flatMap((first) => permutations(list.filter((item) => item !== first)).map((rest) => [first, ...rest]));

describe('laying cards, some before others', () => {
  test('8 of the 24 orders are right', () => {
    const machine = order.machine(steps);
    const right = permutations(['keep', 'tell', 'block', 'report']).filter((cards) => {
      let snapshot = start<Context>(machine);
      for (const card of cards) snapshot = play(machine, snapshot, lay(card))?.snapshot ?? snapshot;
      return snapshot.value === 'solved';
    });
    expect(right).toHaveLength(8);
    expect(
      right.every((cards) => cards.indexOf('keep') < Math.min(cards.indexOf('block'), cards.indexOf('report'))),
    ).toBe(true);
  });

  test.each([
    ['block', 'block-first', 'gone'],
    ['report', 'report-first', 'trace gone'],
    ['delete', 'delete-all', 'no proof left'],
    ['answer', 'hit-back', 'it grew'],
  ])('%s comes back and reveals %s', (card, misconception, say) => {
    const { snapshot, reply } = replay(steps, [lay(card)]);
    expect(reply).toEqual({ verdict: 'wrong', say: [say], misconception, about: card });
    expect(snapshot.context.pegs).toEqual([]);
  });

  test('a free card is right anywhere and says where it stands', () => {
    const say = (moves: readonly Move[]) => replay(steps, moves).reply;
    expect(say([lay('tell')])).toEqual({ verdict: 'right', about: 'tell', say: ['great start'] });
    expect(say([lay('keep'), lay('tell')]).say).toEqual(['at any time']);
    expect(say([lay('keep'), lay('report'), lay('tell')]).say).toEqual(['at any time']);
    const last = replay(steps, [lay('keep'), lay('report'), lay('block'), lay('tell')]);
    expect(last).toMatchObject({ snapshot: { value: 'solved' }, reply: { say: ['even sooner'] } });
  });

  test('only the last card can be taken back', () => {
    const machine = order.machine(steps);
    const two = replay(steps, [lay('keep'), lay('block')]).snapshot;
    expect(play(machine, two, { type: 'take', card: 'keep' })).toBeUndefined();
    expect(play(machine, two, { type: 'take', card: 'block' })?.snapshot.context.pegs).toEqual(['keep']);
    expect(play(machine, two, lay('keep'))).toBeUndefined();
  });
});

describe('a whole line, checked on demand', () => {
  test('only one order is right: the first wrong pair of any other is two neighbours the wrong way round', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(letters, { minLength: 8, maxLength: 8 }), (pegs) => {
        const wrong = firstWrong(notes, pegs);
        if (wrong === undefined) return pegs.join('') === letters.join('');
        return pegs.indexOf(wrong.card) === pegs.indexOf(wrong.after) + 1 && wrong.card < wrong.after;
      }),
    );
  });

  test('a card hung where another hangs changes places with it, or sends it back to the table', () => {
    const swap = replay(notes, [...hangAll(['a', 'b', 'c']), { type: 'hang', card: 'a', at: 2 }]);
    expect(swap.snapshot.context.pegs.slice(0, 3)).toEqual(['c', 'b', 'a']);
    const push = replay(notes, [...hangAll(['a', 'b']), { type: 'hang', card: 'h', at: 0 }]);
    expect(push.snapshot.context.pegs.slice(0, 2)).toEqual(['h', 'b']);
  });

  test('the line is checked only when full, and the first wrong neighbour is explained', () => {
    const machine = order.machine(notes);
    expect(play(machine, replay(notes, hangAll(['a', 'b'])).snapshot, { type: 'check' })).toBeUndefined();
    const told = replay(notes, [...hangAll(['a', 'c', 'd', 'b', 'e', 'f', 'h', 'g']), { type: 'check' }]);
    expect(told.reply).toEqual({ verdict: 'remark', say: ['the film was going round'], about: 'b' });
    const untold = replay(notes, [...hangAll(['a', 'b', 'c', 'd', 'e', 'f', 'h', 'g']), { type: 'check' }]);
    expect(untold.reply).toEqual({ verdict: 'remark', about: 'g', phrase: { key: 'line-wrong' } });
    expect(untold.snapshot.context.sure).toBe(false);
  });

  test('the marker comes after the line: it may be wrong, and nothing else moves', () => {
    const machine = order.machine(notes);
    const full = replay(notes, hangAll(letters)).snapshot;
    expect(play(machine, full, { type: 'mark', card: 'b' })).toBeUndefined();
    const sure = replay(notes, [...hangAll(letters), { type: 'check' }]).snapshot;
    expect(sure).toMatchObject({ value: 'open', context: { sure: true } });
    expect(play(machine, sure, { type: 'take', card: 'a' })).toBeUndefined();
    expect(play(machine, sure, { type: 'mark', card: 'h' })?.reply).toMatchObject({
      misconception: 'help-comes-after',
    });
    expect(play(machine, sure, { type: 'mark', card: 'c' })?.reply.phrase).toEqual({ key: 'mark-wrong' });
    expect(play(machine, sure, { type: 'mark', card: 'b' })).toMatchObject({
      snapshot: { value: 'solved' },
      reply: { verdict: 'right', say: ['one word'] },
    });
  });

  test('without a marker the right line solves', () => {
    const { marker: _, ...plain } = notes;
    expect(replay(plain, [...hangAll(letters), { type: 'check' }]).snapshot.value).toBe('solved');
  });
});

describe.each([
  ['before', steps],
  ['line', notes],
] as const)('either rule: %s', (_, config) => {
  test('the solution solves, and clear brings back the start from each state on the way', () => {
    const machine = order.machine(config);
    let snapshot = start<Context>(machine);
    for (const { move } of order.solution(config)) {
      expect(play(machine, snapshot, { type: 'clear' })?.snapshot).toEqual(start(machine));
      snapshot = play(machine, snapshot, move)?.snapshot ?? snapshot;
    }
    expect(snapshot.value).toBe('solved');
  });

  test('every move is told in both languages', () => {
    for (const language of LANGUAGES) {
      for (const move of order.moves(config)) {
        const { key, values } = order.describe(config, move, start<Context>(order.machine(config)).context);
        expect(fill(order.phrases[language][key] ?? '{missing}', values)).not.toMatch(/[{}]/);
      }
    }
  });

  test('progress grows along the solution and names what comes next', () => {
    const machine = order.machine(config);
    let snapshot = start<Context>(machine);
    for (const { move } of order.solution(config)) {
      if ('card' in move) expect(order.progress(config, snapshot.context).next).toBe(move.card);
      snapshot = play(machine, snapshot, move)?.snapshot ?? snapshot;
    }
    expect(order.faults(config)).toEqual([]);
  });
});

test('a check is told by the first neighbours that hang the wrong way round', () => {
  const told = (cards: readonly string[]) => {
    const moves: Move[] = [...hangAll(cards), { type: 'check' }];
    const { key, values } = order.describe(notes, { type: 'check' }, replay(notes, moves).snapshot.context);
    return fill(order.phrases.en[key] ?? '{missing}', values);
  };
  expect(told(['a', 'c', 'b', 'd', 'e', 'h', 'f', 'g'])).toBe('Check the line: “note c”, then “note b”');
  expect(told(letters)).toBe('Check the line');
});

describe('what a seat sees', () => {
  const first = (config: Config, seed = 7) =>
    order.seen(config, start<Context>(order.machine(config)), { lenses: ['eye'], seed });

  test('the order, the cards that are too many and the marked card do not show', () => {
    const cards = [...notes.cards].reverse();
    expect(first({ ...notes, cards, marker: { ...notes.marker!, on: 'c' } })).toEqual(first(notes));
    const free: BeforeConfig = {
      ...steps,
      cards: steps.cards.map(({ 'too-many': _, ...card }) =>
        card.id === 'keep' || card.id === 'tell' ? { ...card, 'too-many': { say: 'no' } } : card,
      ),
      pairs: [],
    };
    expect(first(free)).toEqual(first(steps));
  });

  test('sheets follow the marks, and words reach only the seats that hold the lens', () => {
    expect(order.sheet(notes, { pegs: [], sure: false }, 'eye').map(({ label }) => label)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
    const blind = order.seen(notes, start<Context>(order.machine(notes)), { lenses: ['map'], seed: 7 });
    expect(blind.cards.every((card) => Object.keys(card.words).length === 0)).toBe(true);
  });
});

test('faults: unknown cards, a ring of cards that wait for each other, a clue that is never said', () => {
  const ring: BeforeConfig = {
    ...steps,
    pairs: [
      { first: 'keep', later: 'block', reply: { say: 'no' } },
      { first: 'block', later: 'keep', reply: { say: 'no' } },
      { first: 'nobody', later: 'tell', reply: { say: 'no' } },
    ],
  };
  expect(order.faults(ring).map(({ path }) => path.join('.'))).toEqual(['pairs.2.first', 'pairs']);
  const odd: LineConfig = { ...notes, clues: [{ card: 'c', after: ['a'], reply: { say: 'no' } }] };
  expect(order.faults(odd).map(({ path }) => path.join('.'))).toEqual(['clues.0.after.0']);
});
