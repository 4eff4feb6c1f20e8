import { expect, it } from 'vitest';
import { LENSES } from '../../src/core/scenario/lens.ts';
import { replay } from '../../src/core/session/apply.ts';
import { seen } from '../../src/core/session/seen.ts';
import { notesOf } from '../../src/core/session/seen-notes.ts';
import { wallSession, wallSlides, wallTeam } from '../../src/core/session/seen-wall.ts';
import { shipped, small } from '../support/mission.ts';
import { Table, TEAM } from '../support/play.ts';

const SHIPPED = ['cyberharassment', 'privacy', 'influence'];

it.each(SHIPPED)('%s has notes for whoever leads its debrief, on every objective and situation', (id) => {
  const { mission } = shipped(id);
  const { breathe, tell, ideas, situations, commit, disclosure } = notesOf(mission);
  for (const list of [breathe, tell, commit, disclosure]) expect(list.length).toBeGreaterThan(0);
  expect(ideas.map((idea) => idea.id)).toEqual(mission.objectives.map((objective) => objective.id));
  for (const idea of ideas) expect(mission.debrief.adult?.ideas.map(({ right }) => right)).toContain(idea.right);
  expect(situations.filter(({ model }) => model === undefined)).toEqual([]);
  for (const { law } of ideas) if (law !== undefined) expect(law.source.length).toBeGreaterThan(10);
});

it('a mission without notes still tells its facts, its wrong ideas and its situations', () => {
  const { ideas, disclosure } = notesOf(small().mission);
  expect(ideas.length).toBeGreaterThan(0);
  expect(disclosure).toEqual([]);
});

it.each(SHIPPED)('%s sends none of its notes to a team or to a wall, in any stage of a session', async (id) => {
  const compiled = shipped(id);
  const { mission } = compiled;
  const notes = notesOf(mission);
  const own = [
    ...[...notes.breathe, ...notes.tell, ...notes.commit, ...notes.disclosure],
    ...notes.ideas.flatMap(({ right, law }) => [right, law?.text ?? right]),
    ...notes.situations.flatMap(({ model }) => model ?? []),
  ];
  expect(own.length).toBeGreaterThan(10);
  const table = await Table.begun({ mission: compiled });
  await table.master({ type: 'to-debrief', team: TEAM });
  for (const at of ['breathe', 'tell', 'understand', 'transfer', 'commit'])
    await table.master({ type: 'slide', at, answers: true });
  await table.master({ type: 'show', what: { view: 'class' } });
  for (let seq = 1; seq <= table.records.length; seq += 1) {
    const records = table.records.slice(0, seq);
    const state = replay(records);
    const seat = seen(mission, state, { team: TEAM, lenses: LENSES, acts: true }, state.at, records);
    const wall = [wallSession(mission, state), wallSlides(mission, state), wallTeam(mission, state.teams[TEAM]!, 1)];
    const sent = JSON.stringify([seat, wall]);
    expect(own.filter((text) => sent.includes(text))).toEqual([]);
  }
});
