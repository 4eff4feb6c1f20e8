/** What a spreadsheet might take for a formula at the head of a cell (OWASP, «CSV injection»); full-width signs count as well. */
const FORMULA = /^\s*[=+\-@\t\r\n|%\uff1d\uff0b\uff0d\uff20]/u;

/** One cell: always in quotation marks, and never a formula. An apostrophe in front makes text of what looks like one. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A table for spreadsheets: semicolons, since a French one takes the comma for the decimal sign; a byte order mark, or accents would be
 * read as something else; lines end as RFC 4180 says.
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
