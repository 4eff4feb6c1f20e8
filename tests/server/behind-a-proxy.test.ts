import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSession, Screen } from '../support/screen.ts';
import { type Inside, inside, SETTING_UP } from './inside.ts';
import { asked } from './raw.ts';

let server: Inside;
let code: string;
beforeAll(async () => {
  server = await inside({ settings: { trustProxy: true } });
  ({ code } = await createSession(server.origin));
}, SETTING_UP);
afterAll(() => server.stop());

/** A request as a proxy passes it on: what the asker claimed stands first, whom the proxy saw stands last. */
async function join(typed: string, claimed: string, seen: string): Promise<number> {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': `${claimed}, ${seen}` };
  return (await asked(server.port, 'POST /api/join', headers, JSON.stringify({ code: typed }))).status;
}

test('a guesser is slowed whatever address it claims, and slows nobody else', async () => {
  const answers: number[] = [];
  for (let guess = 0; guess < 12; guess += 1) answers.push(await join('AAAA', `198.51.100.${guess}`, '203.0.113.1'));
  expect(answers.slice(0, 8)).toEqual([404, 404, 404, 404, 404, 404, 404, 404]);
  expect(answers.at(-1)).toBe(429);
  expect(await join(code, '203.0.113.2', '203.0.113.1')).toBe(429);
  expect(await join(code, '203.0.113.1', '203.0.113.2')).toBe(200);
});

test('a wall is slowed for its own guesses only', async () => {
  const knock = async (typed: string, seen: string) => {
    const page = new Screen(server.origin, 'wall', typed, { extraHeaders: { 'x-forwarded-for': `1.2.3.4, ${seen}` } });
    const why = await new Promise<string>((resolve) => {
      page.socket.on('connect', () => resolve('let in'));
      page.socket.on('connect_error', ({ message }) => resolve(message));
    });
    page.close();
    return why;
  };
  for (let guess = 0; guess < 10; guess += 1) await knock('AAAA', '203.0.113.5');
  expect(await knock(code, '203.0.113.5')).toBe('too-many');
  expect(await knock(code, '203.0.113.6')).toBe('let in');
});
