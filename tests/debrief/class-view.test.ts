import { expect, test } from 'vitest';
import { classGrid, classView } from '../../src/core/debrief/class-view.ts';
import { Play } from './play.ts';
import { small } from './small-mission.ts';

const view = (play: Play) => classView(small.mission, play.state, play.records);

function played(): Play {
  const play = new Play().open('letter').send('c', 'e', 'i').solve().do({ type: 'leave' });
  play.open('desk').hint(3).solve().do({ type: 'leave' }, { type: 'debrief' });
  return play.by('other', { type: 'begin' }).by('other', { type: 'open', puzzle: 'letter' });
}

test('every team in the order of the panel, with how it came to each objective', () => {
  const { teams, hardest, misconceptions, objectives } = view(played());
  expect(objectives.map(({ id }) => id)).toEqual(['help', 'who', 'later']);
  expect(teams.map(({ id, over }) => [id, over])).toEqual([
    ['team', true],
    ['other', false],
  ]);
  expect(teams.map(({ evidence }) => evidence.map(({ reached }) => reached))).toEqual([
    ['alone', 'shown', 'not-reached'],
    ['not-reached', 'not-reached', 'not-reached'],
  ]);
  expect(teams[0]).toMatchObject({ hints: 3, solved: 2, of: 2, hardest: 'desk' });
  expect(hardest).toBe('desk');
  expect(misconceptions.map(({ id }) => id)).toEqual(['just-a-joke']);
});

test('notes stand with the team that they are about', () => {
  const play = played();
  play.by('master:m', { type: 'note', team: 'other', words: '=1+1' });
  play.by('master:m', { type: 'note', team: null, words: 'Fire drill.' });
  const { teams, notes } = view(play);
  expect(teams.map((team) => team.notes)).toEqual([[], ['=1+1']]);
  expect(notes).toEqual(['Fire drill.']);
});

test('the grid for a wall holds who came to what, and nothing to compare teams by', () => {
  const play = played();
  play.by('master:m', { type: 'note', team: 'team', words: 'For adults.' });
  play.do({ type: 'mood', mood: 'tired' }, { type: 'transfer', situation: 'bus', choice: 'tell' });
  const grid = classGrid(small.mission, play.state, play.records);
  expect(grid.teams[0]?.reached).toEqual({ help: 'alone', who: 'shown', later: 'not-reached' });
  const written = JSON.stringify(grid);
  expect(written).not.toMatch(/"(?:minutes|hints|notes|answers|changes|gesture|mood|seq|level)"/);
  expect(written).not.toContain('For adults.');
});
