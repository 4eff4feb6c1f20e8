import { afterAll, beforeAll, expect, test } from 'vitest';
import { lintAllowed, lintViolations } from './lint-planted.ts';
import { linesAbout, type Nursery, plant } from './nursery.ts';
import { rowsOf, treeOf } from './planted.ts';

let nursery: Nursery;
let output: string;

beforeAll(() => {
  nursery = plant(treeOf(lintViolations), lintAllowed);
  output = nursery.run('@biomejs/biome/bin/biome', 'ci', '--reporter=github', '--max-diagnostics=none', '.');
});

afterAll(() => nursery.clear());

test.each(rowsOf(lintViolations))('the linter refuses $file: $complaint', ({ file, complaint }) => {
  expect(linesAbout(`${file},`, output)).toContain(complaint);
});

test.each(Object.keys(lintAllowed))('the linter lets %s pass', (file) => {
  expect(linesAbout(`${file},`, output)).toBe('');
});
