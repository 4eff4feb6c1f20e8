import type { Reached } from '../../src/core/debrief/evidence.ts';
import { openPage } from './browser.ts';
import { Team, type TeamOptions } from './team.ts';

/** A team at a fresh browser that has just begun. The browser speaks the other language. */
export async function teamAt(options: TeamOptions): Promise<Team> {
  const page = await openPage({ reducedMotion: 'reduce', locale: options.language === 'fr' ? 'en-GB' : 'fr-FR' });
  page.setDefaultTimeout(15_000);
  const team = new Team(page, options);
  await team.start();
  return team;
}

/** How a team that needed nobody came to the ideas of its mission. */
export const alone = ({ mission }: Team): Readonly<Record<string, Reached>> =>
  Object.fromEntries(mission.objectives.map(({ id }) => [id, 'alone']));
