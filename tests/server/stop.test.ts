import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ClientClass } from '../support/clients-class.ts';
import { expectKept, Load } from '../support/clients-load.ts';
import { fileLog, Mortal } from './mortal.ts';
import { rawPage } from './raw.ts';

const LONG = 120_000;

let server: Mortal;
beforeEach(async () => {
  server = await Mortal.born();
}, LONG);
afterEach(() => server.bury());

test('pages are told that the server stops, it ends in order, and all goes on when it is back', {
  timeout: LONG,
}, async () => {
  const group = await ClientClass.at(server.origin, { session: { teams: 2 } });
  const pages = [group.console, ...group.screens];
  const load = new Load(group);
  await group.console.ok({ type: 'start' });
  for (const team of group.teams) {
    await team.give(team.first, { type: 'begin' });
    await team.solve('snowball');
  }
  const before = group.teams.map(({ seen }) => seen.team);
  const sheets = group.screens.map(({ parts }) => parts.screens?.map(({ lenses }) => lenses));
  expect(await server.stop()).toBe(0);
  for (const page of pages) expect(page.received).toContain('closing "stopping"');
  await server.revive();
  await load.stop();
  await group.console.ok({ type: 'note', team: null, words: 'retour' });
  for (const [index, team] of group.teams.entries()) {
    expect(team.seen.team).toMatchObject({ solved: before[index]?.solved, tokens: before[index]?.tokens });
    await team.solve('vault');
  }
  expect(group.away()).toEqual([]);
  expect(group.screens.map(({ parts }) => parts.screens?.map(({ lenses }) => lenses))).toEqual(sheets);
  expect(await server.stop()).toBe(0);
  expectKept(fileLog(server), pages);
  group.close();
});

test('nobody who reads nothing, or never ends a request, keeps the server from ending', { timeout: LONG }, async () => {
  const group = await ClientClass.at(server.origin, { session: { teams: 1 } });
  const deaf = await rawPage(server.port, 'master', group.created.token);
  deaf.pause();
  const half = connect(server.port, '127.0.0.1');
  half.on('error', () => {});
  await once(half, 'connect');
  half.write('POST /api/join HTTP/1.1\r\nhost: x\r\ncontent-length: 90\r\n\r\n{');
  const polling = fetch(`${server.origin}/socket.io/?EIO=4&transport=polling`).then((answer) => answer.text());
  const { sid } = JSON.parse((await polling).slice(1)) as { sid: string };
  const held = fetch(`${server.origin}/socket.io/?EIO=4&transport=polling&sid=${sid}`).catch(() => undefined);
  expect(await server.stop()).toBe(0);
  await held;
  deaf.destroy();
  half.destroy();
  group.close();
});
