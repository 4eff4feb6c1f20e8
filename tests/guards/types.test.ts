import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesAbout, type Nursery, plant } from './nursery.ts';
import { rowsOf, type Tree, treeOf, type Violations } from './planted.ts';
import { borderTargets, borderViolations, ruleLibraries, typeViolations } from './type-planted.ts';

// Two trees: a rule that wrongly imports a page also gets the page's names, which would hide the other errors.
const trees: readonly { name: string; violations: Violations; allowed: Tree }[] = [
  { name: 'inside a file', violations: typeViolations, allowed: ruleLibraries },
  { name: 'across a border', violations: borderViolations, allowed: borderTargets },
];

describe.each(trees)('the compiler, $name,', ({ violations, allowed }) => {
  let nursery: Nursery;
  let output: string;

  beforeAll(() => {
    nursery = plant(treeOf(violations), allowed);
    output = nursery.run('typescript/bin/tsc', '-b', '--pretty', 'false');
  });

  afterAll(() => nursery.clear());

  test.each(rowsOf(violations))('refuses $file: $complaint', ({ file, complaint }) => {
    expect(linesAbout(`${file}(`, output)).toContain(complaint);
  });

  test.each(Object.keys(allowed))('lets %s pass', (file) => {
    expect(linesAbout(`${file}(`, output)).toBe('');
  });
});
