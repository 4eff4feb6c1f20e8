import { afterEach, describe, expect, test, vi } from 'vitest';
import { LIT as DRAWN_LIT, PLAN } from '../../assets/kit/cite/plan.mjs';
import type { CityMission } from '../../src/game/hub/city.ts';
import { greeter, hubLine } from '../../src/game/hub/hub-line.ts';
import { LIT, PLACES, settle } from '../../src/game/hub/places.ts';
import { forgetPlayed, notePlayed, played } from '../../src/game/hub/played.ts';
import { assetIds } from '../../src/ui/asset.ts';
import { sayIn } from '../../src/ui/language/say.ts';

const missionOf = (id: string): CityMission => ({
  id,
  accent: 'teal',
  minutes: 15,
  title: id,
  district: `District of ${id}`,
  pitch: '',
});

describe('the places of the map', () => {
  test('stand where they are drawn, each with its light', () => {
    expect(PLACES.map(({ id, x, y }) => ({ id, x, y }))).toEqual(PLAN.map(({ id, x, y }) => ({ id, x, y })));
    expect(LIT).toEqual(DRAWN_LIT);
    expect(assetIds()).toEqual(expect.arrayContaining(['cite', ...PLACES.map(({ id }) => `cite-lit-${id}`)]));
  });

  test('hold one mission each; one that has no place is met at the square', () => {
    expect(new Set(PLACES.map(({ mission }) => mission)).size).toBe(PLACES.length);
    const [first] = PLACES;
    const known = missionOf(first?.mission ?? '');
    const { districts, square } = settle([known, missionOf('first-aid')]);
    expect(districts).toHaveLength(PLACES.length);
    expect(districts.filter(({ mission }) => mission !== undefined)).toEqual([{ place: first, mission: known }]);
    expect(square.map(({ id }) => id)).toEqual(['first-aid']);
  });
});

describe('what is said over the map', () => {
  const say = sayIn('fr');
  const missions = [missionOf('one'), missionOf('two')];
  const line = (done: readonly string[], fresh?: string) => hubLine({ missions, played: done, fresh }, say);

  test('a district calls, or several, or none needs to', () => {
    expect(line([])).toBe(say('hub-calls-many'));
    expect(line(['one'])).toBe(say('hub-calls', { district: 'District of two' }));
    expect(line(['one', 'two'])).toBe(say('hub-all-lit'));
    expect(hubLine({ missions: [], played: [], fresh: undefined }, say)).toBeUndefined();
  });

  test('after a mission the city is brighter, and a lit district greets the new one', () => {
    expect(line(['one'], 'one')).toBe(say('hub-brighter'));
    expect(greeter({ missions, played: ['one'], fresh: 'one' })).toBeUndefined();
    expect(greeter({ missions, played: ['one', 'two'], fresh: 'two' })).toBe('one');
    expect(greeter({ missions, played: ['one'], fresh: undefined })).toBeUndefined();
  });
});

describe('the missions that were played here', () => {
  afterEach(() => {
    forgetPlayed();
    vi.unstubAllGlobals();
  });

  const storage = (kept: Record<string, string> = {}) => {
    const map = new Map(Object.entries(kept));
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => map.get(key) ?? null,
      setItem: (key: string, value: string) => void map.set(key, value),
      removeItem: (key: string) => void map.delete(key),
    });
    return map;
  };

  test('are kept by their ids alone, each once, until the device is cleared', () => {
    const map = storage();
    notePlayed('privacy');
    notePlayed('privacy');
    notePlayed('influence');
    expect([...map]).toEqual([['gardiens.played', '["privacy","influence"]']]);
    expect(played()).toEqual(['privacy', 'influence']);
    forgetPlayed();
    expect(map.size).toBe(0);
    expect(played()).toEqual([]);
  });

  test.each(['{', 'null', '7', '{"privacy":true}', '[1, null]'])('what is no list of ids is none: %s', (kept) => {
    storage({ 'gardiens.played': kept });
    expect(played()).toEqual([]);
  });

  test('a browser that keeps nothing lights the district until the page is closed', () => {
    const refuses = () => {
      throw new Error('denied');
    };
    vi.stubGlobal('localStorage', { getItem: refuses, setItem: refuses, removeItem: refuses });
    notePlayed('privacy');
    expect(played()).toEqual(['privacy']);
    forgetPlayed();
    expect(played()).toEqual([]);
  });
});
