import { parentPort } from 'node:worker_threads';
import { pictures } from 'virtual:missions';
import { checkFiles, type MissionFiles } from '../../core/scenario/check-files.ts';
import type { CompiledMission } from '../../core/scenario/compile.ts';
import { LANGUAGES } from '../../core/scenario/language.ts';
import { sentence } from '../../core/scenario/messages.ts';
import type { FaultyMission } from '../../core/wire/api.ts';

/** What came of one file: it can be played, or what is wrong with it. */
export type Verdict = { readonly compiled: CompiledMission } | Pick<FaultyMission, 'problems'>;

// The proof takes seconds: in a thread of its own it keeps nobody waiting.
parentPort?.on('message', (files: MissionFiles) => {
  const { found, compiled } = checkFiles(files, pictures);
  const verdict: Verdict =
    compiled === undefined || found.length > 0
      ? {
          problems: found.map(({ file, line, column, problem }) => ({
            file,
            line,
            column,
            sentence: Object.fromEntries(
              LANGUAGES.map((language) => [language, sentence(problem, language)]),
            ) as FaultyMission['problems'][number]['sentence'],
          })),
        }
      : { compiled };
  parentPort?.postMessage(verdict);
});
