import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/core/session/command.ts';
import { seen } from '../../src/core/session/seen.ts';
import { ONE_SCREEN } from '../../src/core/session/share.ts';
import { chosenOf } from '../../src/game/debrief/chosen.ts';
import { highlightsOf } from '../../src/game/debrief/highlights.ts';
import { skyline } from '../../src/game/debrief/skyline.ts';
import { Play } from './play.ts';
import { small } from './small-mission.ts';

test('what was tapped shows at once, over what is kept', () => {
  const play = new Play();
  play.now += 1_000_000;
  play.do({ type: 'due' }, { type: 'debrief' }, { type: 'mood', mood: 'calm' });
  const view = seen(small.mission, play.state, { team: 'team', ...ONE_SCREEN }, play.now, play.records)!;
  const pending: Command[] = [
    { type: 'mood', mood: 'proud' },
    { type: 'transfer', situation: 'bus', choice: 'tell' },
  ];
  expect(chosenOf({ seen: view, pending: [] })).toMatchObject({ mood: 'calm', transfer: {} });
  expect(chosenOf({ seen: view, pending })).toMatchObject({ mood: 'proud', transfer: { bus: 'tell' } });
});

describe('what there is to celebrate', () => {
  test('every team has something, even one that found nothing alone', () => {
    expect(highlightsOf(new Play().report, 0)).toEqual([{ id: 'together', n: 1 }]);
  });

  test('ideas found alone, changes of mind put right, disguises seen through', () => {
    const play = new Play().open('letter').send('c', 'e', 'i').solve();
    expect(highlightsOf(play.report, 1)).toEqual([
      { id: 'together', n: 1 },
      { id: 'alone', n: 1 },
      { id: 'changed', n: 1 },
      { id: 'disguise', n: 1 },
    ]);
  });
});

test('every strip of the city begins and ends at the same height, so that sheets hang side by side', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { roofs, windows } = skyline(seed, 640, 96);
      expect(roofs).toMatch(/^M0 92 .* V92 H640$/);
      for (const { x, y } of windows) {
        expect(x).toBeGreaterThan(0);
        expect(x + 7).toBeLessThan(640);
        expect(y + 9).toBeLessThan(92);
      }
      expect(skyline(seed, 640, 96)).toEqual({ roofs, windows });
    }),
  );
});
