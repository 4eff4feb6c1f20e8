import type { Language } from '../../core/scenario/language.ts';

/** What the command is given: nothing of its own touches the process. */
export interface Surroundings {
  /** The project's folder, with a trailing slash. */
  readonly root: string;
  /** The folder in which the command was typed. */
  readonly folder: string;
  readonly language: Language;
  readonly print: (text: string) => void;
}
