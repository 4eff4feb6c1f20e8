import { csvOf } from '../../core/debrief/csv.ts';
import type { QuestionResults } from '../../core/debrief/question-results.ts';
import type { ConsoleSay } from '../language/say.ts';

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
  return csvOf([head, ...rows]);
}
