import { describe, expect, it } from 'vitest';
import { below, cardsFor } from '../../src/console/facts/layout.ts';

/** The room for cards beside the panel, on screens of these sizes. */
const ROOMS = { '1280 × 800': [876, 720], '1920 × 1080': [1440, 1000], '1366 × 768': [962, 688] } as const;

describe('the cards of the teams', () => {
  for (const [screen, [width, height]] of Object.entries(ROOMS)) {
    it(`show one to eight teams without scrolling on ${screen}`, () => {
      for (let teams = 1; teams <= 8; teams += 1) {
        const cards = cardsFor(teams, width, height);
        expect(cards.height, `${teams} teams`).not.toBeNull();
        expect(cards.columns * cards.rows).toBeGreaterThanOrEqual(teams);
        expect(below(cards, height)).toBeGreaterThanOrEqual(-10);
      }
    });
  }

  it('stand in two columns on an upright tablet, and scroll in one on a phone', () => {
    expect(cardsFor(4, 796, 930)).toMatchObject({ columns: 2, rows: 2 });
    expect(cardsFor(6, 370, 540)).toEqual({ columns: 1, rows: 6, shape: 'wide', height: null });
  });

  it('leave room for the log under a few teams', () => {
    expect(below(cardsFor(3, 876, 720), 720)).toBeGreaterThan(170);
  });
});
