import { describe, expect, it } from 'vitest';
import { replay } from '../../src/core/session/apply.ts';
import { anyNumber } from '../support/fake.ts';
import { small } from '../support/mission.ts';
import { SEAT, Table } from '../support/play.ts';

const mission = small();
/** Pages that a state remembers. */
const PAGES = 400;
const message = (page: string, n: number) => ({ page, n, do: { type: 'star' } });
const stars = (table: Table) => table.team.stars;

describe('a resent command', () => {
  it('counts once, whichever of 400 pages sends it, in whatever order', async () => {
    const table = await Table.begun({ mission });
    const pages = Array.from({ length: PAGES - 1 }, (_, index) => `page-${index}`);
    for (const page of pages) await table.room.take(SEAT, message(page, 1));
    expect(stars(table)).toBe(pages.length);
    const { seq } = table.state;
    for (let turn = 0; turn < 200; turn += 1)
      expect(await table.room.take(SEAT, message(pages[anyNumber(pages.length)] as string, 1))).toEqual({ seq });
    expect(stars(table)).toBe(pages.length);
    await table.room.take(SEAT, message(pages[0] as string, 2));
    expect(stars(table)).toBe(pages.length + 1);
  });

  it('is forgotten only of the pages long silent: what is remembered stays bounded', async () => {
    const table = await Table.begun({ mission });
    for (let index = 0; index < PAGES + 50; index += 1) {
      await table.room.take(SEAT, message(`page-${index}`, 1));
      // One page goes on speaking all the time: it is never among the forgotten.
      await table.room.take(SEAT, message('lasting', index + 1));
    }
    const heard = Object.keys(table.state.heard);
    expect(heard).toHaveLength(PAGES);
    expect(heard).toContain('lasting');
    expect(heard).toContain(`page-${PAGES + 49}`);
    expect(heard).not.toContain('page-0');
    const { seq } = table.state;
    for (const again of [message('lasting', 3), message('lasting', PAGES + 50), message('page-60', 1)])
      expect(await table.room.take(SEAT, again)).toEqual({ seq });
    expect(JSON.stringify(replay(table.records).heard)).toBe(JSON.stringify(table.state.heard));
  });

  it('that was refused is decided anew: the reason may be gone', async () => {
    const table = await Table.begun({ mission });
    await table.ok({ type: 'pause' });
    expect(await table.room.take(SEAT, message('tablet', 1))).toEqual({ refused: 'paused' });
    await table.ok({ type: 'resume' });
    expect(await table.room.take(SEAT, message('tablet', 1))).toEqual({ seq: table.state.seq });
    expect(stars(table)).toBe(1);
  });

  it('is known by its page, even one that is called like a part of an object', async () => {
    const table = await Table.begun({ mission });
    for (const page of ['__proto__', 'constructor', 'toString', 'valueOf']) {
      for (const _ of [1, 2]) await table.room.take(SEAT, message(page, 1));
    }
    expect(stars(table)).toBe(4);
    expect(replay(JSON.parse(JSON.stringify(table.records))).teams).toEqual(table.state.teams);
  });
});
