import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tree } from './planted.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const configs = [
  'package.json',
  'biome.json',
  'biome',
  'knip.json',
  'tsconfig.base.json',
  'tsconfig.json',
  'scripts/tsconfig.json',
  'tests/tsconfig.json',
];

/** A folder with the project's own configuration and only the planted files. */
export interface Nursery {
  /** Runs an installed tool by its script and returns all that it says. */
  readonly run: (script: string, ...args: readonly string[]) => string;
  readonly clear: () => void;
}

/** Plants files beside a copy of every configuration of this project, in a temporary folder. */
export function plant(...trees: readonly Tree[]): Nursery {
  const folder = mkdtempSync(join(tmpdir(), 'guards-'));
  const nested = readdirSync(join(root, 'src')).map((part) => `src/${part}/tsconfig.json`);
  for (const config of [...configs, ...nested].filter((path) => existsSync(join(root, path)))) {
    cpSync(join(root, config), join(folder, config), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [file, text] of trees.flatMap((tree) => Object.entries(tree))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return {
    run: (script, ...args) => {
      const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', CI: '' },
        maxBuffer: 64 * 1024 * 1024,
      });
      return stdout + stderr;
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The lines that speak of this file. */
export const linesAbout = (file: string, output: string): string =>
  output
    .split('\n')
    .filter((line) => line.includes(file))
    .join('\n');
