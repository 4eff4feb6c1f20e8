import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { overlaysOf } from '../../scripts/missions-plugin.ts';
import type { Overlay } from '../../src/core/scenario/compile.ts';
import { type Mission, mission as missionSchema } from '../../src/core/scenario/mission.ts';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** A shipped mission: its source as written, what it parses to, and its languages. */
export interface MissionFile {
  readonly name: string;
  readonly source: string;
  readonly mission: Mission;
  readonly overlays: readonly Overlay[];
}

const load = (name: string): MissionFile => {
  const source = readFileSync(`${folder}${name}`, 'utf8');
  return { name, source, mission: missionSchema.parse(JSON.parse(source)), overlays: overlaysOf(folder, name) };
};

/** Every mission of the folder, without the translations beside them. */
export const missionFiles: readonly MissionFile[] = readdirSync(folder)
  .filter((name) => /^[a-z0-9-]+\.json$/.test(name))
  .map(load);
