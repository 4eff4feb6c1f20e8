import { describe, expect, it } from 'vitest';
import { play, type Snapshot, start } from '../../src/mechanics/mechanic.ts';
import { acceptedBy, complete } from '../../src/mechanics/place/fit.ts';
import { place } from '../../src/mechanics/place/place.ts';
import type { Config, Context, Move } from '../../src/mechanics/place/schema.ts';
import { runMoves } from '../support/run-moves.ts';
import { eightCalls, sixCalls } from './boards/switchboard.ts';

const sight = { lenses: [], seed: 3 } as const;
const keysIn: Move[] = ['voice', 'counter', 'file'].map((key) => ({ type: 'insert', key }));
const put = (card: string, target: string): Move => ({ type: 'put', card: `call-${card}`, place: target });

const run = (config: Config, moves: readonly Move[]) => runMoves(place, config, moves);

/** Plugs one call once the keys are in. */
const plug = (config: Config, card: string, target: string) => run(config, [...keysIn, put(card, target)]);

/** Ways to keep every call with every line in use. */
function solutions(config: Config): number {
  const count = (placed: readonly string[]): number => {
    const card = config.cards[placed.length];
    if (card === undefined) return complete(config, placed) ? 1 : 0;
    return acceptedBy(card).reduce((sum, target) => sum + count([...placed, target]), 0);
  };
  return count([]);
}

describe('place: solutions', () => {
  it('has two for six calls and thirteen for eight', () => {
    expect([solutions(sixCalls), solutions(eightCalls)]).toEqual([2, 13]);
    expect([place.faults(sixCalls), place.faults(eightCalls)]).toEqual([[], []]);
  });

  it.each([sixCalls, eightCalls])('its own way to the end solves, after JSON', (config) => {
    const machine = place.machine(config);
    let snapshot: Snapshot<Context> = start(machine);
    for (const { move } of place.solution(config)) {
      expect(snapshot.value).toBe('open');
      expect(place.context.parse(snapshot.context)).toEqual(snapshot.context);
      const next = play<Context>(machine, JSON.parse(JSON.stringify(snapshot)), place.move.parse(move));
      snapshot = next?.snapshot as Snapshot<Context>;
    }
    expect(snapshot.value).toBe('solved');
    const { done, of } = place.progress(config, snapshot.context);
    expect(done).toBe(of);
  });

  it('also solves with calls 1 and 4 swapped, both at a good door', () => {
    const moves = [
      put('1', 'school'),
      put('4', '3018'),
      put('2', '119'),
      put('3', '17'),
      put('5', 'app'),
      put('6', 'talk'),
    ];
    expect(run(sixCalls, [...keysIn, ...moves]).snapshot.value).toBe('solved');
  });

  it('asks for the line that sleeps when every call is kept', () => {
    const moves = [
      put('1', '3018'),
      put('4', 'school'),
      put('2', '119'),
      put('3', '17'),
      put('5', '3018'),
      put('6', 'talk'),
    ];
    const { snapshot, reply } = run(sixCalls, [...keysIn, ...moves]);
    expect(snapshot.value).toBe('open');
    expect(reply).toMatchObject({ verdict: 'right', say: ['hello talk', 'one line sleeps'] });
  });
});

describe('place: what each line answers', () => {
  it.each([
    ['1', 'talk', 'just-a-quarrel'],
    ['4', 'talk', 'just-a-quarrel'],
    ['6', '3018', 'louder-is-worse'],
    ['6', '119', 'louder-is-worse'],
    ['6', '17', 'louder-is-worse'],
    ...['3018', '119', 'school', 'app', 'talk'].map((line) => ['3', line, 'urgent-can-wait']),
    ['1', 'app', 'report-is-enough'],
    ['4', '17', 'police-for-all'],
    ['5', '17', 'police-for-all'],
    ['2', 'app', 'alone-with-it'],
    ['2', 'talk', 'alone-with-it'],
    ['7', 'talk', 'regret-alone'],
    ['7', 'app', 'regret-alone'],
    ['8', 'app', 'report-is-enough'],
    ['8', 'talk', 'alone-with-it'],
  ])('call %s on %s: %s, and the plug comes back', (card, line, misconception) => {
    const { snapshot, reply } = plug(eightCalls, card, line);
    expect(reply).toMatchObject({ verdict: 'wrong', misconception, about: line });
    expect(snapshot.context.at.every((where) => where === null)).toBe(true);
  });

  it.each([
    ['5', 'talk', 'capitals'],
    ['1', '119', 'specialist'],
    ['4', '119', 'specialist'],
    ['5', '119', 'specialist'],
    ['5', 'school', 'put through'],
    ['6', 'app', 'put through'],
    ['8', 'school', 'with you'],
  ])('call %s on %s is transferred with a remark', (card, line, say) => {
    const { snapshot, reply } = plug(eightCalls, card, line);
    expect(reply).toEqual({ verdict: 'remark', say: [say], about: line });
    expect(snapshot.context.at.every((where) => where === null)).toBe(true);
  });

  it('keeps a call on its line or at a good door, and shows which', () => {
    const fitOf = (card: string, line: string) => {
      const { snapshot, reply } = plug(eightCalls, card, line);
      const seen = place.seen(eightCalls, snapshot, sight).cards.find((shown) => shown.mark === card);
      return [seen?.at, seen?.fit, reply?.verdict, reply?.say];
    };
    expect(fitOf('1', '3018')).toEqual(['3018', 'direct', 'right', ['hello 3018']]);
    expect(fitOf('2', '17')).toEqual(['17', 'good', 'right', ['good door']]);
    expect(fitOf('7', '3018')).toEqual(['3018', 'good', 'right', ['braking already']]);
  });
});

describe('place: keys and names', () => {
  it('clears one lens for each key, and moves nothing before all are in', () => {
    const { machine, snapshot } = run(sixCalls, keysIn.slice(0, 2));
    expect(play(machine, snapshot, put('1', '3018'))).toBeUndefined();
    const texts = (lens: 'eye' | 'map') => place.sheet(sixCalls, snapshot.context, lens);
    expect(texts('eye')[0]).toEqual({ about: 'call-1', label: '1', text: 'voice 1' });
    expect(texts('map')[0]).toEqual({ about: 'call-1', label: '1', text: '', hidden: true });
    expect(place.sheet(sixCalls, snapshot.context, 'rule')).toHaveLength(6);
    expect(play(machine, snapshot, { type: 'insert', key: 'voice' } as Move)).toBeUndefined();
  });

  it('shows the name of a line only once it has answered, even when it transferred', () => {
    const names = (snapshot: Snapshot<Context>) =>
      place.seen(sixCalls, snapshot, sight).places.map((shown) => shown.name);
    expect(names(run(sixCalls, keysIn).snapshot)).toEqual(Array(6).fill(null));
    expect(names(plug(sixCalls, '3', 'talk').snapshot).at(-1)).toBe('name talk');
    expect(JSON.stringify(place.seen(sixCalls, run(sixCalls, keysIn).snapshot, sight))).not.toContain('name ');
  });

  it('moves and removes a call, and clear takes everything back', () => {
    const moved = run(sixCalls, [...keysIn, put('1', '3018'), put('1', 'school')]);
    expect(moved.snapshot.context.at[0]).toBe('school');
    expect(play(moved.machine, moved.snapshot, put('1', 'school'))).toBeUndefined();
    const removed = run(sixCalls, [...keysIn, put('1', '3018'), { type: 'remove', card: 'call-1' }]);
    expect(removed.snapshot.context.at[0]).toBeNull();
    expect(play(removed.machine, removed.snapshot, { type: 'remove', card: 'call-1' } as Move)).toBeUndefined();
    expect(play(moved.machine, moved.snapshot, { type: 'clear' })?.snapshot).toEqual(start(moved.machine));
  });
});

describe('place: secrecy and words', () => {
  it('shows the same first board whatever solves it', () => {
    const swapped: Config = {
      ...sixCalls,
      cards: sixCalls.cards.map(({ good: _, replies: __, ...card }, index) => ({
        ...card,
        direct: [sixCalls.places[5 - index]?.id ?? ''],
      })),
    };
    const first = (config: Config) => JSON.stringify(place.seen(config, run(config, keysIn).snapshot, sight));
    expect(first(swapped)).toBe(first(sixCalls));
  });

  it('describes every move in each language, whatever it looks like', () => {
    for (const config of [sixCalls, { ...sixCalls, looks: 'boxes' as const }]) {
      for (const move of place.moves(config)) {
        const { key } = place.describe(config, move, run(config, []).snapshot.context);
        expect([place.phrases.fr[key], place.phrases.en[key]]).toEqual([expect.any(String), expect.any(String)]);
      }
    }
  });

  it('names what is wrong in a config', () => {
    const [first, ...rest] = sixCalls.cards;
    const with1 = (change: Partial<Config['cards'][number]>): Config => ({
      ...sixCalls,
      cards: [{ ...(first as Config['cards'][number]), ...change }, ...rest],
    });
    const paths = (config: Config) => place.faults(config).map((fault) => fault.path.join('.'));
    expect(paths(with1({ direct: ['nowhere'] }))).toEqual(['cards.0.direct']);
    expect(paths(with1({ replies: [{ at: ['3018'], reply: { say: 'x', misconception: 'y' } }] }))).toEqual([
      'cards.0.replies.0.reply.misconception',
    ]);
    const nobody = sixCalls.cards.map((card) =>
      card.id === 'call-6' ? { ...card, direct: ['school'], good: [] } : card,
    );
    expect(paths({ ...sixCalls, cards: nobody })).toEqual(['cards']);
  });
});
