import { describe, expect, it } from 'vitest';
import { ageOf, FORMAT, MIGRATIONS, type Migration, migrate } from '../../src/core/scenario/migrate.ts';
import { ofAnotherFormat, read } from '../../src/core/scenario/read.ts';
import { SHIPPED, sourceOf } from '../support/mission.ts';

/** Two changes of shape such as a later format may bring. */
const PLANTED: readonly Migration[] = [
  () => [{ rename: ['pitch'], to: 'summary' }, { remove: ['music'] }, { set: ['scene', 'night'], value: true }],
  (file) => {
    const { puzzles } = file as { readonly puzzles: readonly unknown[] };
    return puzzles.map((_, at) => ({ rename: ['puzzles', at, 'gives'], to: 'token' }));
  },
];

const OLD = `{
    "format": 1,
    "pitch": "Deux   espaces, et un \\u00e9chappement",
    "music": "college",

    "scene": {
        "layers": [ 1,2 ]
    },
    "puzzles": [
        { "id": "a", "gives": "b" }, { "id": "c" }
    ]
}
`;
const NEW = `{
    "format": 3,
    "summary": "Deux   espaces, et un \\u00e9chappement",

    "scene": {
        "layers": [
            1,
            2
        ],
        "night": true
    },
    "puzzles": [
        { "id": "a", "token": "b" }, { "id": "c" }
    ]
}
`;

describe('migrate', () => {
  it('goes through every format in turn, and leaves the rest as the author wrote it', () => {
    expect(migrate(OLD, PLANTED)).toBe(NEW);
  });

  it('begins with the format of the file', () => {
    const half = '{ "format": 2, "pitch": "p", "puzzles": [{ "gives": "x" }] }';
    expect(migrate(half, PLANTED)).toBe('{ "format": 3, "pitch": "p", "puzzles": [{ "token": "x" }] }');
  });

  it('keeps a byte order mark, the line breaks of Windows and tabs', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('    ', '\t').replaceAll('\n', '\r\n')}`;
    expect(migrate(windows(OLD), PLANTED)).toBe(windows(NEW));
  });

  it('changes nothing the second time, and nothing of what is newer or of no format', () => {
    for (const text of [NEW, '{ "format": 4 }', '{ "format": 0 }', '{ "format": "1" }', '{}', '[]', 'null']) {
      expect(migrate(text, PLANTED)).toBe(text);
    }
  });

  it('knows what is old, new or no format at all', () => {
    const ages = [1, 2, 3, 4, 0, 1.5, '1', undefined].map((format) => ageOf({ format }, PLANTED));
    expect(ages).toEqual(['older', 'older', 'present', 'newer', 'unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('is what the reader asks for: one sentence, whatever else an old file has wrong', () => {
    expect(ofAnotherFormat({ format: 1 }, 'older')).toEqual([
      { code: 'format-older', path: ['format'], values: { found: 1, expected: FORMAT } },
    ]);
    const { problems, place } = read('{\n  "summary": "?",\n  "format": 99\n}');
    expect(problems.map(({ code, path }) => [code, place(path)])).toEqual([['format-newer', { line: 3, column: 13 }]]);
  });
});

describe('the format of today', () => {
  it.each(SHIPPED)('%s has it, and comes back as it is', (id) => {
    const source = sourceOf(id);
    expect(ageOf(JSON.parse(source))).toBe('present');
    expect(migrate(source)).toBe(source);
  });

  it('is as many steps from the first as there are migrations', () => {
    expect(FORMAT).toBe(1 + MIGRATIONS.length);
  });
});
