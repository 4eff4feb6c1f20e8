import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Answer } from '../../src/core/session/room.ts';
import { ask, joinSession, Screen } from '../support/screen.ts';
import { Bystander } from './bystander.ts';
import { type Inside, inside, SETTING_UP } from './inside.ts';
import { asked, frame, helloOf, rawPage } from './raw.ts';
import { type Victims, victims } from './victims.ts';

/** What one page that reads nothing may keep of the server's memory. */
const MOST_HELD = 6 * 1024 * 1024;

let server: Inside;
let bystander: Bystander;
let attacked: Victims;
beforeAll(async () => {
  server = await inside();
  [bystander, attacked] = await Promise.all([Bystander.beside(server), victims(server)]);
}, SETTING_UP);
afterEach(() => bystander.untouched());
afterAll(async () => {
  bystander.close();
  attacked.close();
  await server.stop();
});

const again = async (role: 'seat' | 'master', token: string) => {
  const page = new Screen(server.origin, role, token);
  await page.until((parts) => Object.keys(parts).length > 0, 'the page is in');
  return page;
};

describe('a page that sends without end', () => {
  test('is told that it is too fast, then shown out; its session and its next page go on', async () => {
    const flood = await again('seat', attacked.seats[0].token);
    const before = (await server.store.read(attacked.session))?.records.length ?? 0;
    const answers: Answer[] = [];
    const send = (from: number, to: number) => {
      for (let n = from; n <= to; n += 1)
        flood.socket.emit('do', { n, do: { type: 'star' } }, (answer: Answer) => answers.push(answer));
    };
    send(1, 140);
    await expect.poll(() => answers.length, { timeout: 5_000 }).toBe(140);
    const refused = answers.filter((answer) => 'refused' in answer);
    expect(refused).toEqual(Array.from({ length: 100 }, () => ({ refused: 'too-fast' })));
    send(141, 400);
    await expect.poll(() => flood.closed, { timeout: 5_000 }).toBe('too-many');
    const after = (await server.store.read(attacked.session))?.records.length ?? 0;
    expect(after - before).toBe(40);
    flood.close();
    server.wait(1_000);
    const back = await again('seat', attacked.seats[0].token);
    await back.ok({ type: 'star' });
    await attacked.console.ok({ type: 'chime', team: null });
    back.close();
  });

  test.each(['do', 'language', 'watch'])('«%s» that wants no answer is shown out as well', async (event) => {
    const flood = await again('master', attacked.console.token);
    for (let n = 1; n <= 400; n += 1) flood.socket.emit(event, event === 'language' ? 'fr' : null);
    await expect.poll(() => flood.closed, { timeout: 5_000 }).toBe('too-many');
    flood.close();
  });
});

describe('a page that reads nothing', () => {
  const refused = async (): Promise<number> => {
    const { values } = await server.services.metrics.commands.get();
    return values.find(({ labels }) => labels.role === 'master' && labels.outcome === 'malformed')?.value ?? 0;
  };

  test('over WebSocket keeps little of the memory, and is shown out', async () => {
    const before = server.connections() + 1;
    const socket = await rawPage(server.port, 'master', attacked.console.token);
    socket.pause();
    let most = 0;
    for (let n = 0; n < 400 && server.connections() >= before; n += 1) {
      server.wait(10_000);
      const done = await refused();
      for (let picture = 0; picture < 20; picture += 1) socket.write(frame('42["language","en"]'));
      // The last of these frames gets an answer that is counted: by then the others have been taken, too.
      socket.write(frame('421["do",{}]'));
      while ((await refused()) === done && server.connections() >= before) await pause(1);
      most = Math.max(most, server.held());
    }
    expect(server.connections()).toBe(before - 1);
    expect(most).toBeGreaterThan(100_000);
    expect(most).toBeLessThan(MOST_HELD);
    await expect.poll(() => server.held(), { timeout: 5_000 }).toBeLessThan(100_000);
    socket.destroy();
  });

  test('over long-polling keeps little of the memory, and is shown out', async () => {
    const base = `${server.origin}/socket.io/?EIO=4&transport=polling`;
    const opened = await (await fetch(base)).text();
    const { sid } = JSON.parse(opened.slice(1)) as { sid: string };
    const post = (body: string) => fetch(`${base}&sid=${sid}`, { method: 'POST', body });
    const before = server.connections() + 1;
    await post(`40${JSON.stringify(helloOf('master', attacked.console.token))}`);
    await expect.poll(() => server.connections()).toBe(before);
    let most = 0;
    for (let n = 0; n < 2_000 && server.connections() >= before; n += 1) {
      server.wait(10_000);
      await post('42["language","en"]');
      most = Math.max(most, server.held());
    }
    expect(server.connections()).toBe(before - 1);
    expect(most).toBeLessThan(MOST_HELD);
    await expect.poll(() => server.held(), { timeout: 5_000 }).toBeLessThan(100_000);
  });
});

describe('what is too large', () => {
  test('as a frame ends its connection, and only that', async () => {
    const page = new WebSocket(`${server.origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    await once(page, 'open');
    page.send(`40${JSON.stringify(helloOf('seat', attacked.seats[1].token))}`);
    page.send(`42["do",{"n":1,"do":"${'x'.repeat(17 * 1024)}"}]`);
    const [code] = (await once(page, 'close')) as [number];
    expect(code).toBe(1009);
  });

  test('as a long-polling message is refused', async () => {
    const base = `${server.origin}/socket.io/?EIO=4&transport=polling`;
    const { sid } = JSON.parse((await (await fetch(base)).text()).slice(1)) as { sid: string };
    const answer = await fetch(`${base}&sid=${sid}`, { method: 'POST', body: 'x'.repeat(17 * 1024) });
    expect(answer.status).toBe(413);
  });

  test('as headers is refused', async () => {
    expect((await asked(server.port, 'GET /healthz', { 'x-large': 'x'.repeat(40_000) })).status).toBe(431);
  });
});

describe('too many pages', () => {
  test('of one session do not keep its console or its children out', async () => {
    const walls = Array.from(
      { length: 200 },
      () => new WebSocket(`${server.origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`),
    );
    const before = server.connections();
    await Promise.all(walls.map((wall) => once(wall, 'open')));
    for (const wall of walls) wall.send(`40${JSON.stringify(helloOf('wall', attacked.code))}`);
    await pause(500);
    expect(server.connections() - before).toBeLessThanOrEqual(30);
    const console = await again('master', attacked.console.token);
    const seat = await again('seat', (await joinSession(server.origin, attacked.code)).token);
    await seat.ok({ type: 'help', on: true });
    console.close();
    seat.close();
    for (const wall of walls) wall.close();
    await expect.poll(() => server.connections()).toBe(before);
  });

  test('with one seat’s token do not keep the others out', async () => {
    const { token } = attacked.seats[1];
    const before = server.connections();
    const pages = Array.from(
      { length: 40 },
      () => new Screen(server.origin, 'seat', token, { transports: ['websocket'] }),
    );
    await pause(500);
    expect(server.connections() - before).toBeLessThanOrEqual(20);
    const other = await again('seat', attacked.seats[0].token);
    other.close();
    for (const page of pages) page.close();
    // The seat's first page was the oldest with that token: it gave way too.
    await expect.poll(() => server.connections(), { timeout: 5_000 }).toBeLessThanOrEqual(before);
  });
});

describe('requests that are never finished', () => {
  test('keep nobody waiting', async () => {
    const halves = Array.from({ length: 300 }, (_, index) => {
      const half = connect(server.port, '127.0.0.1');
      half.on('error', () => {});
      half.write(
        index % 2 === 0
          ? 'GET / HTTP/1.1\r\nhost: x\r\nx-slow: '
          : 'POST /api/join HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 90\r\n\r\n{"co',
      );
      return half;
    });
    await Promise.all(halves.map((half) => once(half, 'connect')));
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(server.origin, 'GET', '/healthz')));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    for (const half of halves) half.destroy();
  });
});
