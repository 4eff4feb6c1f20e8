import { fileURLToPath } from 'node:url';
import { runMission } from './mission/run.ts';
import { operatorLanguage } from './mission/words.ts';

// Both `src/command/mission.ts` and `dist/command/mission.js` are two folders below the project's.
const root = fileURLToPath(new URL('../../', import.meta.url));

process.exitCode = await runMission(process.argv.slice(2), {
  root,
  folder: process.cwd(),
  language: operatorLanguage(process.env),
  print: (text) => void process.stdout.write(`${text}\n`),
});
