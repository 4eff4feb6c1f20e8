import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../scripts/fingerprint.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  mkdirSync(join(folder, 'src/deep'), { recursive: true });
  writeFileSync(join(folder, 'src/deep/a.ts'), 'one');
  writeFileSync(join(folder, 'src/b.ts'), 'two');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = () => fingerprint(folder, ['src', 'missing']);

test('stays while nothing changes', () => {
  const before = now();
  writeFileSync(join(folder, 'elsewhere.ts'), 'x');
  expect(now()).toBe(before);
});

test.each([
  { change: 'an edit', make: () => writeFileSync(join(folder, 'src/deep/a.ts'), 'three') },
  { change: 'a new file', make: () => writeFileSync(join(folder, 'src/c.ts'), '') },
  { change: 'a new name', make: () => renameSync(join(folder, 'src/b.ts'), join(folder, 'src/z.ts')) },
  { change: 'a removal', make: () => rmSync(join(folder, 'src/b.ts')) },
  { change: 'a missing part that appears', make: () => writeFileSync(join(folder, 'missing'), '') },
])('changes with $change', ({ make }) => {
  const before = now();
  make();
  expect(now()).not.toBe(before);
});
