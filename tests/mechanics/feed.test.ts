import { describe, expect, it } from 'vitest';
import { explore } from '../../src/core/proof/explore.ts';
import type { Step } from '../../src/core/scenario/step.ts';
import { playable } from '../../src/core/session/steps.ts';
import { choices } from '../../src/mechanics/choices.ts';
import { feed } from '../../src/mechanics/feed/feed.ts';
import { deal, measure } from '../../src/mechanics/feed/model.ts';
import type { Choose, Config, Context, Move } from '../../src/mechanics/feed/schema.ts';
import { feedNow, scoreNow, wins } from '../../src/mechanics/feed/serve.ts';
import { play, start } from '../../src/mechanics/mechanic.ts';
import { rowStep } from '../support/mission.ts';
import { runMoves } from '../support/run-moves.ts';
import { pleaseTheMachine, relight, relightAll, tuneTheMachine } from './boards/evening.ts';

const ALL = [pleaseTheMachine, relight, relightAll, tuneTheMachine];
const sight = { lenses: [], seed: 3 } as const;
const EMPTY: Context = { chosen: [], way: null, surprise: 0, ran: false };
const put = (thing: string): Move => ({ type: 'put', thing });
const RUN: Move = { type: 'run' };
const reels = (...marks: number[]): Move[] => marks.map((mark) => put(`reel-${mark}`));
const solutionOf = (config: Config): Move[] => feed.solution(config).map(({ move }) => move);

const run = (config: Config, moves: readonly Move[]) => runMoves(feed, config, moves);

const proved = (board: Config) => explore(playable({ ...rowStep(), mechanic: 'feed', board } as Step));
const seenAfter = (config: Config, ...moves: Move[]) => feed.seen(config, run(config, moves).snapshot, sight);
const served = (config: Config, context: Context) => feedNow(config, context).map(({ theme }) => theme);

/** Every row of so many different things, in every order. */
function rows(ids: readonly string[], length: number): string[][] {
  if (length === 0) return [[]];
  return ids.flatMap((id) =>
    rows(
      ids.filter((other) => other !== id),
      length - 1,
    ).map((rest) => [id, ...rest]),
  );
}
const actionsOf = ({ task }: Config): string[] => (task.do === 'act' ? task.actions.map(({ id }) => id) : []);

describe('feed: the model', () => {
  const yesterday = new Map([
    ['slime', 90],
    ['football', 2],
    ['cats', 30],
    ['cooking', 15],
    ['volcanoes', 6],
  ]);

  it('serves the strongest theme until another weighs more than its next place', () => {
    const names = deal(yesterday, 6).map(({ theme }) => theme);
    expect(names).toEqual(['slime', 'slime', 'slime', 'cats', 'slime', 'slime']);
    expect(names.filter((id) => id === 'slime')).toHaveLength(5);
  });

  it('leaves the last places to what is least shown', () => {
    expect(deal(yesterday, 6, 3)).toEqual([
      ...['slime', 'slime', 'slime'].map((theme) => ({ theme, surprise: false })),
      ...['football', 'cats', 'cooking'].map((theme) => ({ theme, surprise: true })),
    ]);
  });

  it.each([
    [['a', 'a', 'a', 'a', 'a', 'a'], { themes: 1, most: 6, variety: 1 }],
    [['a', 'a', 'b', 'b', 'c', 'c'], { themes: 3, most: 2, variety: 3 }],
    [['a', 'a', 'a', 'a', 'a', 'b'], { themes: 2, most: 5, variety: 1.4 }],
    [[], { themes: 0, most: 0, variety: 0 }],
  ])('measures %j', (themes, expected) => {
    expect(measure(themes)).toEqual(expected);
  });
});

describe('feed: ways to the end', () => {
  it('part 1: 924 choices, two of them win, none is near', () => {
    const { items } = pleaseTheMachine.task as Choose;
    const all = choices(
      items.map(({ id }) => id),
      6,
    ).map((chosen) => ({ ...EMPTY, chosen, ran: true }));
    expect(all).toHaveLength(924);
    const winning = all.filter((context) => wins(pleaseTheMachine, context));
    expect(winning.map((context) => scoreNow(pleaseTheMachine, context))).toEqual([480, 480]);
    const next = Math.max(...all.filter((one) => !winning.includes(one)).map((one) => scoreNow(pleaseTheMachine, one)));
    expect(next).toBe(465);
  });

  it('part 1: what the team chooses is what the machine serves by itself', () => {
    const chosen = solutionOf(pleaseTheMachine).flatMap((move) => (move.type === 'put' ? [move.thing] : []));
    expect(served(relight, EMPTY).sort()).toEqual(served(pleaseTheMachine, { ...EMPTY, chosen }).sort());
  });

  it('part 2, level 1: 504 rows of actions, 20 win', () => {
    const all = rows(actionsOf(relight), 3).map((chosen) => ({ ...EMPTY, chosen }));
    expect(all).toHaveLength(504);
    const winning = all.filter((context) => wins(relight, context)).map(({ chosen }) => chosen);
    expect(winning).toHaveLength(20);
    const refusals = winning.filter((chosen) => chosen.includes('refuse'));
    expect(refusals).toHaveLength(18);
    expect(refusals.every((chosen) => chosen.filter((id) => id.startsWith('search')).length === 2)).toBe(true);
    expect(winning.filter((chosen) => !chosen.includes('refuse')).every(([first]) => first === 'forget')).toBe(true);
    expect(all.filter((one) => wins(relight, one)).every((one) => served(relight, one).includes('slime'))).toBe(true);
  });

  it('part 2, level 2: 3 024 rows, 24 win: the refusal and the three searches', () => {
    const all = rows(actionsOf(relightAll), 4).map((chosen) => ({ ...EMPTY, chosen }));
    expect(all).toHaveLength(3024);
    const winning = all.filter((context) => wins(relightAll, context)).map(({ chosen }) => [...chosen].sort().join());
    expect(winning).toHaveLength(24);
    expect(new Set(winning)).toEqual(new Set(['refuse,search-cooking,search-foot,search-volcanoes']));
  });

  it('part 3: twelve ways to stand, only the next day’s opinion wins, whatever the surprise', () => {
    const all = ['points', 'hearts', 'opinion'].flatMap((way) =>
      [0, 1, 2, 3].map((surprise) => ({ ...EMPTY, way, surprise, ran: true })),
    );
    const winning = all.filter((context) => wins(tuneTheMachine, context));
    expect(winning.map(({ way, surprise }) => `${way} ${surprise}`)).toEqual([0, 1, 2, 3].map((n) => `opinion ${n}`));
    const six = { ...EMPTY, way: 'hearts', surprise: 0 };
    expect(served(tuneTheMachine, six)).toEqual(Array.from({ length: 6 }, () => 'volcanoes'));
    const three = { ...EMPTY, way: 'points', surprise: 3 };
    expect(served(tuneTheMachine, three).filter((id) => id === 'slime')).toHaveLength(3);
  });

  it.each([
    ['part 1', pleaseTheMachine, 3434, 2, ['comments-count-most', 'feed-is-fair', 'likes-count-most']],
    [
      'part 2, level 1',
      relight,
      586,
      20,
      ['complaining-helps', 'likes-count-most', 'reset-is-neutral', 'restart-helps', 'seconds-are-free'],
    ],
    [
      'part 2, level 2',
      relightAll,
      3610,
      24,
      ['complaining-helps', 'likes-count-most', 'reset-is-neutral', 'restart-helps', 'seconds-are-free'],
    ],
    ['part 3', tuneTheMachine, 24, 4, ['hearts-are-honest', 'more-random-is-enough']],
  ] as const)('%s: every state has its way to the end', (_, config, states, solved, ideas) => {
    expect(feed.faults(config)).toEqual([]);
    expect(feed.config.parse(config)).toEqual(config);
    const found = proved(config);
    expect(found).toMatchObject({ states, solved, whole: true });
    expect([found.deadEnd, found.stuck]).toEqual([undefined, undefined]);
    expect([...found.misconceptions].sort()).toEqual(ideas);
  });

  it.each(ALL)('its own way to the end solves, after JSON', (config) => {
    const { snapshot, reply } = run(config, JSON.parse(JSON.stringify(solutionOf(config))));
    expect(snapshot.value).toBe('solved');
    expect(reply?.verdict).toBe('right');
    const { done, of } = feed.progress(config, snapshot.context);
    expect(done).toBe(of);
  });
});

describe('feed: what the machine answers to six reels', () => {
  it.each([
    ['a volcano', [1, 2, 3, 4, 5, 6], 'likes-count-most', 'Un cœur, puis il part'],
    ['cooking', [1, 2, 3, 4, 5, 12], 'comments-count-most', '« Miam »'],
    ['three themes', [1, 2, 3, 8, 10, 11], 'feed-is-fair', 'Joli mélange'],
    ['football', [1, 2, 3, 4, 5, 8], undefined, '2 secondes de foot'],
    ['too few of slime', [1, 2, 3, 4, 10, 11], undefined, 'Pas mal'],
  ] as const)('%s: %s', (_, marks, misconception, words) => {
    const { snapshot, reply } = run(pleaseTheMachine, [...reels(...marks), RUN]);
    expect(snapshot.value).toBe('open');
    expect([reply?.misconception, reply?.say?.[0]]).toEqual([misconception, expect.stringContaining(words)]);
    expect(reply?.phrase).toEqual({ key: 'score', values: { n: expect.any(Number), goal: 470 } });
  });

  it('tells a reel’s theme and worth only once it was shown to the machine', () => {
    const before = seenAfter(pleaseTheMachine, ...reels(1, 2, 3, 4, 5, 6));
    expect(before.items.every(({ theme }) => theme === null)).toBe(true);
    expect([before.feed, before.score, before.measure]).toEqual([null, null, null]);
    expect(before.themes.every(({ points, lit }) => points === null && lit)).toBe(true);
    const after = seenAfter(pleaseTheMachine, ...reels(1, 2, 3, 4, 5, 6), RUN);
    expect(after.items.map(({ theme }) => theme).filter((id) => id !== null)).toHaveLength(6);
    expect(after.themes.map(({ points }) => points)).toEqual([90, null, null, null, 6]);
    expect(after.themes.filter(({ lit }) => lit).map(({ id }) => id)).toEqual(['slime', 'volcanoes']);
    expect(after).toMatchObject({ score: 456, goal: 470 });
  });

  it('starts only with six, once as they stand', () => {
    const five = run(pleaseTheMachine, reels(1, 2, 3, 4, 5));
    expect(play(five.machine, five.snapshot, RUN)).toBeUndefined();
    const six = run(pleaseTheMachine, [...reels(1, 2, 3, 4, 5, 6), RUN]);
    expect(play(six.machine, six.snapshot, RUN)).toBeUndefined();
    expect(play(six.machine, six.snapshot, put('reel-7'))).toBeUndefined();
    expect(seenAfter(pleaseTheMachine, ...reels(1, 2, 3, 4, 5, 6), RUN, { type: 'take', thing: 'reel-6' }).score).toBe(
      null,
    );
  });
});

describe('feed: what an action answers', () => {
  it.each([
    ['grumble', ['grumble'], 'complaining-helps', 'Un commentaire !'],
    ['reopen', ['refuse', 'reopen'], 'restart-helps', 'La machine t’attendait'],
    ['heart', ['heart'], 'likes-count-most', 'Deux points'],
    ['finish', ['finish'], 'seconds-are-free', '60 secondes'],
    ['forget as the last', ['refuse', 'search-foot', 'forget'], 'reset-is-neutral', 'Page blanche'],
    ['forget before that', ['forget'], undefined, 'Page blanche'],
    ['searches alone', ['search-foot', 'search-volcanoes', 'search-cooking'], undefined, 'Les lanternes reviennent'],
    ['forget, then what all watch', ['forget', 'search-foot', 'search-volcanoes'], undefined, 'Maintenant'],
  ] as const)('%s', (_, chosen, misconception, words) => {
    const { snapshot, reply } = run(relight, chosen.map(put));
    expect(snapshot.value).toBe('open');
    expect([reply?.misconception, reply?.say?.[0]]).toEqual([misconception, expect.stringContaining(words)]);
    expect(reply?.about).toBe(chosen.at(-1));
  });

  it('redraws tomorrow’s feed at once, and takes any action back', () => {
    expect(seenAfter(relight).measure).toEqual({ themes: 2, most: 5, variety: 1.4 });
    const one = seenAfter(relight, put('refuse'));
    expect(one.themes.find(({ id }) => id === 'slime')?.points).toBe(30);
    expect(one.measure?.themes).toBeGreaterThan(2);
    expect(seenAfter(relight, put('refuse'), { type: 'take', thing: 'refuse' })).toEqual(seenAfter(relight));
  });
});

describe('feed: what the dials answer', () => {
  const count = (way: string): Move => ({ type: 'count', way });
  const surprise = (places: number): Move => ({ type: 'surprise', places });
  it.each([
    ['hearts', [count('hearts'), RUN], 'hearts-are-honest'],
    ['hearts and surprise', [count('hearts'), surprise(2), RUN], 'hearts-are-honest'],
    ['three surprises', [surprise(3), RUN], 'more-random-is-enough'],
    ['one surprise', [surprise(1), RUN], 'more-random-is-enough'],
    ['nothing', [RUN], undefined],
  ] as [string, Move[], string | undefined][])('%s', (_, moves, misconception) => {
    const { snapshot, reply } = run(tuneTheMachine, moves);
    expect([snapshot.value, reply?.misconception]).toEqual(['open', misconception]);
  });

  it('shows a feed only for what was run', () => {
    expect(seenAfter(tuneTheMachine).feed).toBeNull();
    expect(seenAfter(tuneTheMachine, RUN).feed).toHaveLength(6);
    expect(seenAfter(tuneTheMachine, RUN, surprise(1)).feed).toBeNull();
  });
});

describe('feed: canonical, secret, in words', () => {
  it('stands alike whatever the order of the reels, and goes back to the start with clear', () => {
    const one = run(pleaseTheMachine, reels(1, 7)).snapshot;
    const { machine, snapshot } = run(pleaseTheMachine, reels(7, 1));
    expect(JSON.stringify(one)).toBe(JSON.stringify(snapshot));
    expect(play(machine, snapshot, { type: 'clear' })?.snapshot).toEqual(start(machine));
  });

  it('shows the same first board whatever the reels are about', () => {
    const task = pleaseTheMachine.task as Choose;
    const turned = task.items.map((item, at) => ({ ...item, theme: task.items[(at + 5) % 12]?.theme ?? '' }));
    const other: Config = { ...pleaseTheMachine, task: { ...task, items: turned, answers: [] } };
    expect(JSON.stringify(seenAfter(other))).toBe(JSON.stringify(seenAfter(pleaseTheMachine)));
  });

  it('reads reels by their number and themes by their name', () => {
    expect(feed.sheet(pleaseTheMachine, EMPTY, 'map')[0]).toEqual({ about: 'reel-1', label: '1', text: 'slime' });
    expect(feed.sheet(pleaseTheMachine, EMPTY, 'trace')[0]).toEqual({
      about: 'slime',
      text: 'Slime, hier : 60 s, puis revu 30 s.',
    });
  });

  it('describes every move in each language', () => {
    for (const config of ALL) {
      for (const move of feed.moves(config)) {
        const { key } = feed.describe(config, move, EMPTY);
        expect([feed.phrases.fr[key], feed.phrases.en[key]]).toEqual([expect.any(String), expect.any(String)]);
      }
    }
  });
});
