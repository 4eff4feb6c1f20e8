import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeFrom, linkFrom } from '../../src/game/join-link.ts';

test.each([
  ['62np', '62NP'],
  [' 62-NP ', '62NP'],
  ['6 2 n p', '62NP'],
  ['62.NP\n', '62NP'],
  ['http://192.168.1.20:8080/?s=62np', '62NP'],
  ['https://jeu.example/?t=fox&s=62NP#x', '62NP'],
  ['', ''],
  ['  - ', ''],
])('the code typed as %j is %j', (typed, code) => {
  expect(codeFrom(typed)).toBe(code);
});

test('whatever is typed comes to a code that can be sent, and reading it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const code = codeFrom(typed);
      expect(code.length).toBeLessThanOrEqual(16);
      expect(code).toMatch(/^[A-Z0-9]*$/);
      expect(codeFrom(code)).toBe(code);
    }),
  );
});

test('an address names a code, and on a team’s card the team too', () => {
  expect(linkFrom('?s=62np')).toEqual({ code: '62NP' });
  expect(linkFrom('?s=62NP&t=fox')).toEqual({ code: '62NP', team: 'fox' });
  expect(linkFrom('?t=fox')).toBeUndefined();
  expect(linkFrom('?s=')).toBeUndefined();
  expect(linkFrom('')).toBeUndefined();
});
