import { describe, expect, it } from 'vitest';
import { layers } from '../../src/mechanics/layers/layers.ts';
import type { Config, Layer } from '../../src/mechanics/layers/schema.ts';
import { cleanThePhoto, pinTheHouse } from './boards/photo.ts';
import { chooseMentions, peelThePoster } from './boards/poster.ts';

describe('layers: faults', () => {
  const paths = (config: Config) => layers.faults(config).map((fault) => fault.path.join('.'));
  const with0 = (change: Partial<Layer>): Config => ({
    ...cleanThePhoto,
    layers: cleanThePhoto.layers.map((layer, index) => (index === 0 ? { ...layer, ...change } : layer)),
  });
  const { spot: _, ...nowhere } = cleanThePhoto.layers[0] as Layer;

  it.each<[string, Config, string[]]>([
    ['a tag that is not on the map', with0({ tells: ['nowhere'] }), ['layers.0.tells']],
    ['a spot that leaves the picture', with0({ spot: { x: 400, y: 0, width: 90, height: 9 } }), ['layers.0.spot']],
    ['a layer in both places', with0({ list: 'hidden-information' }), ['layers.0']],
    [
      'a layer that is nowhere',
      { ...cleanThePhoto, layers: [nowhere, ...cleanThePhoto.layers.slice(1)] },
      ['layers.0'],
    ],
    ['an id that is taken', with0({ id: 'number' }), ['layers', 'task.answers.0.shown', 'task.answers.1.hidden']],
    ['a layer to keep that says nothing', with0({ must: 'show' }), ['layers.0']],
    ['a free layer that answers', with0({ must: 'free', reply: { say: 'x' } }), ['layers.0.reply']],
    [
      'a list that is not there',
      { ...peelThePoster, lists: [] },
      Array(7)
        .fill('')
        .map((_, at) => `layers.${at}.list`),
    ],
    [
      'a pin where things can be moved',
      { ...cleanThePhoto, task: pinTheHouse.task },
      cleanThePhoto.layers.map((_, at) => `layers.${at}`),
    ],
    [
      'nothing to do',
      {
        ...chooseMentions,
        layers: chooseMentions.layers.map(({ must: _, ...layer }) => layer),
        task: peelThePoster.task,
      },
      ['layers'],
    ],
  ])('%s', (_, config, expected) => {
    expect(paths(config)).toEqual(expected);
  });

  it('a pin without a map, or on a house that is not there', () => {
    const { map: _, ...mapless } = pinTheHouse;
    expect(paths(mapless)).toContain('map');
    const task = pinTheHouse.task.do === 'pin' ? { ...pinTheHouse.task, street: 'lune' } : pinTheHouse.task;
    expect(paths({ ...pinTheHouse, task })).toEqual(['task.street']);
  });

  it('an answer for what is as it must be, or about nobody', () => {
    const task = { ...cleanThePhoto.task } as Extract<Config['task'], { do: 'clean' }>;
    const reply = { say: 'x' };
    expect(paths({ ...cleanThePhoto, task: { ...task, answers: [{ hidden: ['sign'], reply }] } })).toEqual([
      'task.answers.0',
    ]);
    expect(paths({ ...cleanThePhoto, task: { ...task, answers: [{ shown: ['nobody'], reply }] } })).toEqual([
      'task.answers.0.shown',
    ]);
  });
});
