import { describe, expect, it } from 'vitest';
import { en } from '../../src/console/language/en.ts';
import { fr } from '../../src/console/language/fr.ts';
import { REFUSALS } from '../../src/core/session/refusal.ts';
import { API_ERRORS } from '../../src/core/wire/api.ts';
import { CLOSINGS } from '../../src/core/wire/message.ts';

const holes = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('the words of the console', () => {
  it('fill the same holes in each language', () => {
    for (const [word, words] of Object.entries(fr))
      expect(holes(en[word as keyof typeof fr]), word).toEqual(holes(words));
  });

  it('have a sentence for everything that the server can say no to', () => {
    const codes = [
      ...REFUSALS.map((code) => `refused-${code}`),
      ...[...API_ERRORS, 'offline'].map((code) => `api-${code}`),
      ...CLOSINGS.map((code) => `closed-${code}`),
    ];
    for (const code of codes) {
      for (const words of [fr, en]) expect((words as Record<string, string>)[code], code).toMatch(/[.!]$/);
    }
  });

  it('write apostrophes as books do', () => {
    for (const words of [fr, en]) expect(Object.values(words).filter((one) => one.includes("'"))).toEqual([]);
  });
});
