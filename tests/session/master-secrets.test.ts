import { describe, expect, it } from 'vitest';
import type { Record } from '../../src/core/session/event.ts';
import { happenedFor } from '../../src/core/session/happened.ts';
import { wallSession, wallSlides, wallTeam } from '../../src/core/session/seen-wall.ts';
import { small } from '../support/mission.ts';
import { Table, TEAM } from '../support/play.ts';
import { PATIENCE, type Wander, wander, wandered } from './master-wander.ts';

const { mission } = wandered;

/** Every byte that a team's screens are sent now: what is seen through each lens, and what just happened. */
function toTeam({ table, here }: Wander | { table: Table; here: undefined }, team: string): string {
  const { state, records } = table;
  const seats = Object.keys(state.seats).filter((seat) => state.seats[seat] === team);
  const views = seats.map((seat) => table.seenBy(seat));
  const last = records.at(-1);
  return JSON.stringify([views, here?.size, last && happenedFor(team, last)]);
}
const toWall = ({ table }: Wander): string =>
  JSON.stringify([
    wallSession(mission, table.state),
    wallSlides(mission, table.state),
    Object.values(table.state.teams).map((team) => wallTeam(mission, team, 1)),
  ]);

/** What a machine keeps, and what belongs to the session alone. */
const SECRET = /"(?:snapshot|restarted|puzzles|context|hash|words|was)":/;

describe('what a team is sent', () => {
  it('holds its own messages that were sent, no note, no other team and no snapshot, whatever happens; the wall, none of it', {
    timeout: PATIENCE,
  }, async () => {
    let [sent, kept, notes] = [0, 0, 0];
    await wander((walk, before) => {
      const { state, records, last } = walk.table;
      if (state.seq === before) return;
      const record = records.at(-1) as Record;
      notes += last.filter(({ type }) => type === 'noted').length;
      for (const team of Object.values(state.teams)) {
        const bytes = toTeam(walk, team.id);
        const words = bytes.match(/words-\d+\./g) ?? [];
        const may = team.messages.filter(({ state: at }) => at === 'sent' || at === 'read').map((one) => one.words);
        expect(words.filter((one) => !may.includes(one))).toEqual([]);
        expect(bytes).not.toContain('note-');
        expect(bytes).not.toContain(team.id === TEAM ? '"owl"' : `"${TEAM}"`);
        expect(JSON.stringify(happenedFor(team.id, record))).not.toMatch(SECRET);
        sent += words.length;
        kept += team.messages.length - may.length;
      }
      expect(toWall(walk)).not.toMatch(/words-|note-/);
    });
    expect(Math.min(sent, kept, notes)).toBeGreaterThan(0);
  });

  it('holds not even a message that is still being written, or a note about that team', async () => {
    const table = await Table.begun({ mission: small() });
    const sent = async () => toTeam({ table, here: undefined }, TEAM);
    await table.master({ type: 'message', team: TEAM, words: 'Held back.', hold: true });
    expect(await sent()).not.toContain('Held back');
    await table.master({ type: 'note', team: TEAM, words: 'Quiet today.' });
    expect(await sent()).not.toContain('Quiet');
    const id = table.team.messages[0]?.id ?? 0;
    await table.master({ type: 'message-edit', team: TEAM, id, words: 'Held again.' });
    expect(await sent()).not.toMatch(/Held/);
    await table.master({ type: 'message-send', team: TEAM, id });
    expect(await sent()).toContain('Held again.');
    expect(await sent()).not.toContain('Held back');
    await table.master({ type: 'message-withdraw', team: TEAM, id });
    expect(await sent()).not.toMatch(/Held/);
    await table.master({ type: 'to-debrief', team: TEAM });
    expect(await sent()).not.toMatch(/Held|Quiet/);
  });
});
