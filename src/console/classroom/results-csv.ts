import type { QuestionResults } from '../../core/debrief/question-results.ts';
import type { ConsoleSay } from '../language/say.ts';

/** One cell: quoted, and no sheet takes it for a formula. */
const cell = (value: string | number): string => {
  const text = String(value);
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/** The counts as a table that a spreadsheet opens: one line per question and moment. */
export function resultsCsv({ questions }: QuestionResults, say: ConsoleSay, t: (text: string) => string): string {
  const head = [
    say('results-question'),
    say('csv-objective'),
    say('csv-moment'),
    say('csv-right'),
    say('csv-answers'),
    say('csv-sure-wrong'),
  ];
  const rows = (questions ?? []).flatMap(({ asks, objective, before, after }) =>
    (
      [
        ['results-before', before],
        ['results-after', after],
      ] as const
    ).map(([moment, { right, of, sureWrong }]) => [t(asks.a), objective, say(moment), right, of, sureWrong]),
  );
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
