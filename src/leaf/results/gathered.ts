import { plainCode } from '../../core/debrief/base32.ts';
import { type CodeProblem, readResultCode, type TeamResult } from '../../core/debrief/result-code.ts';
import type { Mission } from '../../core/scenario/mission.ts';

/** One team of the table: its code, and what it says. */
export interface Gathered {
  readonly code: string;
  readonly result: TeamResult;
}

/** A line that made no team. `twice`: the very same code is in the table already. */
export type Trouble = { readonly line: string } & (CodeProblem | { readonly problem: 'twice' });

interface Reading {
  readonly teams: readonly Gathered[];
  readonly troubles: readonly Trouble[];
}

/** What stands behind the last `#` or `/` of a scanned address, or the line itself. */
const codeIn = (line: string): string => line.trim().replace(/^.*[#/]/, '');

/** Reads one code per line; lines without a letter or a digit are passed over. `known`: codes of the table, in their plain form. */
export function gather(
  typed: string,
  known: readonly Gathered[],
  missions: readonly Mission[],
  again = false,
): Reading {
  const teams: Gathered[] = [];
  const troubles: Trouble[] = [];
  const lines = typed
    .slice(0, 20_000)
    .split(/[\n;,]+/)
    .map((line) => line.trim());
  for (const line of lines.filter((one) => one !== '')) {
    const code = plainCode(codeIn(line));
    const read = readResultCode(codeIn(line), missions);
    if ('problem' in read) troubles.push({ line, ...read });
    else if (!again && [...known, ...teams].some((team) => team.code === code))
      troubles.push({ line, problem: 'twice' });
    else teams.push({ code, result: read });
  }
  if (teams.length === 0 && troubles.length === 0) troubles.push({ line: '', problem: 'empty' });
  return { teams, troubles };
}

/** The puzzle that took most wrong tries and hints over all teams, or nothing when none took any. */
export function hardestOf(teams: readonly Gathered[]): string | undefined {
  const trouble = new Map<string, number>();
  for (const { result } of teams) {
    for (const [puzzle, { wrong, hints }] of Object.entries(result.puzzles)) {
      trouble.set(puzzle, (trouble.get(puzzle) ?? 0) + wrong + hints);
    }
  }
  const [most] = [...trouble].sort((one, other) => other[1] - one[1]);
  return most === undefined || most[1] === 0 ? undefined : most[0];
}
