import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notesOf } from '../../src/core/session/seen-notes.ts';
import type { ClassTold, MomentTold } from '../../src/core/wire/api.ts';
import { ClientClass } from '../support/clients-class.ts';
import { anySentence } from '../support/fake.ts';
import { shipped } from '../support/mission.ts';
import { ask, Screen } from '../support/screen.ts';
import { type Inside, inside, SETTING_UP } from './inside.ts';

const LONG = 60_000;
const NOTE = anySentence();
const MESSAGE = anySentence();

let server: Inside;
let clock: NodeJS.Timeout;
let group: ClientClass;
let wall: Screen<'wall'>;
beforeAll(async () => {
  server = await inside();
  // Faster than any class, so that no limit on speed is met.
  clock = setInterval(() => server.wait(300), 5);
  group = await ClientClass.at(server.origin, { session: { teams: 2, screens: 1, limit: null }, between: 2 });
  wall = new Screen(server.origin, 'wall', group.created.code);
  const [one] = group.teams;
  await group.console.ok({ type: 'start' });
  await group.console.ok({ type: 'note', team: one?.id ?? '', words: NOTE });
  await group.console.ok({ type: 'message', team: one?.id ?? '', words: MESSAGE, hold: false });
  await one?.play();
}, SETTING_UP + LONG);
afterAll(async () => {
  clearInterval(clock);
  wall.close();
  group.close();
  await server.stop();
});

const get = <Body>(path: string, token?: string) => ask<Body>(server.origin, 'GET', path, undefined, token);
const moment = (token: string, more = '') =>
  get<MomentTold>(`/api/moment?language=fr&objective=group-effect${more}`, token);
const seatOf = (team: number): string => group.teams[team]?.first.token ?? '';

describe('the class', () => {
  test('is told to a game master, with its sentences and the notes of adults', async () => {
    const { status, body } = await get<ClassTold>('/api/class?language=en', group.created.token);
    expect(status).toBe(200);
    expect(body.view.teams.map(({ id }) => id)).toEqual(group.teams.map(({ id }) => id));
    expect(body.view.teams[0]?.evidence.map(({ reached }) => reached)).toEqual(['alone', 'alone', 'alone', 'alone']);
    expect(body.view.teams[0]?.notes).toEqual([NOTE]);
    expect(body.words[body.view.title]).toBe('Cyberbullying');
  });

  test('is told to nobody else, and in no language that there is not', async () => {
    for (const token of [undefined, seatOf(0), 'x'.repeat(43)])
      expect((await get('/api/class?language=fr', token)).status).toBe(401);
    expect((await get('/api/class?language=tlh', group.created.token)).status).toBe(400);
    expect((await get('/api/class', group.created.token)).status).toBe(400);
  });

  test('is on the wall while a game master shows it, without notes, times or answers', async () => {
    await group.console.ok({ type: 'show', what: { view: 'class' } });
    await wall.until(({ grid }) => grid != null, 'the grid');
    expect(wall.parts.grid?.teams[0]?.reached).toMatchObject({ help: 'alone' });
    await group.console.ok({ type: 'show', what: null });
    await wall.until(({ grid }) => grid === null, 'no grid');
    for (const words of [NOTE, MESSAGE]) expect(wall.received).not.toContain(words);
  });
});

describe('a moment', () => {
  test('is told to its own team, whatever it asks for, and holds no word that was typed', async () => {
    const { status, body } = await moment(seatOf(0), `&team=${group.teams[1]?.id}`);
    expect(status).toBe(200);
    expect(body.moment.frames.at(-1)?.solved).toBe(true);
    expect(body.words[body.moment.frames[0]?.goal ?? '']).toBeTypeOf('string');
    for (const words of [NOTE, MESSAGE]) expect(JSON.stringify(body)).not.toContain(words);
  });

  test('is none for a team that plays still, and none that others may ask for', async () => {
    expect((await moment(seatOf(1))).status).toBe(404);
    expect((await moment(group.created.token)).status).toBe(404);
    expect((await moment(group.created.token, `&team=${group.teams[0]?.id}`)).status).toBe(200);
    expect((await moment('x'.repeat(43))).status).toBe(401);
    expect((await get('/api/moment?language=fr&objective=__proto__', seatOf(0))).status).toBe(404);
  });

  test('is on the wall for whoever knows the code, only while a game master shows it', async () => {
    const path = `/api/wall/${group.created.code}/moment?language=fr`;
    expect((await get(path)).status).toBe(404);
    const team = group.teams[0]?.id ?? '';
    await group.console.ok({ type: 'show', what: { view: 'moment', team, objective: 'help' } });
    const { status, body } = await get<MomentTold>(path);
    expect(status).toBe(200);
    expect(body.moment.objective).toBe('help');
    await group.console.ok({ type: 'show', what: null });
    expect((await get(path)).status).toBe(404);
    expect((await get('/api/wall/ZZZZ/moment?language=fr')).status).toBe(404);
  });
});

test('the notes for adults come to the console, and never to a team or a wall', async () => {
  const compiled = shipped('cyberharassment');
  const { breathe, disclosure, ideas } = notesOf(compiled.mission);
  await group.console.ok({ type: 'slide', at: 'understand', page: 0 });
  await wall.until(({ session }) => session?.slide === 'understand', 'the step');
  await group.teams[0]?.first.until(({ led }) => led?.step === 'understand', 'the step');
  const sentences = [...breathe, ...disclosure, ...ideas.map(({ right }) => right)].map(
    (id) => compiled.catalogues.fr?.[id]?.slice(0, 30).replace(/'/g, '’') ?? '?',
  );
  for (const sentence of sentences) {
    expect(group.console.received).toContain(sentence);
    for (const screen of [wall, ...group.screens]) expect(screen.received).not.toContain(sentence);
  }
});

test('looking back again and again is slowed, and comes back', async () => {
  clearInterval(clock);
  const statuses = await Promise.all(Array.from({ length: 120 }, async () => (await moment(seatOf(0))).status));
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  server.wait(2_000);
  expect((await moment(seatOf(0))).status).toBe(200);
});
