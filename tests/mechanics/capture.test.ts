import { describe, expect, test } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { LANGUAGES } from '../../src/core/scenario/language.ts';
import { allLit } from '../../src/mechanics/capture/box.ts';
import { capture } from '../../src/mechanics/capture/capture.ts';
import type { Config, Context, Move } from '../../src/mechanics/capture/schema.ts';
import { choices } from '../../src/mechanics/choices.ts';
import { fill, type Played, play as playAny, type Snapshot, start } from '../../src/mechanics/mechanic.ts';

const dated = (n: number, account: string, day: string): Config['screens'][number] => ({
  id: `screen-${n}`,
  mark: String(n),
  look: 'chat',
  reads: { eye: `seen ${n}`, trace: `${account}, ${day}` },
  proves: { account, moment: 'shown', day },
});
const dud = (n: number, misconception?: string): Config['screens'][number] => ({
  id: `screen-${n}`,
  mark: String(n),
  look: 'film',
  reads: { eye: `seen ${n}` },
  reply: { say: `no ${n}`, ...(misconception === undefined ? {} : { misconception }) },
});
const address: Config['screens'][number] = {
  id: 'screen-5',
  mark: '5',
  look: 'profile',
  reads: { eye: 'a page', map: 'an address' },
  proves: { address: 'turbo' },
};
const bulbs = (days: number): Config['bulbs'] => [
  { id: 'who', label: 'WHO', needs: { facet: 'account', distinct: 1 } },
  { id: 'when', label: 'WHEN', needs: { facet: 'moment', distinct: 1 } },
  {
    id: 'again',
    label: 'AGAIN',
    reads: { rule: 'different days' },
    needs: { facet: 'day', distinct: days },
    same: { say: 'same day' },
  },
  { id: 'where', label: 'WHERE', needs: { facet: 'address', distinct: 1 } },
];
const nine: Config['screens'] = [
  dated(1, 'turbo', 'tuesday'),
  dud(2, 'words-are-enough'),
  dud(3, 'sharing-proves'),
  dated(4, 'stella', 'thursday'),
  address,
  dud(6, 'answer-stops-it'),
  dud(7, 'showing-pain-helps'),
  dud(8),
  dated(9, 'moon', 'tuesday'),
];
const easy: Config = { drawers: 3, screens: nine, bulbs: bulbs(2) };
const hard: Config = {
  drawers: 4,
  screens: [...nine, dud(10), dud(11), dated(12, 'true', 'friday'), dud(13), dud(14)],
  bulbs: bulbs(3),
};

const keep = (n: number): Move => ({ type: 'keep', screen: `screen-${n}` });
const takeOut = (n: number): Move => ({ type: 'take-out', screen: `screen-${n}` });

const play = (machine: AnyStateMachine, snapshot: Snapshot<Context>, move: Move) => playAny(machine, snapshot, move);
function replay(config: Config, moves: readonly Move[]): Played<Context> {
  const machine = capture.machine(config);
  let played: Played<Context> = { snapshot: start<Context>(machine), reply: { verdict: 'quiet' } };
  for (const move of moves) {
    const next = play(machine, played.snapshot, move);
    if (next === undefined) throw new Error(`not taken: ${JSON.stringify(move)}`);
    played = next;
  }
  return played;
}

/** Every state that can be reached by every move. */
function reachable(config: Config): Snapshot<Context>[] {
  const machine = capture.machine(config);
  const first = start<Context>(machine);
  const seen = new Map([[JSON.stringify(first), first]]);
  for (const snapshot of seen.values()) {
    for (const move of capture.moves(config)) {
      const next = play(machine, snapshot, move)?.snapshot;
      if (next !== undefined && !seen.has(JSON.stringify(next))) seen.set(JSON.stringify(next), next);
    }
  }
  return [...seen.values()];
}

const sets = (config: Config) => {
  const ids = config.screens.map((screen) => screen.id);
  return Array.from({ length: config.drawers + 1 }, (_, size) => choices(ids, size)).flat();
};

describe('which screens make a proof', () => {
  test('130 sets of at most three screens among nine, of which two light every bulb', () => {
    expect(sets(easy)).toHaveLength(130);
    expect(sets(easy).filter((kept) => allLit(easy, kept))).toEqual([
      ['screen-1', 'screen-4', 'screen-5'],
      ['screen-4', 'screen-5', 'screen-9'],
    ]);
    expect(reachable(easy)).toHaveLength(130);
    expect(reachable(easy).filter(({ value }) => value === 'solved')).toHaveLength(2);
  });

  test('three days are needed at the second level: two sets of four among fourteen', () => {
    expect(sets(hard).filter((kept) => allLit(hard, kept))).toEqual([
      ['screen-1', 'screen-4', 'screen-5', 'screen-12'],
      ['screen-4', 'screen-5', 'screen-9', 'screen-12'],
    ]);
    expect(reachable(hard)).toHaveLength(1471);
  });

  test('the solution solves, whatever the order in which it is played', () => {
    for (const config of [easy, hard]) {
      const moves = capture.solution(config).map(({ move }) => move);
      expect(replay(config, moves).snapshot.value).toBe('solved');
      expect(replay(config, [...moves].reverse()).snapshot.value).toBe('solved');
    }
    expect(capture.solution(easy)[1]?.told).toEqual(['screen-4', 'who', 'when', 'again']);
  });
});

describe('what the strongbox answers', () => {
  test.each([
    [2, 'words-are-enough'],
    [3, 'sharing-proves'],
    [6, 'answer-stops-it'],
    [7, 'showing-pain-helps'],
  ])('screen %i reveals %s, and stays until it is taken out', (n, misconception) => {
    const { snapshot, reply } = replay(easy, [keep(n)]);
    expect(reply).toEqual({ verdict: 'wrong', say: [`no ${n}`], misconception, about: `screen-${n}` });
    expect(snapshot.context.kept).toEqual([`screen-${n}`]);
    expect(replay(easy, [keep(n), takeOut(n)]).snapshot.context.kept).toEqual([]);
  });

  test('the homework and the same day twice are remarks, never tries', () => {
    expect(replay(easy, [keep(8)]).reply).toMatchObject({ verdict: 'remark', say: ['no 8'] });
    expect(replay(easy, [keep(1), keep(9)]).reply).toEqual({ verdict: 'remark', say: ['same day'], about: 'again' });
    expect(replay(easy, [keep(4), keep(1), keep(9)]).reply.phrase).toEqual({ key: 'nothing-new' });
  });

  test('bulbs that light up are named, and so is a second day out of three', () => {
    expect(replay(easy, [keep(1)]).reply.phrase).toEqual({ key: 'lit-2', values: { a: 'WHO', b: 'WHEN' } });
    expect(replay(easy, [keep(1), keep(4)]).reply.phrase).toEqual({ key: 'lit-1', values: { a: 'AGAIN' } });
    expect(replay(hard, [keep(1), keep(4)]).reply.phrase).toEqual({ key: 'counts', values: { bulb: 'AGAIN', has: 2 } });
  });

  test('a full strongbox says so and keeps what it has', () => {
    const { snapshot, reply } = replay(easy, [keep(2), keep(3), keep(1), keep(4)]);
    expect(reply).toEqual({ verdict: 'remark', phrase: { key: 'full' } });
    expect(snapshot.context.kept).toEqual(['screen-1', 'screen-2', 'screen-3']);
  });

  test('what is not possible is not taken', () => {
    const machine = capture.machine(easy);
    const kept = replay(easy, [keep(1)]).snapshot;
    expect(play(machine, kept, keep(1))).toBeUndefined();
    expect(play(machine, kept, takeOut(2))).toBeUndefined();
    expect(play(machine, kept, { type: 'keep', screen: 'nowhere' })).toBeUndefined();
  });

  test('clear empties the strongbox from every open state', () => {
    const machine = capture.machine(easy);
    for (const snapshot of reachable(easy).filter(({ value }) => value === 'open')) {
      expect(play(machine, snapshot, { type: 'clear' })?.snapshot).toEqual(start(machine));
    }
  });
});

describe('what a seat sees', () => {
  const first = (config: Config, lenses: Parameters<typeof capture.seen>[2]['lenses']) =>
    capture.seen(config, start<Context>(capture.machine(config)), { lenses, seed: 1 });

  test('nothing that tells which screens prove something', () => {
    const swapped: Config = {
      ...easy,
      screens: easy.screens.map(({ proves: _, reply: __, ...screen }, index) =>
        index === 1 ? { ...screen, proves: { address: 'a', day: 'd', account: 'b', moment: 'shown' } } : screen,
      ),
    };
    expect(first(swapped, ['eye', 'trace', 'map', 'rule'])).toEqual(first(easy, ['eye', 'trace', 'map', 'rule']));
  });

  test('the picture only with the Eye, the words only of its own lenses, the number of days only with the Rule', () => {
    const trace = first(easy, ['trace', 'map']);
    expect(trace.screens[0]).toEqual({ id: 'screen-1', mark: '1', words: { trace: 'turbo, tuesday' } });
    expect(trace.bulbs[2]).not.toHaveProperty('of');
    expect(first(easy, ['eye', 'rule']).screens[0]).toMatchObject({ look: 'chat', words: { eye: 'seen 1' } });
    expect(first(easy, ['eye', 'rule']).bulbs[2]).toMatchObject({ of: 2, has: 0, lit: false });
  });
});

test('progress counts bulbs and points at a dud first, then at what is missing', () => {
  expect(capture.progress(easy, { kept: [] })).toEqual({ done: 0, of: 4, next: 'screen-1' });
  expect(capture.progress(easy, { kept: ['screen-1', 'screen-2'] })).toEqual({ done: 2, of: 4, next: 'screen-2' });
  expect(capture.progress(easy, { kept: ['screen-4', 'screen-9'] })).toEqual({ done: 3, of: 4, next: 'screen-5' });
});

test('every move is told in both languages', () => {
  for (const language of LANGUAGES) {
    for (const move of capture.moves(easy)) {
      const { key, values } = capture.describe(easy, move, { kept: [] });
      expect(fill(capture.phrases[language][key] ?? '{missing}', values)).not.toMatch(/[{}]/);
    }
  }
});

test('faults: a screen that says nothing, an unknown facet, a strongbox that nothing lights', () => {
  expect(capture.faults(easy)).toEqual([]);
  const mute = { id: 'screen-99', mark: '99', look: 'chat', reads: {} } as const;
  const odd: Config = { ...easy, screens: [...nine.slice(0, 4), mute, { ...mute, proves: { colour: 'red' } }] };
  expect(capture.faults(odd).map(({ path }) => path.join('.'))).toEqual([
    'screens.5.id',
    'screens.5.mark',
    'screens.4',
    'screens.5.proves.colour',
    'bulbs',
  ]);
});
