import { describe, expect, it } from 'vitest';
import { inkBounds } from '../../src/stage/engine/ink.ts';
import { layerOf, pileOf } from '../../src/stage/engine/pile.ts';
import { comingBack, picturesOf, placeKey } from '../../src/stage/engine/wanted.ts';
import type { WorldView } from '../../src/stage/view.ts';

const district: WorldView = {
  place: 'district',
  layers: [
    { picture: 'sky', depth: -1 },
    { picture: 'near', depth: -0.2, lights: ['lit-house'] },
    { picture: 'school', depth: 0 },
    { picture: 'front', depth: 0.5 },
  ],
  lights: ['lit-1', 'lit-house'],
  objects: [{ id: 'snowball', picture: 'object-snowball', x: 300, y: 200, width: 180, state: 'open' }],
  archie: { x: 1100, y: 600, scale: 1, pose: 'listening', props: ['mittens'] },
  scraps: 0.5,
};

describe('a view', () => {
  it('names every picture that it needs', () => {
    expect([...picturesOf(district)].sort()).toEqual(
      [
        'archie-listening',
        'archie-mittens',
        'front',
        'lit-1',
        'lit-house',
        'near',
        'object-snowball',
        'school',
        'sky',
      ].sort(),
    );
  });

  it('stays the same place while lights, states and people change', () => {
    const [snowball] = district.objects;
    const later: WorldView = {
      ...district,
      lights: [],
      scraps: 0,
      objects: snowball ? [{ ...snowball, state: 'solved' }] : [],
    };
    expect(placeKey(later)).toBe(placeKey(district));
  });

  it('is another place with another room', () => {
    const room = (picture: string): WorldView => ({ ...district, place: 'room', room: { picture, lit: [] } });
    expect(placeKey(room('room-vault'))).not.toBe(placeKey(room('room-message')));
  });

  it('comes back as it was left, so that what changed is seen to change', () => {
    const [snowball] = district.objects;
    const now: WorldView = {
      ...district,
      lights: ['lit-1', 'lit-2'],
      objects: snowball ? [{ ...snowball, state: 'solved' }] : [],
      stars: 2,
    };
    const start = comingBack(now, district);
    expect(start.lights).toEqual(['lit-1']);
    expect(start.objects[0]?.state).toBe('open');
    expect(start.stars).toBe(0);
    expect(comingBack(now, undefined)).toBe(now);
  });
});

describe('the pile', () => {
  it('lays a light on the layer that claims it, else under what stands in front', () => {
    expect(layerOf(district.layers, 'lit-house')).toBe(1);
    expect(layerOf(district.layers, 'lit-1')).toBe(2);
    expect(pileOf(district.layers, district.lights)).toEqual(['sky', 'near', 'lit-house', 'school', 'lit-1', 'front']);
  });
});

describe('inkBounds', () => {
  const sheet = (width: number, height: number, ink: readonly (readonly [number, number])[]) => {
    const rgba = new Uint8ClampedArray(width * height * 4);
    for (const [x, y] of ink) rgba[(y * width + x) * 4 + 3] = 255;
    return rgba;
  };

  it('finds the ink, with a margin that stays on the sheet', () => {
    expect(
      inkBounds(
        sheet(10, 8, [
          [4, 3],
          [6, 5],
        ]),
        10,
        8,
      ),
    ).toEqual({ x: 3, y: 2, width: 5, height: 5 });
    expect(
      inkBounds(
        sheet(10, 8, [
          [0, 0],
          [9, 7],
        ]),
        10,
        8,
      ),
    ).toEqual({ x: 0, y: 0, width: 10, height: 8 });
  });

  it('finds nothing on an empty sheet', () => {
    expect(inkBounds(sheet(4, 4, []), 4, 4)).toBeUndefined();
  });
});
