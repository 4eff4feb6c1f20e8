import { describe, expect, it } from 'vitest';
import { explore } from '../../src/core/proof/explore.ts';
import type { Step } from '../../src/core/scenario/step.ts';
import { playable } from '../../src/core/session/steps.ts';
import { wins } from '../../src/mechanics/layers/answers.ts';
import { layers } from '../../src/mechanics/layers/layers.ts';
import type { Config, Context, Layer, Move } from '../../src/mechanics/layers/schema.ts';
import { housesOf, possible } from '../../src/mechanics/layers/town.ts';
import { play, type Snapshot, start } from '../../src/mechanics/mechanic.ts';
import { rowStep } from '../support/mission.ts';
import { runMoves } from '../support/run-moves.ts';
import { cleanTheFile, cleanThePhoto, pinTheHouse } from './boards/photo.ts';
import { chooseMentions, peelThePoster } from './boards/poster.ts';

const sight = { lenses: ['eye'], seed: 3 } as const;
const ALL = [pinTheHouse, cleanThePhoto, cleanTheFile, chooseMentions, peelThePoster];

const run = (config: Config, moves: readonly Move[]) => runMoves(layers, config, moves);

const hide = (...ids: string[]): Move[] => ids.map((layer) => ({ type: 'hide', layer }));
const pin = (street: string, door: string): Move => ({ type: 'pin', street, door });
/** Hides these and says that it is done. */
const done = (config: Config, ...ids: string[]) => run(config, [...hide(...ids), { type: 'check' }]);

const proved = (board: Config) => explore(playable({ ...rowStep(), mechanic: 'layers', board } as Step));

/** Ways in which a picture can be left, and those that are as it must be. */
function counts(config: Config): [number, number] {
  const movable = config.layers.filter(({ must }) => must !== undefined).map(({ id }) => id);
  const sets = movable.reduce<string[][]>((begun, id) => begun.concat(begun.map((set) => [...set, id])), [[]]);
  return [sets.length, sets.filter((set) => wins(config, set)).length];
}

describe('layers: how many ways', () => {
  it.each([
    ['photo, level 1', cleanThePhoto, 2048, 4],
    ['photo, level 2', cleanTheFile, 16_384, 1],
    ['mentions', chooseMentions, 4, 1],
    ['poster', peelThePoster, 128, 1],
  ])('%s: as many sets of layers and right ones as designed', (_, config, all, right) => {
    expect(counts(config)).toEqual([all, right]);
    expect(layers.faults(config)).toEqual([]);
    expect(layers.config.parse(config)).toEqual(config);
  });

  it('24 houses to pin, one of them right', () => {
    expect(layers.faults(pinTheHouse)).toEqual([]);
    expect(layers.moves(pinTheHouse).filter(({ type }) => type === 'pin')).toHaveLength(24);
    // The start, and the pin on each house: the right one solves it.
    expect(proved(pinTheHouse)).toMatchObject({ states: 25, solved: 1, whole: true });
  });

  it.each([
    ['the photo', cleanThePhoto, 2048 + 4, 4],
    ['the mentions', chooseMentions, 4 + 1, 1],
    ['the poster', peelThePoster, 128 + 1, 1],
  ])('%s can be ended from everywhere, and cleared everywhere', (_, config, states, solved) => {
    const found = proved(config);
    expect(found).toMatchObject({ states, solved, whole: true });
    expect([found.deadEnd, found.stuck]).toEqual([undefined, undefined]);
    const wrongs = JSON.stringify(config).match(/(?<="misconception":")[^"]+/g);
    expect([...found.misconceptions].sort()).toEqual([...new Set(wrongs)].sort());
  });

  it.each(ALL)('its own way to the end solves, after JSON', (config) => {
    const machine = layers.machine(config);
    let snapshot: Snapshot<Context> = start(machine);
    for (const { move } of layers.solution(config)) {
      expect(snapshot.value).toBe('open');
      expect(layers.context.parse(snapshot.context)).toEqual(snapshot.context);
      const next = play<Context>(machine, JSON.parse(JSON.stringify(snapshot)), layers.move.parse(move));
      snapshot = next?.snapshot as Snapshot<Context>;
    }
    expect(snapshot.value).toBe('solved');
    const { done: right, of } = layers.progress(config, snapshot.context);
    expect(right).toBe(of);
  });
});

describe('layers: the map', () => {
  const lit = (config: Config, ...ids: string[]) =>
    layers.seen(config, run(config, hide(...ids)).snapshot, sight).map?.lit ?? [];

  it.each([
    [1, []],
    [2, ['position']],
    [4, ['sign', 'number', 'school']],
    [18, ['number', 'school', 'position']],
    [24, ['sign', 'number', 'school', 'position']],
  ])('%i houses are possible with %j hidden', (count, ids) => {
    expect(lit(cleanThePhoto, ...ids)).toHaveLength(count);
  });

  it('knows the one house from all clues, or from the file’s name alone', () => {
    expect(lit(cleanThePhoto)).toEqual([{ street: 'moulin', door: '14' }]);
    expect(lit(cleanTheFile, 'sign', 'number', 'school', 'position', 'thumbnail')).toEqual([
      { street: 'moulin', door: '14' },
    ]);
  });

  it('lights every house where nothing is counted', () => {
    const map = pinTheHouse.map as NonNullable<Config['map']>;
    expect(lit(pinTheHouse)).toEqual(housesOf(map));
    expect(possible(pinTheHouse, map, [])).toHaveLength(1);
  });
});

describe('layers: what a pin, a layer and the whole answer', () => {
  it.each([
    ['marche', '14', 'wrong', 'one-clue-is-enough', 'Le 14, oui.'],
    ['pins', '14', 'wrong', 'one-clue-is-enough', 'Le 14, oui.'],
    ['moulin', '16', 'remark', undefined, 'Le bon carré !'],
    ['marche', '16', 'remark', undefined, 'Le bon carré !'],
    ['moulin', '10', 'remark', undefined, 'Trop loin.'],
    ['musee', '16', 'remark', undefined, 'Trop loin.'],
  ])('a pin on %s %s: %s %s', (street, door, verdict, misconception, words) => {
    const { snapshot, reply } = run(pinTheHouse, [pin(street, door)]);
    expect(reply).toMatchObject({ verdict, about: `${street}-${door}` });
    expect(reply?.misconception).toBe(misconception);
    expect(reply?.say?.[0]).toContain(words);
    expect(snapshot).toEqual({ value: 'open', context: { hidden: [], pin: { street, door } } });
  });

  it.each([
    [cleanThePhoto, 'milo', 'hide-everything'],
    [cleanThePhoto, 'kite', 'hide-everything'],
    [cleanThePhoto, 'dog', 'hide-everything'],
    [cleanTheFile, 'date', 'strip-all'],
    [peelThePoster, 'light', 'any-edit-lies'],
    [peelThePoster, 'framing', undefined],
    [peelThePoster, 'scenery', undefined],
  ])(
    'what should have been left answers at once, and again when all is said to be done',
    (config, id, misconception) => {
      const at = run(config, hide(id));
      expect(at.reply).toMatchObject({ verdict: misconception === undefined ? 'remark' : 'wrong', about: id });
      expect(at.reply?.misconception).toBe(misconception);
      expect(done(config, id).reply).toEqual(at.reply);
      expect(run(config, [...hide(id), { type: 'show', layer: id }]).reply).toEqual({ verdict: 'quiet' });
    },
  );

  const CLUES = ['sign', 'number', 'school'];
  const REST = ['cousin', 'position', 'caption'];
  it.each([
    ['only the fields stripped', cleanThePhoto, ['position', 'caption'], 'only-gps-talks'],
    ['only the picture cleaned', cleanThePhoto, [...CLUES, 'cousin'], 'photo-is-what-you-see'],
    ['the caption left', cleanThePhoto, [...CLUES, 'cousin', 'position'], 'harmless-words'],
    ['the cousin left', cleanThePhoto, [...CLUES, 'position', 'caption'], 'my-photo-my-choice'],
    ['the thumbnail left', cleanTheFile, [...CLUES, ...REST, 'device', 'filename', 'plate'], 'cropped-means-gone'],
    ['a retouch left', peelThePoster, ['skin', 'eyes', 'crowd'], 'small-retouch'],
    ['the crowd left', peelThePoster, ['skin', 'jaw', 'eyes'], 'crowd-is-decor'],
  ])('%s: said to be done, it is a try with its misconception', (_, config, ids, misconception) => {
    const { snapshot, reply } = done(config, ...ids);
    expect(reply).toMatchObject({ verdict: 'wrong', misconception });
    expect(snapshot.value).toBe('open');
  });

  it.each([
    [cleanThePhoto, ['sign', 'number', ...REST], 'Il reste un indice.'],
    [cleanTheFile, [...CLUES, ...REST, 'device', 'thumbnail', 'plate'], 'Le nom du fichier'],
    [cleanTheFile, [...CLUES, ...REST, 'device', 'thumbnail', 'filename'], 'Cette plaque'],
    [chooseMentions, [], 'Sans mention'],
  ])('what is left without a misconception is a remark', (config, ids, words) => {
    const { reply } = done(config, ...ids);
    expect(reply?.verdict).toBe('remark');
    expect(reply?.say?.[0]).toContain(words);
  });

  it.each(['retouched', 'virtual'])('one mention only (%s) is one too few', (layer) => {
    const { reply } = run(chooseMentions, [{ type: 'show', layer }, { type: 'check' }]);
    expect(reply).toMatchObject({ verdict: 'wrong', misconception: 'one-label' });
  });

  it('is done with what is free either way', () => {
    for (const free of [[], ['date'], ['device'], ['date', 'device']]) {
      const { snapshot, reply } = done(cleanThePhoto, ...CLUES, ...REST, ...free);
      expect([snapshot.value, reply?.verdict]).toEqual(['solved', 'right']);
    }
  });
});

describe('layers: hands', () => {
  it('moves nothing that is fixed, unknown or so already, and pins only where houses are asked for', () => {
    const refused = (config: Config, ...moves: Move[]) => {
      const { machine, snapshot } = run(config, moves.slice(0, -1));
      return play(machine, snapshot, moves.at(-1) as Move);
    };
    expect(refused(chooseMentions, ...hide('skin'))).toBeUndefined();
    expect(refused(cleanThePhoto, ...hide('nobody'))).toBeUndefined();
    expect(refused(cleanThePhoto, ...hide('sign', 'sign'))).toBeUndefined();
    expect(refused(cleanThePhoto, { type: 'show', layer: 'sign' })).toBeUndefined();
    expect(refused(cleanThePhoto, pin('moulin', '14'))).toBeUndefined();
    expect(refused(pinTheHouse, pin('moulin', '99'))).toBeUndefined();
    expect(refused(pinTheHouse, pin('pins', '10'), pin('pins', '10'))).toBeUndefined();
    expect(refused(pinTheHouse, { type: 'check' })).toBeUndefined();
    expect(refused(pinTheHouse, ...hide('sign'))).toBeUndefined();
  });

  it('stands alike whatever the order of the moves, and goes back to the start with clear', () => {
    const one = run(cleanThePhoto, hide('caption', 'sign')).snapshot;
    const { machine, snapshot: other } = run(cleanThePhoto, hide('sign', 'caption'));
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(play(machine, other, { type: 'clear' })?.snapshot).toEqual(start(machine));
    const mentions = run(chooseMentions, [{ type: 'show', layer: 'virtual' }]);
    expect(play(mentions.machine, mentions.snapshot, { type: 'clear' })?.snapshot).toEqual(start(mentions.machine));
  });

  it('tells how much is put aside when it is said to be done', () => {
    const told = (...ids: string[]) =>
      layers.describe(cleanThePhoto, { type: 'check' }, run(cleanThePhoto, hide(...ids)).snapshot.context);
    expect(told()).toEqual({ key: 'checked-0' });
    expect(told('sign')).toEqual({ key: 'checked-1' });
    expect(told('sign', 'dog', 'date')).toEqual({ key: 'checked-more', values: { n: 3 } });
  });

  it('describes every move in each language', () => {
    for (const config of ALL) {
      for (const move of layers.moves(config)) {
        const { key } = layers.describe(config, move, run(config, []).snapshot.context);
        expect([layers.phrases.fr[key], layers.phrases.en[key]]).toEqual([expect.any(String), expect.any(String)]);
      }
    }
  });
});

describe('layers: secrecy and words', () => {
  it.each(ALL)('shows the same first board whatever solves it', (config) => {
    const swapped = (layer: Layer): Layer => (layer.must === undefined ? layer : { ...layer, must: 'free' });
    const { task } = config;
    const other: Config = {
      ...config,
      layers: config.layers.map(swapped).map(({ reply: _, ...layer }) => layer),
      task: task.do === 'pin' ? { ...task, street: 'pins', replies: [] } : { ...task, answers: [] },
    };
    const first = (board: Config) => JSON.stringify(layers.seen(board, start(layers.machine(board)), sight));
    expect(first(other)).toBe(first(config));
  });

  it('keeps what is written in the picture for the Eye', () => {
    const seen = (lenses: typeof sight.lenses | []) =>
      JSON.stringify(layers.seen(cleanThePhoto, run(cleanThePhoto, []).snapshot, { lenses, seed: 3 }));
    expect(seen(['eye'])).toContain('Rue du M…');
    expect(seen([])).not.toContain('Rue du M…');
  });

  it('reads a layer on its sheets by its mark, hidden or not', () => {
    const rows = layers.sheet(cleanThePhoto, { hidden: ['position'], pin: null }, 'trace');
    expect(rows[0]).toEqual({ about: 'position', label: 'H', text: 'Lieu : carré A2' });
    expect(layers.sheet(peelThePoster, { hidden: [], pin: null }, 'map')).toHaveLength(7);
  });
});
