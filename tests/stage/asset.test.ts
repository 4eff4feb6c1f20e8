import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { listIds } from '../../assets/ids.mjs';
import { asset, assetIds } from '../../src/ui/asset.ts';

it('knows the same pictures in the page, in the folder and in the list for the mission checker', async () => {
  const listed: unknown = JSON.parse(await readFile(new URL('../../assets/ids.json', import.meta.url), 'utf8'));
  expect(assetIds(), 'assets/ids.json is old: run `node assets/ids.mjs`').toEqual(listed);
  expect(await listIds()).toEqual(listed);
});

it('gives the sharp file to sharp screens', () => {
  expect(asset('archie-listening', 1)).toContain('archie-listening.webp');
  expect(asset('archie-listening', 2)).toContain('archie-listening@2x.webp');
});

it('names emblems by what they are', () => {
  for (const id of ['person-sasha', 'prop-scissors', 'line-3018', 'line-app', 'token-file', 'team-fox', 'lens-eye']) {
    expect(asset(id)).toContain('.svg');
  }
});

it('says which picture is missing', () => {
  expect(() => asset('object-nowhere')).toThrow('«object-nowhere»');
});
