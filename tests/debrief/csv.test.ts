import { expect, test } from 'vitest';
import { csvCell, csvOf } from '../../src/core/debrief/csv.ts';

/** What a hostile note, or a first name of a mission from outside, might hold. */
const HOSTILE = [
  '=HYPERLINK("x";"y")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '\u00a0=1',
  '|calc',
  '%0A=1',
  '\uff1d1',
];

test.each(HOSTILE)('%j stays a text', (hostile) => {
  const cell = csvCell(hostile);
  expect(cell.startsWith(`"'`)).toBe(true);
  expect(cell.endsWith('"')).toBe(true);
});

test('what is no formula is as it was, and a quotation mark cannot end a cell', () => {
  expect(csvCell('Les Chouettes')).toBe('"Les Chouettes"');
  expect(csvCell('a";=1+1;"b')).toBe('"a"";=1+1;""b"');
  expect(csvCell(-3)).toBe('-3');
});

test('a table for a French spreadsheet: byte order mark, semicolons, every line ended', () => {
  expect(
    csvOf([
      ['Équipe', 'Indices'],
      ['Hiboux\r\n;', 2],
    ]),
  ).toBe('\ufeff"Équipe";"Indices"\r\n"Hiboux\r\n;";2\r\n');
});
