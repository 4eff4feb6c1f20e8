import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHIPPED } from '../support/mission.ts';

test.each(SHIPPED)('every screen of %s is looked at in a real browser', (id) => {
  expect(existsSync(new URL(`../pages/screens-${id}.test.ts`, import.meta.url))).toBe(true);
});
