import { expect, it } from 'vitest';
import { read } from '../../src/core/scenario/read.ts';

const found = (source: string) => {
  const { problems, place } = read(source);
  return problems.map(({ code, path }) => [code, place(path).line, place(path).column]);
};

it('refuses at once a file that no mission is like', () => {
  expect(found(`{"title": "${'a'.repeat(2_000_000)}"}`)).toEqual([['too-large', 1, 1]]);
  expect(found('['.repeat(200_000))).toEqual([['too-deep', 1, 61]]);
  expect(found(`\n${'{"a":'.repeat(100_000)}`)).toEqual([['too-deep', 2, 301]]);
});

it('counts no bracket of a text, and reads the next line after a quotation mark that was forgotten', () => {
  expect(found(`{"title": "${'['.repeat(100)}\\"${'['.repeat(100)}", "title": 1}`)).toEqual([['duplicate-key', 1, 11]]);
  expect(found(`{"title": "\n${'['.repeat(100)}`)).toEqual([['too-deep', 2, 60]]);
});

it('looks for keys written twice in a time that grows with the file', () => {
  // Told line by line, this took minutes: the time that every test has would be over.
  const keys = Array.from({ length: 60_000 }, (_, at) => `"k${at}": 1`);
  expect(found(`{${[...keys, '"k7": 2'].join(',')}}`)).toMatchObject([['duplicate-key', 1, expect.any(Number)]]);
});
