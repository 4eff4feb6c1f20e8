import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Record } from '../../src/core/session/event.ts';
import { ClientClass } from '../support/clients-class.ts';
import { killsWhilePlaying } from './kills.ts';
import { fileLog, Mortal } from './mortal.ts';

// Few kills here; `npm run soak` does many.
const LONG = 180_000;

test('a class whose server is killed twice loses nothing and plays to the end', { timeout: LONG }, async () => {
  expect(await killsWhilePlaying(2)).toBeGreaterThan(100);
});

describe('an outage', () => {
  let server: Mortal;
  let group: ClientClass;
  beforeAll(async () => {
    server = await Mortal.born();
    group = await ClientClass.at(server.origin, { session: { teams: 1 } });
    await group.console.ok({ type: 'start' });
    for (const { first } of group.teams) await first.ok({ type: 'begin' });
  }, LONG);
  afterAll(async () => {
    group.close();
    await server.bury();
  });

  /** Everything that the server ever wrote was so long ago: as if it had been gone for that time. */
  function letPass(ms: number): void {
    server.withFile((db) => {
      const rows = db.prepare('select session, seq, body from event').all() as unknown as {
        session: string;
        seq: number;
        body: string;
      }[];
      for (const { session, seq, body } of rows) {
        const record = JSON.parse(body) as Record;
        const earlier = { ...record, at: record.at - ms };
        db.prepare('update event set at = $at, body = $body where session = $session and seq = $seq').run({
          $at: earlier.at,
          $body: JSON.stringify(earlier),
          $session: session,
          $seq: seq,
        });
      }
      db.prepare('update alive set at = at - $ms').run({ $ms: ms });
    });
  }

  const left = () => group.teams[0]?.first.parts.clock?.left ?? Number.NaN;

  async function outage(ms: number): Promise<{ readonly lost: number; readonly away: readonly number[] }> {
    const [seat] = group.screens;
    await group.console.ok({ type: 'chime', team: null });
    const before = left();
    const known = seat?.told.length ?? 0;
    await server.kill();
    letPass(ms);
    await server.revive();
    await group.console.ok({ type: 'chime', team: null });
    await seat?.until(() => (seat?.told.length ?? 0) > known, 'the seat is back', 30_000);
    const lost = before - left();
    expect(await server.stop()).toBe(0);
    const away = fileLog(server).flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'away' ? [event.ms] : [])),
    );
    await server.revive();
    await group.console.ok({ type: 'chime', team: null });
    return { lost, away };
  }

  test('of half an hour costs a team nothing', { timeout: LONG }, async () => {
    const { lost, away } = await outage(30 * 60_000);
    expect(away).toHaveLength(1);
    expect(away[0]).toBeGreaterThan(29.9 * 60_000);
    expect(lost).toBeLessThan(60_000);
    expect(group.teams[0]?.seen.team.breached).toBe(false);
  });

  test('of three seconds is not worth a word', { timeout: LONG }, async () => {
    const before = fileLog(server).filter(({ events }) => events.some(({ type }) => type === 'away')).length;
    const { away } = await outage(1);
    expect(away).toHaveLength(before);
  });
});
