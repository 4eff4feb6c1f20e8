import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReplay } from '../../src/core/session/replay-file.ts';
import { anySentence } from '../support/fake.ts';
import { ask, createSession, joinSession, Screen } from '../support/screen.ts';
import { type Inside, inside, SETTING_UP } from './inside.ts';

let server: Inside;
beforeAll(async () => {
  server = await inside();
}, SETTING_UP);
afterAll(() => server.stop());

test('a game master can save the session as a replay, without what was typed; nobody else can', async () => {
  const { code, token } = await createSession(server.origin, { teams: 1, screens: 1 });
  const joined = await joinSession(server.origin, code);
  const seat = new Screen(server.origin, 'seat', joined.token);
  const console = new Screen(server.origin, 'master', token);
  await seat.until(({ team }) => team !== undefined, 'a team');
  const [note, message] = [anySentence(), anySentence()];
  await console.ok({ type: 'note', team: null, words: note });
  await console.ok({ type: 'message', team: null, words: message, hold: false });
  await console.ok({ type: 'start' });
  await seat.ok({ type: 'begin' });
  const { status, body } = await ask<object>(server.origin, 'GET', '/api/replay', undefined, token);
  expect(status).toBe(200);
  const text = JSON.stringify(body);
  for (const words of [note, message]) expect(text).not.toContain(words);
  const read = readReplay(text);
  expect('records' in read && read.records.some(({ command }) => command.type === 'begin')).toBe(true);
  for (const other of [undefined, joined.token, 'x'.repeat(43)]) {
    const refused = await ask<object>(server.origin, 'GET', '/api/replay', undefined, other);
    expect(refused.status).toBe(401);
    expect(JSON.stringify(refused.body)).not.toContain('records');
  }
  seat.close();
  console.close();
});
