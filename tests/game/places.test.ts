import { expect, test } from 'vitest';
import { handHeld, placesOf } from '../../src/game/seat/places.ts';
import { SeveralScreens } from './several-screens.ts';

test('one page has no row of screens, and holds the hand', () => {
  expect(handHeld(placesOf([], undefined))).toEqual({ shared: true, mine: true, at: [] });
});

test('screens are known by their number; one that is away holds nothing', async () => {
  const team = await SeveralScreens.set(3);
  team.here.delete('seat-2');
  const places = placesOf(team.at('seat-3').screens, 'seat-3');
  expect(places.map(({ number, mine, here }) => [number, mine, here])).toEqual([
    [1, false, true],
    [2, false, false],
    [3, true, true],
  ]);
  expect(places[1]).toMatchObject({ lenses: [], hand: false });
});

test('in the district every screen may touch; in a puzzle one holds the hand, and another when it leaves', async () => {
  const team = await SeveralScreens.set(2);
  const hand = (seat: string) => handHeld(placesOf(team.at(seat).screens, seat));
  await team.table.ok({ type: 'begin' });
  expect(hand('seat-1')).toEqual({ shared: true, mine: true, at: [] });
  await team.table.open('snowball');
  expect(hand('seat-1')).toEqual({ shared: false, mine: false, at: [2] });
  expect(hand('seat-2')).toEqual({ shared: false, mine: true, at: [2] });
  team.here.delete('seat-2');
  expect(hand('seat-1')).toEqual({ shared: true, mine: true, at: [] });
});
