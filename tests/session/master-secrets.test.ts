import { describe, expect, it } from 'vitest';
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

describe('what a team is sent', () => {
  it('holds its messages that were sent, and no other: none held, none withdrawn, none of another team', {
    timeout: PATIENCE,
  }, async () => {
    let [sent, kept] = [0, 0];
    await wander((walk) => {
      for (const team of Object.values(walk.table.state.teams)) {
        const words = toTeam(walk, team.id).match(/words-\d+\./g) ?? [];
        const may = team.messages.filter(({ state }) => state === 'sent' || state === 'read').map((one) => one.words);
        expect(words.filter((one) => !may.includes(one))).toEqual([]);
        sent += words.length;
        kept += team.messages.length - may.length;
      }
      expect(toWall(walk)).not.toContain('words-');
    });
    expect(Math.min(sent, kept)).toBeGreaterThan(5);
  });

  it('holds no note, ever; nor does the wall', { timeout: PATIENCE }, async () => {
    let notes = 0;
    await wander((walk) => {
      notes += walk.table.last.filter(({ type }) => type === 'noted').length;
      for (const team of Object.keys(walk.table.state.teams)) expect(toTeam(walk, team)).not.toContain('note-');
      expect(toWall(walk)).not.toContain('note-');
    });
    expect(notes).toBeGreaterThan(0);
  });

  it('names no other team, and no snapshot of a machine', { timeout: PATIENCE }, async () => {
    await wander((walk) => {
      const last = walk.table.records.at(-1);
      for (const [team, other] of [
        [TEAM, 'owl'],
        ['owl', TEAM],
      ] as const) {
        const happened = JSON.stringify(last === undefined ? null : happenedFor(team, last));
        expect(happened).not.toContain(`"${other}"`);
        expect(happened).not.toMatch(/"(?:snapshot|restarted|puzzles|context|hash)":/);
        expect(toTeam(walk, team)).not.toContain(`"${other}"`);
      }
    });
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
