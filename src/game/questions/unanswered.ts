import type { SeenQuestions } from '../../core/session/questions.ts';

/** The questions that wait for an answer, in their order. */
export const unanswered = ({ list, answered }: SeenQuestions): string[] =>
  list.flatMap(({ id }) => (answered[id] === undefined ? [id] : []));
