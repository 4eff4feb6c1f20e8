import { describe, expect, it } from 'vitest';
import { fill, play, type Snapshot, start } from '../../src/mechanics/mechanic.ts';
import type { Config, Context, Move } from '../../src/mechanics/tiles/schema.ts';
import { tiles } from '../../src/mechanics/tiles/tiles.ts';
import { messages, tilesOf, wins } from '../../src/mechanics/tiles/weigh.ts';
import { runMoves } from '../support/run-moves.ts';
import { fourOfTwelve, threeLines, threeOfEight } from './boards/message.ts';

const sight = { lenses: [], seed: 7 } as const;

const run = (config: Config, moves: readonly Move[]) => runMoves(tiles, config, moves);

const take = (...ids: string[]): Move[] => ids.map((tile) => ({ type: 'take', tile }));
const thrown = (config: Config, ...ids: string[]) => run(config, [...take(...ids), { type: 'send' }]);

/** Every state that moves reach, as JSON. */
function reachable(config: Config): number {
  const machine = tiles.machine(config);
  const found = new Map<string, Snapshot<Context>>();
  const queue: Snapshot<Context>[] = [start<Context>(machine)];
  found.set(JSON.stringify(queue[0]), queue[0] as Snapshot<Context>);
  for (let snapshot = queue.pop(); snapshot !== undefined; snapshot = queue.pop()) {
    if (snapshot.value === 'solved') continue;
    for (const move of tiles.moves(config)) {
      const next = play<Context>(machine, snapshot, move)?.snapshot;
      const name = JSON.stringify(next);
      if (next === undefined || found.has(name)) continue;
      found.set(name, next);
      queue.push(next);
    }
  }
  return found.size;
}

describe('tiles: messages', () => {
  it.each([
    ['three lines', threeLines, 64, 4],
    ['four of twelve', fourOfTwelve, 495, 15],
    ['three of eight', threeOfEight, 56, 7],
  ])('%s: as many messages and winning ones as designed, none with a wrong idea', (_, config, all, winning) => {
    const every = messages(config);
    const good = every.filter((message) => wins(config, message));
    expect([every.length, good.length]).toEqual([all, winning]);
    const wrong = good.filter((message) => tilesOf(config, message).some((tile) => tile.reply?.misconception));
    expect(wrong).toEqual([]);
    expect(tiles.faults(config)).toEqual([]);
  });

  it('only a here-for-you, an adult together and a choice win on three lines', () => {
    const good = messages(threeLines).filter((message) => wins(threeLines, message));
    expect(good.map((message) => message.join('')).sort()).toEqual(['aei', 'aej', 'bei', 'bej']);
  });

  it('is small enough to be explored to the end', () => {
    // Per line: none or one of four; thrown or not when full. Winning messages are solved once thrown.
    expect(reachable(threeLines)).toBe(125 + 64);
    expect(reachable(fourOfTwelve)).toBe(1 + 12 + 66 + 220 + 495 + 495);
  });
});

describe('tiles: what the window answers', () => {
  it.each([
    ['c', ['c', 'e', 'i'], 'just-a-joke'],
    ['d', ['d', 'e', 'i'], 'victims-fault'],
    ['g', ['a', 'g', 'i'], 'hit-back'],
    ['h', ['a', 'h', 'i'], 'phone-off'],
    ['m', ['a', 'm', 'i'], 'wrong-helper'],
    ['k', ['a', 'e', 'k'], 'keep-secret'],
    ['n', ['a', 'e', 'n'], 'decides-for'],
  ])('tile %s is a try with its misconception, and comforts', (id, message, misconception) => {
    const { snapshot, reply } = thrown(threeLines, ...message);
    expect(reply).toEqual({ verdict: 'wrong', say: [`answer ${id}`], misconception, about: 'window' });
    expect(snapshot.value).toBe('open');
    expect(tiles.seen(threeLines, snapshot, sight).comfort).toBe('words take time');
  });

  it('says which meter is short when nothing was wrong', () => {
    expect(thrown(fourOfTwelve, 'a', 'b', 'i', 'j').reply).toMatchObject({ verdict: 'remark', say: ['short path'] });
    expect(thrown(threeOfEight, 'o', 'p', 't').reply).toMatchObject({ verdict: 'remark', say: ['short listening'] });
  });

  it('gives a word of caution, as no try or beside the thanks', () => {
    expect(thrown(fourOfTwelve, 'g', 'i', 'e', 'j').reply).toMatchObject({ verdict: 'remark', say: ['answer g'] });
    const won = thrown(fourOfTwelve, 'a', 'b', 'f', 'g');
    expect(won.snapshot.value).toBe('solved');
    expect(won.reply).toMatchObject({ verdict: 'right', say: ['answer g', 'thanks'] });
  });

  it('lights the meters by the message that was thrown, and only by it', () => {
    const levels = (moves: Move[]) =>
      tiles.seen(threeLines, run(threeLines, moves).snapshot, sight).meters.map((meter) => meter.level);
    expect(levels([])).toEqual([1, 1]);
    expect(levels(take('a', 'e', 'i'))).toEqual([1, 1]);
    expect(levels([...take('c', 'e', 'i'), { type: 'send' }])).toEqual([2, 4]);
    expect(levels([...take('d', 'h', 'k'), { type: 'send' }])).toEqual([0, 0]);
    expect(levels([...take('a', 'e', 'i'), { type: 'send' }])).toEqual([4, 4]);
  });
});

describe('tiles: hands', () => {
  it('keeps one tile per line and never a tile too many', () => {
    expect(run(threeLines, take('a', 'e', 'b')).snapshot.context.chosen).toEqual(['b', 'e']);
    const { machine, snapshot } = run(threeOfEight, take('m', 'o', 'p'));
    expect(play(machine, snapshot, { type: 'take', tile: 'r' } as Move)).toBeUndefined();
    expect(play(machine, snapshot, { type: 'take', tile: 'm' } as Move)).toBeUndefined();
  });

  it('throws only a full message, once', () => {
    const begun = run(threeLines, take('a', 'e'));
    expect(play(begun.machine, begun.snapshot, { type: 'send' })).toBeUndefined();
    const sent = thrown(threeLines, 'c', 'e', 'i');
    expect(play(sent.machine, sent.snapshot, { type: 'send' })).toBeUndefined();
    expect(
      run(threeLines, [...take('c', 'e', 'i'), { type: 'send' }, ...take('a'), { type: 'send' }]).snapshot.value,
    ).toBe('solved');
  });

  it('goes back to the start with clear', () => {
    const { machine, snapshot } = thrown(threeLines, 'c', 'e', 'i');
    expect(play(machine, snapshot, { type: 'clear' })?.snapshot).toEqual(start(machine));
    const first = start(machine);
    expect(play(machine, first, { type: 'clear' })?.snapshot).toEqual(first);
  });

  it.each([threeLines, fourOfTwelve, threeOfEight])('its own way to the end solves, after JSON', (config) => {
    const machine = tiles.machine(config);
    let snapshot: Snapshot<Context> = start(machine);
    for (const { move } of tiles.solution(config)) {
      expect(tiles.context.parse(snapshot.context)).toEqual(snapshot.context);
      const next = play<Context>(machine, JSON.parse(JSON.stringify(snapshot)), tiles.move.parse(move));
      snapshot = next?.snapshot as Snapshot<Context>;
    }
    expect(snapshot.value).toBe('solved');
    expect(tiles.progress(config, snapshot.context)).toEqual({
      done: config.lines?.length ?? config.pick,
      of: config.lines?.length ?? config.pick,
    });
  });
});

describe('tiles: secrecy and words', () => {
  it('shows the same first board whatever solves it', () => {
    const swapped: Config = {
      ...threeLines,
      tiles: threeLines.tiles.map(({ reply: _, ...tile }) => ({ ...tile, effects: { presence: 1, path: 1 } })),
    };
    const first = (config: Config) => JSON.stringify(tiles.seen(config, start(tiles.machine(config)), sight));
    expect(first(swapped)).toBe(first(threeLines));
  });

  it('lays the tiles out by the seed, each line together', () => {
    const laid = (seed: number) => tiles.seen(threeLines, start(tiles.machine(threeLines)), { lenses: [], seed }).tiles;
    expect(laid(1).map((tile) => tile.id)).not.toEqual(laid(2).map((tile) => tile.id));
    expect(laid(1).map((tile) => tile.line)).toEqual([
      ...Array(4).fill('one'),
      ...Array(4).fill('two'),
      ...Array(4).fill('three'),
    ]);
  });

  it('describes every move in each language', () => {
    for (const config of [threeLines, fourOfTwelve]) {
      for (const move of tiles.moves(config)) {
        const { key } = tiles.describe(config, move, run(config, []).snapshot.context);
        expect([tiles.phrases.fr[key], tiles.phrases.en[key]]).toEqual([expect.any(String), expect.any(String)]);
      }
    }
  });

  it('quotes what a message said: three sentences at the most, those that called for an answer among them', () => {
    const told = (config: Config, ...ids: string[]) => {
      const { key, values } = tiles.describe(config, { type: 'send' }, thrown(config, ...ids).snapshot.context);
      return fill(tiles.phrases.en[key] ?? '{missing}', values);
    };
    const [one, two, three] = threeLines.lines!.map((line) => threeLines.tiles.find((tile) => tile.line === line.id)!);
    expect(told(threeLines, one!.id, two!.id, three!.id)).toBe(
      `Message thrown: “${one!.text}”, “${two!.text}” and “${three!.text}”.`,
    );
    const four = fourOfTwelve.tiles.filter((tile) => tile.reply === undefined).slice(0, 3);
    const wrong = fourOfTwelve.tiles.find((tile) => tile.reply?.misconception !== undefined)!;
    const words = told(fourOfTwelve, ...four.map(({ id }) => id), wrong.id);
    expect(words).toContain(`“${wrong.text}”`);
    expect(words).toMatch(/^Message thrown: (“[^”]+”, ){2}“[^”]+” and one more sentence\.$/);
  });

  it('names what is wrong in a config', () => {
    const { lines: _, ...noLines } = threeLines;
    const faults = (config: Config) => tiles.faults(config).map((fault) => fault.path.join('.'));
    expect(faults(noLines)).toEqual(['lines']);
    expect(faults({ ...threeOfEight, meters: threeOfEight.meters.map((meter) => ({ ...meter, goal: 9 })) })).toEqual([
      'tiles',
    ]);
    expect(faults({ ...threeLines, meters: threeLines.meters.slice(0, 1) }).at(0)).toBe('tiles.0.effects.path');
    const easy = { ...threeLines, meters: threeLines.meters.map((meter) => ({ ...meter, goal: 1 })) };
    expect(tiles.faults(easy)[0]?.message).toEqual({
      fr: expect.stringContaining('idée fausse'),
      en: expect.stringContaining('wrong idea'),
    });
  });
});
