import { readFileSync, writeFileSync } from 'node:fs';
import type { CompiledMission } from '../../src/core/scenario/compile.ts';
import type { Record } from '../../src/core/session/event.ts';
import { shipped } from '../support/mission.ts';
import { Table } from '../support/play.ts';
import { SESSIONS } from './sessions.ts';

const place = (name: string): URL => new URL(`${name}.jsonl`, import.meta.url);
const linesOf = (name: string): string[] => readFileSync(place(name), 'utf8').trim().split('\n');

/** The mission as it was when the sessions were recorded: a session keeps its own, so that editing a file never touches it. */
export function recordedMission(): CompiledMission {
  const [line = '{}'] = linesOf('mission');
  return JSON.parse(line);
}

/** The log of a recorded session. */
export const recorded = (name: string): Record[] => linesOf(name).map((line) => JSON.parse(line));

/** Plays every session again on the mission of today, and writes the logs and the mission anew. */
export async function recordAll(): Promise<void> {
  // Sentences are left out: rules hold their ids only.
  const mission: CompiledMission = { ...shipped('cyberharassment'), catalogues: {} };
  write('mission', [mission]);
  for (const [name, { level, seed, play }] of Object.entries(SESSIONS)) {
    const table = await Table.begun({ mission, seed, settings: { level } });
    await play(table);
    write(name, table.records);
  }
}

const write = (name: string, lines: readonly unknown[]): void =>
  writeFileSync(place(name), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
