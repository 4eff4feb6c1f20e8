import { describe, expect, it } from 'vitest';
import { gainOf, type Pair } from '../../src/core/debrief/gain.ts';

/** So many respondents, with the same answers right before and after, of twenty. */
const many = (sets: number, before: number, after: number, of = 20): Pair[] =>
  Array.from({ length: sets }, () => ({ before, after, of }));

describe('what a class gained', () => {
  it('nobody answered both times: nothing is said', () => {
    expect(gainOf([])).toEqual({ sets: 0, before: null, after: null, normalised: null, band: null, hidden: 'few' });
  });

  it.each([
    ['nine are too few', 9, 'few'],
    ['ten are enough', 10, null],
  ] as const)('%s: raw averages are there all the same', (_, sets, hidden) => {
    expect(gainOf(many(sets, 10, 15))).toMatchObject({ sets, before: 50, after: 75, hidden });
    expect(gainOf(many(sets, 10, 15)).normalised).toBe(hidden === null ? 0.5 : null);
  });

  it.each([
    ['85 % known before is shown', 17, 20, null, 1],
    ['above it hidden', 18, 20, 'high', null],
    ['all known before hidden', 20, 20, 'high', null],
  ] as const)('%s', (_, before, after, hidden, normalised) => {
    const gain = gainOf(many(10, before, after));
    expect(gain.hidden).toBe(hidden);
    if (normalised === null) expect(gain.normalised).toBeNull();
    else expect(gain.normalised).toBeCloseTo(normalised);
  });

  it('a border is where it stands, also for averages that no binary number holds', () => {
    // 2/3 and 1/3 in turn, and nothing known: averages of thirds.
    const thirds = [...many(8, 3, 3, 3), ...many(4, 2, 3, 3)];
    expect(gainOf(thirds).before).toBeCloseTo(88.889, 3);
    expect(gainOf(thirds).hidden).toBe('high');
    expect(gainOf([...many(17, 3, 3, 3), ...many(3, 0, 3, 3)]).hidden).toBeNull();
  });

  it.each([
    ['no change', 10, 10, 0, 'low'],
    ['just under 0.3', 0, 5, 0.25, 'low'],
    ['0.3', 0, 6, 0.3, 'medium'],
    ['0.7', 0, 14, 0.7, 'medium'],
    ['above 0.7', 0, 15, 0.75, 'high'],
    ['all of it', 0, 20, 1, 'high'],
    ['a loss is measured against what was known', 10, 5, -0.5, 'loss'],
    ['all lost', 10, 0, -1, 'loss'],
  ] as const)('%s', (_, before, after, normalised, band) => {
    const gain = gainOf(many(10, before, after));
    expect(gain.normalised).toBeCloseTo(normalised);
    expect(gain.band).toBe(band);
  });

  it('is the gain of averages, not the average of gains', () => {
    const gain = gainOf([...many(5, 0, 20), ...many(5, 16, 16)]);
    expect(gain).toMatchObject({ before: 40, after: 90 });
    expect(gain.normalised).toBeCloseTo(50 / 60);
  });
});
