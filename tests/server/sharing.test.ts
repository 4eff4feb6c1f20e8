import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, createSession, joinSession, Screen } from '../support/screen.ts';
import { type Inside, inside, SETTING_UP } from './inside.ts';
import { type SharedMemory, sharedMemory } from './shared-memory.ts';

// What two servers on one store owe each other, without a database: tests/server/two-processes.test.ts has a real one.

let memory: SharedMemory;
let one: Inside;
let other: Inside;
let pages: { close(): void }[];
beforeEach(async () => {
  memory = sharedMemory();
  [one, other] = await Promise.all([inside({ store: memory.stores[0] }), inside({ store: memory.stores[1] })]);
  pages = [];
}, SETTING_UP);
afterEach(async () => {
  for (const page of pages) page.close();
  await Promise.all([one.stop(), other.stop()]);
});

/** A session with its console at the first server. */
async function session() {
  const { code, token } = await createSession(one.origin, { teams: 1 });
  return { code, token, console: await masterAt(one, token) };
}

async function masterAt(server: Inside, token: string): Promise<Screen<'master'>> {
  const page = new Screen(server.origin, 'master', token);
  pages.push(page);
  await page.until((parts) => parts.session !== undefined, 'the console is in');
  return page;
}

async function seatAt(server: Inside, token: string): Promise<Screen<'seat'>> {
  const page = new Screen(server.origin, 'seat', token);
  pages.push(page);
  await page.until(({ team }) => team !== undefined, 'the seat has a team');
  return page;
}

test('what is kept at one is told at the other', async () => {
  const { code, token, console } = await session();
  const seat = await seatAt(other, (await joinSession(other.origin, code)).token);
  await console.ok({ type: 'start' });
  await seat.until(({ clock }) => clock?.state === 'running', 'the start is told at the other server');
  const second = await masterAt(other, token);
  await seat.ok({ type: 'begin' });
  for (const page of [console, second])
    await page.until((parts) => parts[`team:${seat.parts.team?.id}`]?.stage === 'district', 'each console is told');
});

test('a page that moves sees nothing older than it has seen, although nobody told', async () => {
  const { code, token, console } = await session();
  const { token: seatToken } = await joinSession(one.origin, code);
  const seat = await seatAt(one, seatToken);
  const stays = await masterAt(other, token);
  memory.hush();
  await console.ok({ type: 'start' });
  const seq = await seat.ok({ type: 'begin' });
  expect(stays.seq).toBeLessThan(seq);
  seat.close();
  const moved = await seatAt(other, seatToken);
  expect(moved.told[0]?.seq).toBeGreaterThanOrEqual(seq);
  expect(moved.parts.team?.stage).toBe('district');
  await stays.reach(seq);
});

test('a command is not refused for what has not been told yet', async () => {
  const { code, console } = await session();
  const seat = await seatAt(other, (await joinSession(other.origin, code)).token);
  await console.until(
    (parts) => parts[`team:${seat.parts.team?.id}`]?.screens.length === 1,
    'the console knows the seat',
  );
  await seat.reach(await console.ok({ type: 'chime', team: null }));
  memory.hush();
  await console.ok({ type: 'start' });
  await seat.ok({ type: 'begin' });
});

test('what is kept while a session is being taken up is not missed', async () => {
  const { code, token, console } = await session();
  const { token: seatToken } = await joinSession(one.origin, code);
  const { read } = memory.stores[1];
  let first = true;
  memory.stores[1].read = async (id, after) => {
    const kept = await read(id, after);
    // Between this reading and the first page, something happens at the other server.
    if (first) {
      first = false;
      await console.ok({ type: 'start' });
      await pause(20);
    }
    return kept;
  };
  const second = await masterAt(other, token);
  const seat = await seatAt(other, seatToken);
  await second.until(({ clock }) => clock?.state === 'running', 'the start is not missed');
  expect(seat.parts.clock?.state).toBe('running');
});

test('a session that is removed at one shows its pages out at the other', async () => {
  const { code, token } = await session();
  const seat = await seatAt(other, (await joinSession(other.origin, code)).token);
  await ask(one.origin, 'DELETE', '/api/session', undefined, token);
  await expect.poll(() => seat.closed, { timeout: 5_000 }).toBe('session-gone');
});

test('another device that takes a seat at one shows the old one out at the other', async () => {
  const { code, token } = await session();
  const joined = await joinSession(other.origin, code);
  const before = await seatAt(other, joined.token);
  const { body } = await ask<{ code: string }>(one.origin, 'POST', '/api/handover', { seat: joined.seat }, token);
  expect((await joinSession(one.origin, body.code)).seat).toBe(joined.seat);
  await expect.poll(() => before.closed, { timeout: 5_000 }).toBe('replaced');
});

test('a team that went on at one was not away, whoever was last seen at the other', async () => {
  const { code, token, console } = await session();
  const seat = await seatAt(one, (await joinSession(one.origin, code)).token);
  const elsewhere = await masterAt(other, token);
  await console.ok({ type: 'start' });
  await elsewhere.until(({ clock }) => clock?.state === 'running', 'the start is told');
  elsewhere.close();
  await expect.poll(() => other.connections()).toBe(0);
  // Five minutes in which the children read at the first server, whose heart beats.
  for (let minute = 0; minute < 5; minute += 1) {
    for (const server of [one, other]) server.wait(60_000);
    for (const live of one.services.rooms.open) await live.beat();
  }
  await masterAt(other, token);
  await seat.ok({ type: 'begin' });
  const row = await one.store.byCode(code);
  const records = (await one.store.read(row?.id ?? ''))?.records ?? [];
  expect(records.flatMap(({ events }) => events.filter(({ type }) => type === 'away'))).toEqual([]);
  expect(seat.parts.clock?.left).toBe(10 * 60_000);
});
