import { expect, test } from 'vitest';
import { buildCommand } from '../../scripts/build-command.mjs';

test('the author’s command holds the checker and none of the missions: a faulty one cannot stop it', async () => {
  const { file, modules } = await buildCommand();
  expect(file).toMatch(/mission\.js$/);
  expect(modules.some((module) => module.endsWith('core/scenario/check.ts'))).toBe(true);
  expect(modules.filter((module) => module.includes('virtual:mission'))).toEqual([]);
});
