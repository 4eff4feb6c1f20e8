import type { Seen } from '../../src/core/session/seen.ts';
import { sayIn } from '../../src/ui/language/say.ts';
import { shipped } from '../support/mission.ts';
import { Table } from '../support/play.ts';

export const say = sayIn('fr');
export const MISSION = shipped('cyberharassment');

/** A team on several screens, of which some are there. */
export class SeveralScreens {
  readonly here = new Set<string>();
  table!: Table;

  static async set(screens: number): Promise<SeveralScreens> {
    const team = new SeveralScreens();
    for (let n = 1; n <= screens; n += 1) team.here.add(`seat-${n}`);
    team.table = await Table.set({ mission: MISSION, screens, present: () => team.here });
    await team.table.ok({ type: 'start' });
    return team;
  }

  /** What a seat of the team sees now. */
  at(seat: string): Seen {
    const seen = this.table.seenBy(seat);
    if (seen === undefined) throw new Error(`${seat} has no team.`);
    return seen;
  }
}
