import type { ClassView } from '../../core/debrief/class-view.ts';
import type { Say } from '../../ui/language/say.ts';
import type { ConsoleSay } from '../language/say.ts';

interface Tools {
  readonly say: ConsoleSay;
  readonly ui: Say;
  /** The sentence of a text id. */
  t(text: string): string;
  /** A team's name, by its id. */
  name(team: string): string;
}

type Row = readonly (string | number)[];

/** The class as rows of a table: one line per team; then one per idea that a team met; then what adults noted. */
export function classRows(view: ClassView, { say, ui, t, name }: Tools): Row[] {
  const { objectives, teams, puzzles, misconceptions, transfer, gestures } = view;
  const titleOf = (
    list: readonly { readonly id: string; readonly title: string }[],
    id: string | undefined,
  ): string => {
    const found = list.find((one) => one.id === id);
    return found === undefined ? '' : t(found.title);
  };
  const head: Row = [
    say('class-team'),
    say('class-level'),
    ui('grid-minutes'),
    say('class-solved'),
    say('class-of'),
    ui('grid-hints'),
    ui('grid-hardest'),
    ...objectives.map(({ title }) => t(title)),
    ...transfer.map(({ situation }) => t(situation)),
    say('gestures-chosen'),
    say('report-notes'),
  ];
  const lines = teams.map((team): Row => {
    const gesture = gestures.find(({ id }) => id === team.gesture);
    return [
      name(team.id),
      team.level,
      team.minutes,
      team.solved,
      team.of,
      team.hints,
      titleOf(puzzles, team.hardest),
      ...objectives.map(({ id }) =>
        ui(`mark-${team.evidence.find((one) => one.objective === id)?.reached ?? 'not-reached'}`),
      ),
      ...transfer.map(({ id, choices }) => {
        const chosen = choices.find((choice) => choice.id === team.answers[id]);
        return chosen === undefined ? '' : t(chosen.text);
      }),
      gesture === undefined ? '' : t(gesture.text),
      team.notes.join(' · '),
    ];
  });
  const met = teams.flatMap((team) =>
    team.evidence.flatMap(({ objective, changes }) =>
      changes.map(({ misconception, times, corrected }): Row => {
        const idea = misconceptions.find(({ id }) => id === misconception);
        return [
          name(team.id),
          titleOf(objectives, objective),
          idea === undefined ? misconception : t(idea.thought),
          idea === undefined ? '' : t(idea.better),
          times,
          say(corrected ? 'csv-yes' : 'csv-no'),
        ];
      }),
    ),
  );
  const ideas: Row[] =
    met.length === 0
      ? []
      : [
          [],
          [
            say('class-team'),
            ui('grid-objective'),
            say('report-idea'),
            say('report-better'),
            say('csv-times'),
            say('csv-corrected'),
          ],
          ...met,
        ];
  const notes: Row[] =
    view.notes.length === 0 ? [] : [[], [say('report-notes')], ...view.notes.map((note): Row => [note])];
  return [head, ...lines, ...ideas, ...notes];
}
