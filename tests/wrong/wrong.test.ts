import { describe, expect, it } from 'vitest';
import { PROBLEMS, type ProblemCode } from '../../src/core/scenario/problem.ts';
import { FAULTY, faulty, foundIn, said } from './faulty.ts';

describe('faulty missions', () => {
  it('the mission that they spoil is right', () => {
    expect(said({})).toEqual([]);
  });

  it('between them have every problem that a file alone can have', () => {
    const codes = FAULTY.flatMap((name) => foundIn(faulty(name))).map(({ problem }) => problem.code);
    // A mechanic must be broken for these: `tests/core/proof.test.ts`. Zod has no other finding than those named so far. No
    // format is older than the first: `tests/core/migrate.test.ts`.
    const elsewhere: readonly ProblemCode[] = [
      'start-solved',
      'dead-end',
      'clear-refused',
      'wrong-value',
      'format-older',
      // Two million characters: `tests/core/bounds.test.ts`.
      'too-large',
    ];
    expect([...new Set([...codes, ...elsewhere])].sort()).toEqual([...PROBLEMS].sort());
  });

  it.each(FAULTY)('%s', (name) => {
    const { expected, ...changes } = faulty(name);
    expect(said(changes)).toEqual(expected);
  });

  it.each(FAULTY)('%s, in English: as many sentences, complete ones', (name) => {
    const { expected, ...changes } = faulty(name);
    const sentences = said(changes, 'en');
    expect(sentences).toHaveLength(expected.length);
    for (const french of expected) expect(sentences).not.toContain(french);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/\{(?:found|expected|hint|id|what|near|level|text|key|detail)\}/);
    }
  });
});
