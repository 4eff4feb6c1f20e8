import type { LogLine } from '../../src/core/session/log.ts';
import { logLine } from '../../src/core/session/log.ts';
import { type MasterTeam, masterTeam } from '../../src/core/session/seen-master.ts';
import { small } from '../support/mission.ts';
import { Table, TEAM } from '../support/play.ts';

/** A class at its table, as a console would see it: the team's panel and the lines of the log. */
export async function consoleTable(teams: readonly string[] = [TEAM]) {
  const mission = small();
  const table = await Table.set({ mission, teams });
  const panel = (id = TEAM): MasterTeam => {
    const team = table.state.teams[id];
    if (team === undefined) throw new Error(`no team ${id}`);
    return masterTeam(mission.mission, table.state, team, () => ({ state: 'connected' }));
  };
  const lines = (): LogLine[] => table.records.flatMap((record) => logLine(mission.mission, table.state, record) ?? []);
  return { mission, table, panel, lines };
}
