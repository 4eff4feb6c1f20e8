import { expect, test } from 'vitest';
import { lookBack } from '../../src/game/tell.ts';
import { Play } from '../debrief/play.ts';
import { small } from '../debrief/small-mission.ts';

const look = (play: Play, objective: string) =>
  lookBack({ mission: small, state: play.state, records: play.records }, 'team', objective, 'fr');

test('a game in one page looks back by itself, as a server would for it', async () => {
  const play = new Play().open('letter').send('c', 'e', 'i').solve();
  const { moment } = await look(play, 'help');
  expect(moment.frames.at(-1)?.solved).toBe(true);
});

test('what was never found is refused as a server would refuse it', async () => {
  await expect(look(new Play(), 'help')).rejects.toMatchObject({ code: 'not-found' });
});
