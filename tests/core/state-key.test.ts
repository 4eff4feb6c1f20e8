import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateKeys } from '../../src/core/proof/state-key.ts';

const small = fc.oneof(fc.constantFrom('', 'a', 'b', '0'), fc.boolean(), fc.constant(null), fc.nat(3));
const { context } = fc.letrec((tie) => ({
  part: fc.oneof({ depthSize: 'small' }, small, fc.array(tie('part'), { maxLength: 3 }), tie('context')),
  context: fc.record({ one: tie('part'), two: tie('part') }, { requiredKeys: [] }),
}));

test('two states have the same name exactly when they are the same JSON', () => {
  fc.assert(
    fc.property(context, context, fc.boolean(), (one, other, solved) => {
      const keyOf = stateKeys();
      const value = solved ? 'solved' : 'open';
      const [a, b] = [
        { value, context: one },
        { value: 'open', context: other },
      ] as const;
      expect(keyOf(a) === keyOf(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      expect(keyOf(a)).toBe(keyOf(structuredClone(a)));
    }),
    { numRuns: 2_000 },
  );
});
