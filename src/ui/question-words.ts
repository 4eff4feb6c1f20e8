import type { Question } from '../core/debrief/questions.ts';
import type { Kind } from '../core/scenario/step.ts';
import type { Say } from './language/say.ts';

interface Tools {
  readonly say: Say;
  /** The sentence of a text id. */
  t(text: string): string;
  /** A mechanic's own words. */
  phrase(kind: Kind, key: string, values?: Readonly<Record<string, string | number>>): string;
  /** The name of a puzzle, by its id. */
  title(puzzle: string): string;
}

/** A question that was made for a team, as it is asked. */
export function questionWords(question: Question, { say, t, phrase, title }: Tools): string {
  switch (question.word) {
    case 'question-1': {
      const { kind, phrase: told } = question.choice;
      return say('question-1', { choice: phrase(kind, told.key, told.values).replace(/\.$/, '') });
    }
    case 'question-thought':
      return say('question-thought', { thought: t(question.thought).replace(/\.$/, '') });
    case 'question-2':
      return say('question-2', { puzzle: title(question.puzzle) });
    case 'question-3':
    case 'question-lens':
      return say(question.word);
  }
}
