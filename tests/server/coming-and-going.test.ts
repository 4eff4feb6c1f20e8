import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/server/store/memory.ts';
import { createSession, joinSession, Screen } from '../support/screen.ts';
import { type Inside, inside, SETTING_UP } from './inside.ts';
import { slowed } from './slow-store.ts';

/** A seat that drops keeps its place for so long. */
const LEASE = 20_000;

let server: Inside;
let pages: { close(): void }[];
beforeEach(async () => {
  server = await inside({ store: slowed(memoryStore(), 20) });
  pages = [];
}, SETTING_UP);
afterEach(async () => {
  for (const page of pages) page.close();
  await server.stop();
});

const seatOf = (token: string): Screen<'seat'> => {
  const page = new Screen(server.origin, 'seat', token, { transports: ['websocket'] });
  pages.push(page);
  return page;
};
const masterOf = (token: string): Screen<'master'> => {
  const page = new Screen(server.origin, 'master', token, { transports: ['websocket'] });
  pages.push(page);
  return page;
};
const liveOf = (code: string) => [...server.services.rooms.open].find(({ row }) => row.code === code);

describe('a page that goes while it is being let in', () => {
  test('leaves nobody behind', async () => {
    const { code } = await createSession(server.origin, { teams: 1 });
    const { token, seat } = await joinSession(server.origin, code);
    const page = seatOf(token);
    await new Promise<void>((resolve) => page.socket.on('connect', () => resolve()));
    page.close();
    await pause(200);
    expect(liveOf(code)?.audience.size).toBe(0);
    expect(liveOf(code)?.link(seat).state).toBe('dropped');
    server.wait(LEASE + 1);
    expect(liveOf(code)?.link(seat).state).toBe('away');
  });

  test('takes nothing from the page that stays', async () => {
    const { code, token: master } = await createSession(server.origin, { teams: 1 });
    const { token, seat } = await joinSession(server.origin, code);
    const stays = seatOf(token);
    const console = masterOf(master);
    await stays.until(({ team }) => team !== undefined, 'the seat has a team');
    for (let time = 0; time < 3; time += 1) {
      const page = seatOf(token);
      await new Promise<void>((resolve) => page.socket.on('connect', () => resolve()));
      page.close();
    }
    await pause(200);
    expect(liveOf(code)?.link(seat)).toEqual({ state: 'connected' });
    expect(liveOf(code)?.audience.size).toBe(2);
    await stays.ok({ type: 'help', on: true });
    await console.until((parts) => parts[`team:${stays.parts.team?.id}`]?.help === true, 'the console is told');
  });
});

test('when all pages of a session drop in the same instant and come back, consoles are told as before', async () => {
  const { code, token: master } = await createSession(server.origin, { teams: 1 });
  const { token } = await joinSession(server.origin, code);
  const both = [seatOf(token), masterOf(master)] as const;
  await both[0].until(({ team }) => team !== undefined, 'the seat has a team');
  await both[1].until(({ session }) => session !== undefined, 'the console is in');
  await both[0].do({ type: 'help', on: true });
  for (const page of both) page.socket.io.engine.close();
  for (const page of both) await expect.poll(() => page.told.filter(({ fresh }) => fresh).length).toBe(2);
  await both[0].ok({ type: 'help', on: false });
  await both[1].until((parts) => parts[`team:${both[0].parts.team?.id}`]?.help === false, 'the console is told');
});

test('a screen that drops keeps its lenses for a while, then lends them, and has them back when it is back', async () => {
  const { code, token: master } = await createSession(server.origin, { teams: 1 });
  const tokens = [await joinSession(server.origin, code), await joinSession(server.origin, code)];
  const [one, other] = tokens.map(({ token }) => seatOf(token)) as [Screen<'seat'>, Screen<'seat'>];
  const console = masterOf(master);
  for (const seat of [one, other]) await seat.until(({ screens }) => screens?.length === 2, 'both are in');
  await console.until(({ session }) => session !== undefined, 'the console is in');
  await console.ok({ type: 'start' });
  await one.ok({ type: 'begin' });
  await one.ok({ type: 'open', puzzle: 'snowball' });
  await other.until(({ puzzle }) => puzzle?.id === 'snowball', 'both are at the station');
  const lenses = (seat: Screen<'seat'>) => Object.keys(seat.parts.puzzle?.sheets ?? {});
  const shared = [lenses(one), lenses(other)];
  expect(shared.map(({ length }) => length)).toEqual([2, 2]);

  other.socket.disconnect();
  await console.until((parts) => {
    const [, screen] = parts[`team:${one.parts.team?.id}`]?.screens ?? [];
    return screen?.link.state === 'dropped';
  }, 'the console sees that it dropped');
  await one.ok({ type: 'help', on: true });
  expect(lenses(one)).toEqual(shared[0]);

  server.wait(LEASE + 1);
  await one.ok({ type: 'help', on: false });
  expect(lenses(one)).toHaveLength(4);
  expect(one.parts.puzzle?.acts).toBe(true);

  other.socket.connect();
  await one.until(() => lenses(one).length === 2, 'the lenses go back');
  expect([lenses(one), lenses(other)]).toEqual(shared);
});

test('a command is answered to whoever comes back for its answer, and done once', async () => {
  const { code, token: master } = await createSession(server.origin, { teams: 1 });
  const { token } = await joinSession(server.origin, code);
  const seat = seatOf(token);
  await seat.until(({ team }) => team !== undefined, 'the seat has a team');
  const console = masterOf(master);
  await console.until(({ session }) => session !== undefined, 'the console is in');
  const given = Array.from({ length: 10 }, (_, index) => seat.do({ type: 'help', on: index % 2 === 0 }));
  seat.socket.io.engine.close();
  const answers = await Promise.all(given);
  expect(answers).toEqual(answers.map(() => ({ seq: expect.any(Number) })));
  const row = await server.store.byCode(code);
  const helps = (await server.store.read(row?.id ?? ''))?.records.filter(({ command }) => command.type === 'help');
  expect(helps?.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});
