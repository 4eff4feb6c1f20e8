import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = new URL('../../scripts/find-chromium.mjs', import.meta.url).href;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chromium-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(path: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

function evaluate(expression: string, env: Readonly<Record<string, string>>): { stdout: string; stderr: string } {
  const code = `const chromium = await import('${script}'); process.stdout.write(String(${expression}));`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { PATH: '', HOME: folder, ...env },
  });
}

test('the environment variable comes first', () => {
  const chosen = program('my/browser');
  program('bin/chromium');
  const { stdout } = evaluate('chromium.findChromium()', { CHROMIUM_PATH: chosen, PATH: join(folder, 'bin') });
  expect(stdout).toBe(chosen);
});

test.skipIf(process.platform === 'win32')('then what lies in PATH', () => {
  const found = program('bin/google-chrome');
  expect(evaluate('chromium.findChromium()', { PATH: join(folder, 'bin') }).stdout).toBe(found);
});

test('a wrong environment variable is told, and nothing is installed behind it', () => {
  const { stdout, stderr } = evaluate('await chromium.ensureChromium()', { CHROMIUM_PATH: '/nowhere/chromium' });
  expect(stdout).toBe('');
  expect(stderr).toContain('CHROMIUM_PATH=/nowhere/chromium does not exist.');
});
