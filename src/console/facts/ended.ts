/** A sentence with its full stop: mechanics name moves with or without one. */
export const ended = (sentence: string): string => (/[.!?…»”]\s*$/u.test(sentence) ? sentence : `${sentence}.`);
