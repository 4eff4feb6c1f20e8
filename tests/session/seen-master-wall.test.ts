import { describe, expect, it } from 'vitest';
import { wallSession, wallSlides, wallTeam } from '../../src/core/session/seen-wall.ts';
import { aPuzzle, small } from '../support/mission.ts';
import { MINUTE, Table, TEAM } from '../support/play.ts';

const at = { object: 'lamp', at: { x: 1, y: 1, width: 100 }, room: 'room', lit: [] };
const mission = small({
  puzzles: [
    aPuzzle('one', { gives: 'first', scene: { ...at, lights: ['lamp-1'] } }),
    aPuzzle('two', { gives: 'second', scene: { ...at, lights: ['lamp-2'] } }),
    aPuzzle('end', { role: 'meta', opens: { tokens: ['first', 'second'] }, scene: { ...at, lights: ['lamp-3'] } }),
  ],
  scene: { layers: [{ picture: 'sky', depth: 0 }], finale: { room: 'hall', lights: ['all'] } },
});
const wall = (table: Table, screens = 2) => wallTeam(mission.mission, table.team, screens);
const begun = () => Table.begun({ mission, teams: [TEAM, 'owl'] });

describe('a team on the wall', () => {
  it('lights its lamps one by one, all of them at its ending, and never says how', async () => {
    const table = await begun();
    expect(wall(table)).toMatchObject({ lights: [], share: 0, solved: 0, of: 3, lastAt: 0, screens: 2, held: false });
    table.wait(MINUTE);
    await table.solve('one');
    expect(wall(table)).toMatchObject({ lights: ['lamp-1'], solved: 1, lastAt: MINUTE });
    await table.master({ type: 'end', team: TEAM });
    expect(wall(table).lights).toEqual(['lamp-1', 'lamp-2', 'lamp-3', 'all']);
    await table.master({ type: 'back', team: TEAM });
    expect(wall(table).lights).toEqual(['lamp-1']);
    expect(JSON.stringify(wall(table))).not.toMatch(/"(?:tokens|help|hints|at|messages|lastWrong|hand|level)":/);
  });

  it('is held, breached, and has its stars', async () => {
    const table = await begun();
    await table.ok({ type: 'star' });
    await table.master({ type: 'hold-team', team: TEAM, on: true });
    expect(wall(table)).toMatchObject({ held: true, stars: 1, breached: false });
  });
});

describe('the wall', () => {
  it('shows an order only where somebody asked for it', async () => {
    const table = await begun();
    expect(wallSession(mission.mission, table.state)).toMatchObject({
      ranking: false,
      slide: null,
      teams: [TEAM, 'owl'],
    });
    await table.master({ type: 'policy', ranking: true });
    await table.master({ type: 'blank', team: null, on: true });
    expect(wallSession(mission.mission, table.state)).toMatchObject({ ranking: true, blank: true });
  });

  it('has the slides of the debrief once they are shown, and not before', async () => {
    const table = await begun();
    expect(wallSlides(mission.mission, table.state)).toBeNull();
    await table.master({ type: 'slide', at: 'mood' });
    expect(wallSlides(mission.mission, table.state)).toMatchObject({
      objectives: [{ id: 'objective' }],
      transfer: mission.mission.debrief.transfer,
      gestures: mission.mission.debrief.gestures,
    });
    expect(wallSession(mission.mission, table.state)).toMatchObject({ slide: 'mood' });
  });
});
