import { acts } from './fr/acts.ts';
import { classroom } from './fr/classroom.ts';
import { debrief } from './fr/debrief.ts';
import { desk } from './fr/desk.ts';
import { entry } from './fr/entry.ts';
import { log } from './fr/log.ts';
import { ready } from './fr/ready.ts';
import { trouble } from './fr/trouble.ts';

/** The console in French. Keys are the same in every language; `{name}` is filled. */
export const fr = { ...entry, ...ready, ...desk, ...debrief, ...acts, ...classroom, ...log, ...trouble } as const;

export type ConsoleWord = keyof typeof fr;
