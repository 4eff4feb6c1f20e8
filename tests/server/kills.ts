import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { ClientClass } from '../support/clients-class.ts';
import { acknowledged, expectKept, Load } from '../support/clients-load.ts';
import { anyNumber } from '../support/fake.ts';
import { proxyTo } from '../support/proxy.ts';
import { fileLog, Mortal, postgresLog } from './mortal.ts';

const pagesOf = (group: ClientClass) => [group.console, ...group.screens];

/** Waits until every page has been answered something new: they are all back. */
async function allAnswered(group: ClientClass): Promise<void> {
  const late = Date.now() + 60_000;
  const before = pagesOf(group).map(({ told }) => told.length);
  await group.console.ok({ type: 'chime', team: null });
  while (pagesOf(group).some(({ told }, index) => told.length === before[index])) {
    if (Date.now() > late) throw new Error('Not every page has come back.');
    await pause(10);
  }
}

/**
 * A class plays, and pages give commands without end, while the server is killed again and again. Pages come back by themselves; nobody's
 * lenses move; what was acknowledged is in the log. Returns how many commands were acknowledged.
 */
export async function killsWhilePlaying(times: number): Promise<number> {
  const server = await Mortal.born();
  const group = await ClientClass.at(server.origin);
  const load = new Load(group);
  const playing = group.play();
  for (let kill = 0; kill < times; kill += 1) {
    await pause(200 + anyNumber(600));
    await server.kill();
    await server.revive();
    await allAnswered(group);
  }
  await playing;
  await load.stop();
  await group.expectPlayed();
  expect(await server.stop()).toBe(0);
  expectKept(fileLog(server), pagesOf(group));
  expect(server.withFile((db) => db.prepare('pragma integrity_check').get())).toEqual({ integrity_check: 'ok' });
  group.close();
  await server.bury();
  return acknowledged(pagesOf(group));
}

/** The same with two processes on one database, of which one at a time is killed: the pages of the one move to the other. */
export async function killsOfTwo(url: string, times: number): Promise<number> {
  const env = { DATABASE_URL: url };
  const servers = [await Mortal.born(env), await Mortal.born(env)] as const;
  const [one, other] = servers;
  const ways = [await proxyTo([one.port, other.port]), await proxyTo([other.port, one.port])] as const;
  const group = await ClientClass.at(one.origin, { through: (screen) => ways[screen % 2 === 0 ? 0 : 1].origin });
  const load = new Load(group);
  const playing = group.play();
  for (let kill = 0; kill < times; kill += 1) {
    const victim = servers[kill % 2 === 0 ? 0 : 1];
    await pause(200 + anyNumber(600));
    await victim.kill();
    await allAnswered(group);
    await victim.revive();
  }
  await playing;
  await load.stop();
  await group.expectPlayed();
  for (const server of servers) expect(await server.stop()).toBe(0);
  expectKept(await postgresLog(url), pagesOf(group));
  group.close();
  await Promise.all([...ways.map((way) => way.stop()), ...servers.map((server) => server.bury())]);
  return acknowledged(pagesOf(group));
}
