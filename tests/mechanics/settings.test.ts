import { describe, expect, it } from 'vitest';
import { explore } from '../../src/core/proof/explore.ts';
import type { Step } from '../../src/core/scenario/step.ts';
import { playable } from '../../src/core/session/steps.ts';
import { play, start } from '../../src/mechanics/mechanic.ts';
import type { Config, Context, Move, Repair } from '../../src/mechanics/settings/schema.ts';
import { settings } from '../../src/mechanics/settings/settings.ts';
import { rowStep } from '../support/mission.ts';
import { runMoves } from '../support/run-moves.ts';
import { onePage, twoPages } from './boards/page.ts';
import { fiveRooms, fourRooms } from './boards/shop.ts';

const ALL = [fourRooms, fiveRooms, onePage, twoPages];
const sight = { lenses: [], seed: 3 } as const;
const press = (button: string): Move => ({ type: 'press', button });
const untick = (box: string): Move => ({ type: 'untick', box });
const set = (toggle: string, option: string): Move => ({ type: 'set', toggle, option });
const CANCEL: Move = { type: 'cancel' };
const solutionOf = (config: Config): Move[] => settings.solution(config).map(({ move }) => move);

const run = (config: Config, moves: readonly Move[]) => runMoves(settings, config, moves);

const proved = (board: Config) => explore(playable({ ...rowStep(), mechanic: 'settings', board } as Step));
const seenAfter = (config: Config, ...moves: Move[]) => settings.seen(config, run(config, moves).snapshot, sight);

/** The moves that bring a team into each room of level 2. */
const TO_BASKET = [press('compass')];
const TO_CLUB = [...TO_BASKET, press('details'), untick('insurance'), untick('paper'), untick('smile'), press('pay')];
const TO_TRIAL = [...TO_CLUB, press('no')];
const TO_EXIT = [...TO_TRIAL, press('later')];

describe('settings: ways to the end', () => {
  it.each([
    [
      'four rooms',
      fourRooms,
      ['big-button-is-exit', 'boxes-are-mine', 'countdown-is-real', 'guilt-works', 'polite-yes'],
    ],
    [
      'five rooms',
      fiveRooms,
      [
        'big-button-is-exit',
        'boxes-are-mine',
        'countdown-is-real',
        'free-trial-is-free',
        'guilt-works',
        'last-minute-fee',
        'polite-yes',
      ],
    ],
    ['one page', onePage, []],
    ['two pages', twoPages, []],
  ] as const)('%s: every state has its way to the end', (_, config, ideas) => {
    expect(settings.faults(config)).toEqual([]);
    expect(settings.config.parse(config)).toEqual(config);
    const found = proved(config);
    expect(found.whole).toBe(true);
    expect([found.deadEnd, found.stuck]).toEqual([undefined, undefined]);
    expect([...found.misconceptions].sort()).toEqual(ideas);
  });

  it('part 2: 96 ways to stand, two of them honest; level 2: 384 and two', () => {
    expect(proved(onePage)).toMatchObject({ states: 96, solved: 2 });
    expect(proved(twoPages)).toMatchObject({ states: 384, solved: 2 });
  });

  it.each(ALL)('its own way to the end solves, after JSON', (config) => {
    const { snapshot, reply } = run(config, JSON.parse(JSON.stringify(solutionOf(config))));
    expect(snapshot.value).toBe('solved');
    expect(reply?.verdict).toBe('right');
    const { done, of } = settings.progress(config, snapshot.context);
    expect(done).toBe(of);
  });

  it('out with the compass and six coins', () => {
    const { corridor } = seenAfter(fourRooms, ...solutionOf(fourRooms));
    expect(corridor).toMatchObject({ purse: 6, of: 10, here: null, caught: null });
    expect(seenAfter(fiveRooms, ...solutionOf(fiveRooms)).corridor?.purse).toBe(6);
  });
});

describe('settings: traps', () => {
  it.each([
    ['the countdown', [press('fast')], 'countdown-is-real', 1, '9 jetons pour'],
    ['a box paid for', [...TO_BASKET, press('pay')], 'boxes-are-mine', 2, 'Qui a coché'],
    [
      'the fee at the till',
      [...TO_BASKET, untick('insurance'), untick('paper'), press('pay')],
      'last-minute-fee',
      5,
      'Un jeton de plus',
    ],
    ['the Club', [...TO_CLUB, press('yes')], 'polite-yes', 5, 'Le Club grignote'],
    ['the trial', [...TO_TRIAL, press('start')], 'free-trial-is-free', 3, 'Gratuit sept jours'],
    ['the big button', [...TO_EXIT, press('continue')], 'big-button-is-exit', 6, 'Retour à la case'],
    ['one more surprise', [...TO_EXIT, press('surprise')], 'big-button-is-exit', 6, 'Retour à la case'],
  ] as const)('%s: told why, and cancelled at no cost', (_, moves, misconception, purse, words) => {
    const before = run(fiveRooms, moves.slice(0, -1)).snapshot;
    const { machine, snapshot, reply } = run(fiveRooms, moves);
    expect(reply).toMatchObject({ verdict: 'wrong', misconception });
    expect(reply?.say?.[0]).toContain(words);
    expect(seenAfter(fiveRooms, ...moves).corridor?.purse).toBe(purse);
    for (const move of settings.moves(fiveRooms)) {
      if (move.type !== 'cancel' && move.type !== 'clear') expect(play(machine, snapshot, move)).toBeUndefined();
    }
    expect(play<Context>(machine, snapshot, CANCEL)?.snapshot).toEqual(before);
  });

  it('waiting for the clock only answers', () => {
    const { machine, snapshot, reply } = run(fourRooms, [press('wait')]);
    expect([reply?.verdict, snapshot]).toEqual(['remark', start(machine)]);
  });

  it('saying no is right, whatever BlackHat makes of it', () => {
    const { reply } = run(fiveRooms, TO_TRIAL);
    expect(reply).toMatchObject({ verdict: 'right', who: 'blackhat', about: 'no' });
    expect(reply?.misconception).toBeUndefined();
  });

  it.each([
    ['the last door', [press('more'), press('others'), press('others')]],
    ['the first door', [press('more'), press('others'), press('more')]],
  ])('opening the way out and closing %s again is hesitating', (_, moves) => {
    const { snapshot, reply } = run(fiveRooms, [...TO_EXIT, ...moves]);
    expect(reply).toMatchObject({ verdict: 'wrong', misconception: 'guilt-works' });
    expect(snapshot.value).toBe('open');
  });

  it('shows what hides behind a button only once it is open', () => {
    const named = (...moves: Move[]) =>
      seenAfter(fiveRooms, ...TO_EXIT, ...moves).corridor?.here?.buttons.map(({ id }) => id);
    expect(named()).toEqual(['continue', 'surprise', 'more']);
    expect(named(press('more'))).toEqual(['continue', 'surprise', 'more', 'others']);
    expect(named(press('more'), press('others'))).toContain('leave');
    const fee = (...moves: Move[]) =>
      seenAfter(fiveRooms, ...TO_BASKET, ...moves).corridor?.here?.boxes.find(({ id }) => id === 'smile');
    expect([fee()?.reach, fee(press('details'))?.reach]).toEqual([false, true]);
    const { machine, snapshot } = run(fiveRooms, TO_BASKET);
    expect(play(machine, snapshot, untick('smile'))).toBeUndefined();
  });

  it('adds up what is ticked', () => {
    const total = (...moves: Move[]) => seenAfter(fiveRooms, ...TO_BASKET, ...moves).corridor?.here?.total;
    expect([total(), total(untick('paper')), total(untick('paper'), untick('insurance'))]).toEqual([8, 7, 5]);
  });
});

describe('settings: an honest page', () => {
  it('weighs the gestures of yes and no', () => {
    const scale = (...moves: Move[]) => {
      const { panel } = seenAfter(onePage, ...moves);
      return [panel?.yes.gestures, panel?.no.gestures];
    };
    expect(scale()).toEqual([1, 4]);
    expect(scale(set('no-place', 'no-beside'))).toEqual([1, 3]);
    expect(scale(...solutionOf(onePage))).toEqual([1, 1]);
  });

  it.each(
    (onePage.task as Repair).toggles.flatMap(({ id, options }) =>
      options.filter(({ honest }) => honest === true).map((option) => [id, option.id, option.reply] as const),
    ),
  )('%s set to %s is right, and answered', (toggle, option, said) => {
    const { reply } = run(onePage, [set(toggle, option)]);
    expect(reply).toMatchObject({ verdict: 'right', say: [said?.say], who: said?.who, about: toggle });
  });

  it('goes back to a trick without a word', () => {
    const { machine, snapshot, reply } = run(onePage, [set('price', 'price-whole'), set('price', 'price-star')]);
    expect([reply, snapshot]).toEqual([{ verdict: 'quiet' }, start(machine)]);
  });

  it('either true deadline or none will do', () => {
    for (const option of ['clock-true', 'clock-none']) {
      const moves = solutionOf(onePage).map((move) =>
        move.type === 'set' && move.toggle === 'clock' ? set('clock', option) : move,
      );
      expect(run(onePage, moves).snapshot.value).toBe('solved');
    }
  });
});

describe('settings: canonical, secret, in words', () => {
  it('reads the rooms up to where the team is', () => {
    const marks = (...moves: Move[]) =>
      settings.sheet(fourRooms, run(fourRooms, moves).snapshot.context, 'map').map(({ label }) => label);
    expect(marks()).toEqual(['1']);
    expect(marks(press('compass'))).toEqual(['1', '2']);
    expect(marks(...solutionOf(fourRooms))).toEqual(['1', '2', '3', '4']);
  });

  it('shows the same page whatever is honest', () => {
    const task = onePage.task as Repair;
    const turned = task.toggles.map((one) => ({
      ...one,
      options: one.options.map(({ honest: _, reply: __, ...option }, at) => ({
        ...option,
        ...(at === 0 ? { honest: true } : {}),
      })),
    }));
    const other: Config = { task: { ...task, toggles: turned } };
    expect(JSON.stringify(seenAfter(other))).toBe(JSON.stringify(seenAfter(onePage)));
  });

  it('goes back to the start with clear, from a trap too', () => {
    for (const moves of [[press('fast')], TO_EXIT]) {
      const { machine, snapshot } = run(fiveRooms, moves);
      expect(play(machine, snapshot, { type: 'clear' })?.snapshot).toEqual(start(machine));
    }
  });

  it('describes every move in each language', () => {
    for (const config of ALL) {
      for (const move of settings.moves(config)) {
        const { key } = settings.describe(config, move, run(config, []).snapshot.context);
        expect([settings.phrases.fr[key], settings.phrases.en[key]]).toEqual([expect.any(String), expect.any(String)]);
      }
    }
  });
});
