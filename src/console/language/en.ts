import { acts } from './en/acts.ts';
import { classroom } from './en/classroom.ts';
import { debrief } from './en/debrief.ts';
import { desk } from './en/desk.ts';
import { entry } from './en/entry.ts';
import { log } from './en/log.ts';
import { ready } from './en/ready.ts';
import { trouble } from './en/trouble.ts';
import type { ConsoleWord } from './fr.ts';

/** The console in English. */
export const en: Readonly<Record<ConsoleWord, string>> = {
  ...entry,
  ...ready,
  ...desk,
  ...debrief,
  ...acts,
  ...classroom,
  ...log,
  ...trouble,
};
