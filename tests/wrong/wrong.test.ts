import { describe, expect, it } from 'vitest';
import { FAULTY, faulty, said } from './faulty.ts';

describe('faulty missions', () => {
  it('the mission that they spoil is right', () => {
    expect(said({})).toEqual([]);
  });

  it.each(FAULTY)('%s', (name) => {
    const { expected, ...changes } = faulty(name);
    expect(said(changes)).toEqual(expected);
  });

  it.each(FAULTY)('%s, in English: as many sentences, complete ones', (name) => {
    const { expected, ...changes } = faulty(name);
    const sentences = said(changes, 'en');
    expect(sentences).toHaveLength(expected.length);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/\{(?:found|expected|hint|id|what|near|level|text|key|detail)\}/);
    }
  });
});
