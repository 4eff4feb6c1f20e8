import { checkOnDisk, listMissions, listPictures } from './files.ts';
import { asJson, asText } from './print.ts';
import { prover } from './prover.ts';
import { writeReplays } from './replays.ts';
import type { Surroundings } from './surroundings.ts';
import { WORDS } from './words.ts';

interface CheckWish {
  readonly json?: boolean;
  /** Where replays of what fails are written; beside the mission unless told. */
  readonly replays?: string;
}

/** Checks and proves missions, all of `scenarios/` when none is named. Gives the exit code. */
export async function runCheck(files: readonly string[], { json, replays }: CheckWish, around: Surroundings) {
  const { root, folder, language, print } = around;
  const pictures = await listPictures(root);
  const wanted = files.length > 0 ? files : await listMissions(root, folder);
  const { prove, close } = prover();
  try {
    // All at once: while one is waited for, the threads prove the next.
    const checking = wanted.map((file) => checkOnDisk(folder, file, pictures, prove));
    const checked = [];
    for (const [at, one] of checking.entries()) {
      // A long proof takes seconds: nobody waits in front of a silent screen.
      if (!json) print(WORDS[language].checking(wanted[at] ?? ''));
      const done = await one;
      const written = await writeReplays(done, folder, replays);
      checked.push({ ...done, written });
      if (!json) print(asText(done, language, written));
    }
    if (json) print(asJson(checked, language));
    return checked.every(({ readable, found }) => readable && found.length === 0) ? 0 : 1;
  } finally {
    await close();
  }
}
