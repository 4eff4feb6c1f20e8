import { describe, expect, it } from 'vitest';
import { LENSES } from '../../src/core/scenario/lens.ts';
import type { Command } from '../../src/core/session/command.ts';
import { sightOf } from '../../src/core/session/seats.ts';
import { aPuzzle, small } from '../support/mission.ts';
import { Table, TEAM } from '../support/play.ts';

/** Stations whose moves belong to one lens, one where everybody's hand counts. */
const mission = small({
  puzzles: [
    aPuzzle('one', { acts: 'rule' }),
    aPuzzle('two', { acts: 'eye' }),
    aPuzzle('three', { acts: 'map' }),
    aPuzzle('free'),
  ],
});
const lay: Command = { type: 'move', puzzle: 'one', step: 0, move: { type: 'lay', card: 'a' } };
const COUNTS = [1, 2, 3, 4, 5, 6];

interface Screens {
  readonly table: Table;
  readonly here: Set<string>;
  readonly seats: readonly string[];
}

/** A team with so many screens, all there. `here` may be changed. */
async function withScreens(count: number, hand = true): Promise<Screens> {
  const here = new Set<string>();
  const options = { mission, settings: { hand }, teams: [TEAM, 'owl'], screens: count, present: () => here };
  const table = await Table.set(options);
  for (const seat of Object.keys(table.state.seats)) here.add(seat);
  await table.ok({ type: 'start' }, 'master:one', 'master');
  await table.ok({ type: 'begin' });
  return { table, here, seats: Object.keys(table.state.seats).slice(0, count) };
}
const sight = ({ table, here }: Screens, seat: string) => sightOf(mission.mission, table.state, seat, here);
const hands = (screens: Screens, seats = screens.seats) => seats.filter((seat) => sight(screens, seat)?.acts);
const lensesOf = (screens: Screens, seats = screens.seats) =>
  seats.flatMap((seat) => sight(screens, seat)?.lenses ?? []);

describe.each(COUNTS)('a team with %i screens', (count) => {
  it('looks through all four lenses together, at each puzzle', async () => {
    const screens = await withScreens(count);
    for (const puzzle of ['one', 'two', 'three', 'free']) {
      await screens.table.open(puzzle);
      expect([...new Set(lensesOf(screens))].sort()).toEqual([...LENSES].sort());
      if (count <= 4) expect(lensesOf(screens)).toHaveLength(4);
      for (const seat of screens.seats) expect(sight(screens, seat)?.lenses.length).toBeGreaterThan(0);
    }
  });

  it('has one hand, which holds the lens that acts; at a puzzle without one, every hand counts', async () => {
    const screens = await withScreens(count);
    for (const { id, acts } of mission.mission.puzzles) {
      await screens.table.open(id);
      const holding = hands(screens);
      expect(holding).toHaveLength(acts === undefined ? count : 1);
      if (acts !== undefined) expect(sight(screens, holding[0] as string)?.lenses).toContain(acts);
    }
  });

  it('moves by that hand alone; the others open, read, ask and leave', async () => {
    const screens = await withScreens(count);
    const { table, seats } = screens;
    await table.ok({ type: 'open', puzzle: 'one' }, seats.at(-1), 'seat');
    const [hand] = hands(screens);
    for (const seat of seats.filter((one) => one !== hand)) {
      for (const command of [
        lay,
        { type: 'undo' },
        { type: 'redo' },
        { type: 'finish-for-us', puzzle: 'one' },
      ] as const)
        await table.refused(command, 'not-your-hand', seat, 'seat');
      expect(table.seenBy(seat)?.puzzle?.acts).toBe(false);
      await table.ok({ type: 'read', puzzle: 'one', lens: 'eye' }, seat, 'seat');
    }
    expect(table.seenBy(hand as string)?.puzzle?.acts).toBe(true);
    await table.ok(lay, hand, 'seat');
    await table.ok({ type: 'undo' }, hand, 'seat');
    await table.ok({ type: 'hint', puzzle: 'one' }, seats.at(-1), 'seat');
    await table.ok({ type: 'leave' }, seats[0], 'seat');
  });

  it('moves by any hand when the game master wants it so', async () => {
    const { table, seats } = await withScreens(count, false);
    await table.open('one');
    for (const seat of seats) {
      await table.ok(lay, seat, 'seat');
      await table.ok({ type: 'undo' }, seat, 'seat');
    }
    await table.master({ type: 'policy', hand: true });
    expect(hands({ table, seats, here: new Set(seats) })).toHaveLength(1);
  });
});

describe('screens that drop', () => {
  it('lend their lenses and their hand to those that are there, and take them back', async () => {
    for (const count of COUNTS.slice(1)) {
      const screens = await withScreens(count);
      const { table, here, seats } = screens;
      await table.open('one');
      const before = seats.map((seat) => sight(screens, seat));
      const [hand] = hands(screens);
      here.delete(hand as string);
      const others = seats.filter((seat) => seat !== hand);
      expect([...new Set(lensesOf(screens, others))].sort()).toEqual([...LENSES].sort());
      expect(hands(screens, others)).toHaveLength(1);
      await table.ok(lay, hands(screens, others)[0], 'seat');
      here.add(hand as string);
      expect(seats.map((seat) => sight(screens, seat))).toEqual(before);
    }
  });

  it('leave the last one with everything, and are shown to it as away', async () => {
    const screens = await withScreens(3);
    const { table, here, seats } = screens;
    await table.open('two');
    for (const seat of seats.slice(1)) here.delete(seat);
    expect(sight(screens, seats[0] as string)).toEqual({ team: TEAM, lenses: LENSES, acts: true });
    expect(table.seenBy(seats[0] as string)?.screens).toEqual([
      { seat: seats[0], here: true, lenses: LENSES, acts: true },
      { seat: seats[1], here: false, lenses: [], acts: false },
      { seat: seats[2], here: false, lenses: [], acts: false },
    ]);
  });

  it('are counted as there by what they still have to say', async () => {
    const screens = await withScreens(2);
    const { table, here, seats } = screens;
    await table.open('one');
    const [hand] = hands(screens);
    here.delete(hand as string);
    await table.ok(lay, hand, 'seat');
    expect(seats).toContain(hand);
  });

  it('of one team change nothing for another', async () => {
    const screens = await withScreens(2);
    const { table, here } = screens;
    const owls = ['seat-3', 'seat-4'];
    await table.turn('owl').ok({ type: 'begin' });
    await table.open('one');
    const before = owls.map((seat) => sight(screens, seat));
    here.delete('seat-1');
    expect(owls.map((seat) => sight(screens, seat))).toEqual(before);
    await table.master({ type: 'place', seat: 'seat-3', team: TEAM });
    expect(sight(screens, 'seat-4')).toEqual({ team: 'owl', lenses: LENSES, acts: true });
  });
});
