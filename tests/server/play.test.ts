import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { networkAddresses } from '../../src/server/addresses.ts';
import { ClientClass } from '../support/clients-class.ts';
import { SEED } from '../support/fake.ts';
import { proxyTo } from '../support/proxy.ts';
import { type RunningServer, startServer } from '../support/server.ts';

const LONG = 180_000;

let server: RunningServer;
let port: number;
beforeAll(async () => {
  server = await startServer();
  port = Number(new URL(server.origin).port);
}, LONG);
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

// Together, as they mostly wait for one another's hands.
describe.concurrent('three teams of two screens and a console play to the end', () => {
  test('over whatever the connection allows', { timeout: LONG }, async () => {
    const group = await ClientClass.at(server.origin);
    await group.play();
    await group.expectPlayed();
    for (const { socket } of group.screens) expect(socket.io.engine.transport.name).toBe('websocket');
    group.close();
  });

  test('by long-polling alone', { timeout: LONG }, async () => {
    const group = await ClientClass.at(server.origin, { transports: ['polling'] });
    await group.play();
    await group.expectPlayed();
    for (const { socket } of group.screens) expect(socket.io.engine.transport.name).toBe('polling');
    group.close();
  });

  test.each([
    { how: 'cuts connections at random', refusesWebSocket: false },
    { how: 'cuts connections at random and refuses WebSocket', refusesWebSocket: true },
  ])('through a proxy that $how', { timeout: LONG }, async ({ refusesWebSocket }) => {
    const proxy = await proxyTo([port], {
      cutAfter: [300, 3_000],
      cutAfterBytes: [60_000, 120_000],
      seed: SEED,
      refusesWebSocket,
    });
    const group = await ClientClass.at(server.origin, { through: () => proxy.origin });
    await group.play();
    await group.expectPlayed();
    if (refusesWebSocket) {
      expect(proxy.refused()).toBeGreaterThan(0);
      for (const { socket } of group.screens) expect(socket.io.engine.transport.name).toBe('polling');
    } else {
      // A slow machine sees more cuts by time; those by size come anyhow: a screen is told more than that in a mission.
      expect(proxy.cut()).toBeGreaterThanOrEqual(group.screens.length);
    }
    group.close();
    await proxy.stop();
  });

  test('at the address that a tablet would use, over plain http', { timeout: LONG }, async () => {
    const [address] = networkAddresses(networkInterfaces(), port);
    if (address === undefined) {
      console.info('This machine has no address but its own: nothing can be played at one.');
      expect(process.env.CI, 'a machine that checks for everybody has a network').not.toBe('true');
      return;
    }
    const group = await ClientClass.at(address);
    await group.play();
    await group.expectPlayed();
    const policy = (await fetch(address)).headers.get('content-security-policy');
    expect(policy).toContain(`ws://${new URL(address).host}`);
    group.close();
  });
});
