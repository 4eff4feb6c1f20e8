import { describe, expect, it } from 'vitest';
import { answersOf, seenLed } from '../../src/core/session/seen-led.ts';
import { wallGrid, wallSession, wallSlides } from '../../src/core/session/seen-wall.ts';
import { small } from '../support/mission.ts';
import { MINUTE, Table, TEAM } from '../support/play.ts';

const CHOICES = ['tell', 'wait'].map((id) => ({ id, text: `text ${id}`, answer: `answer ${id}` }));
const mission = small({
  debrief: {
    transfer: [
      { id: 'bus', situation: 'on the bus', choices: CHOICES },
      { id: 'park', situation: 'in the park', choices: CHOICES },
    ],
    gestures: [],
    helplines: [],
  },
});
const talking = async () => {
  const table = await Table.begun({ mission, teams: [TEAM, 'owl'] });
  await table.master({ type: 'to-debrief', team: null });
  return table;
};
const answers = (table: Table) => answersOf(mission.mission, table.state);

describe('the debrief that a console leads', () => {
  it('is told to every screen, with its page', async () => {
    const table = await talking();
    expect(seenLed(table.state)).toBeNull();
    await table.master({ type: 'slide', at: 'tell' });
    expect(table.seen.led).toEqual({ step: 'tell', page: null, answers: false });
    await table.master({ type: 'slide', at: 'understand', page: 1 });
    expect(table.seen.led).toEqual({ step: 'understand', page: 1, answers: false });
  });

  it('counts the time of a step from its first page, and never ends it', async () => {
    const table = await talking();
    await table.master({ type: 'slide', at: 'transfer', page: 0 });
    const { since } = table.state.led;
    table.wait(30 * MINUTE);
    await table.master({ type: 'slide', at: 'transfer', page: 1 });
    expect(table.state).toMatchObject({ slide: 'transfer', led: { since, page: 1 } });
    await table.master({ type: 'slide', at: 'commit' });
    expect(table.state.led.since).toBeGreaterThanOrEqual(since + 30 * MINUTE);
  });

  it('says how many answered; what, only when an adult shows it, and never who', async () => {
    const table = await talking();
    await table.master({ type: 'slide', at: 'transfer', page: 0 });
    expect(answers(table)).toEqual({ situation: 'bus', answered: 0, of: 2, counts: null });
    await table.ok({ type: 'transfer', situation: 'bus', choice: 'wait' });
    expect(answers(table)).toEqual({ situation: 'bus', answered: 1, of: 2, counts: null });
    await table.master({ type: 'slide', at: 'transfer', page: 0, answers: true });
    const shown = wallSlides(mission.mission, table.state)?.answers;
    expect(shown).toEqual({ situation: 'bus', answered: 1, of: 2, counts: { tell: 0, wait: 1 } });
    expect(JSON.stringify(shown)).not.toContain(TEAM);
    // The next situation is not shown before it is answered.
    await table.master({ type: 'slide', at: 'transfer', page: 1 });
    expect(answers(table)).toMatchObject({ situation: 'park', counts: null });
  });

  it('shows the class over a step that goes on, until the next one', async () => {
    const table = await talking();
    await table.master({ type: 'slide', at: 'tell' });
    expect(wallGrid(mission.mission, table.state, [])).toBeNull();
    await table.master({ type: 'show', what: { view: 'class' } });
    expect(table.state.slide).toBe('tell');
    expect(wallGrid(mission.mission, table.state, [])?.teams.map(({ id }) => id)).toEqual([TEAM, 'owl']);
    expect(wallSession(mission.mission, table.state).led.show).toEqual({ view: 'class' });
    expect(await table.master({ type: 'show', what: { view: 'class' } })).toEqual([]);
    await table.master({ type: 'slide', at: 'tell' });
    expect(table.state.led.show).toBeNull();
  });

  it('shows a moment of a team that there is, for an objective that there is', async () => {
    const table = await talking();
    const moment = (team: string, objective: string) =>
      ({ type: 'show', what: { view: 'moment', team, objective } }) as const;
    await table.masterRefused(moment('nobody', 'objective'), 'unknown-team');
    await table.masterRefused(moment('constructor', 'objective'), 'unknown-team');
    await table.masterRefused(moment(TEAM, 'nothing'), 'unknown-choice');
    await table.master(moment(TEAM, 'objective'));
    expect(table.state.led.show).toEqual({ view: 'moment', team: TEAM, objective: 'objective' });
  });

  it('begins afresh with the next group, and comes back with the one before', async () => {
    const table = await talking();
    await table.master({ type: 'slide', at: 'transfer', page: 1 });
    const { led } = table.state;
    await table.master({ type: 'next-group' });
    expect(table.state.led).toMatchObject({ page: null, show: null });
    await table.master({ type: 'group-back' });
    expect(table.state.led).toEqual(led);
  });
});
