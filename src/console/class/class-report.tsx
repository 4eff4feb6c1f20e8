import { useContext } from 'preact/hooks';
import { ClassLegend } from '../../ui/class-legend.tsx';
import { LanguageContext } from '../../ui/language/speak.ts';
import { usePrinted } from '../printed.tsx';
import { ConsoleContext, useConsole } from '../session/console-context.ts';
import { ClassGrid } from './class-grid.tsx';
import { hardestWords } from './hardest-words.ts';
import { ReportIdeas } from './report-ideas.tsx';
import type { ClassTools } from './use-class.ts';
import './class-report.css';

/** While the class is looked at, whatever way the browser prints, it prints this report. */
export function useReport(told: ClassTools): void {
  const desk = useContext(ConsoleContext);
  usePrinted(
    'class-report',
    <ConsoleContext.Provider value={desk}>
      <ClassReport told={told} />
    </ConsoleContext.Provider>,
  );
}

/** One or two pages for the teacher: who found what, what was thought and put right, what was answered and chosen. */
function ClassReport({ told }: { readonly told: ClassTools }) {
  const { say, ui, name } = useConsole();
  const language = useContext(LanguageContext);
  const { view, t } = told;
  const { teams, transfer, gestures } = view;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
  const chosen = gestures.filter(({ id }) => teams.some(({ gesture }) => gesture === id));
  const notes = [
    ...view.notes.map((words) => ({ who: say('report-note-all'), words })),
    ...teams.flatMap((team) => team.notes.map((words) => ({ who: name(team.id), words }))),
  ];
  const counted = (n: number): string => say(n === 1 ? 'report-teams-1' : 'report-teams', { n });
  return (
    <article class="class-report">
      <header>
        <h1>{say('report-title')}</h1>
        <p>
          {say('report-head', { mission: t(view.title), date })} · {counted(teams.length)}
        </p>
      </header>
      <section>
        <h2>{say('report-grid')}</h2>
        <ClassLegend />
        <ClassGrid told={told} />
        <p>
          {hardestWords(told, ui)} {say('grid-why')}
        </p>
      </section>
      <ReportIdeas told={told} />
      <section>
        <h2>{say('report-transfer')}</h2>
        {transfer.map(({ id, situation, choices }) => (
          <div key={id} class="report-situation">
            <h3>{t(situation)}</h3>
            <ul>
              {choices.map((choice) => (
                <li key={choice.id}>
                  <b>{teams.filter(({ answers }) => answers[id] === choice.id).length}</b> {t(choice.text)}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section>
        <h2>{say('report-gestures')}</h2>
        {chosen.length === 0 ? <p>{say('report-no-gestures')}</p> : null}
        <ul>
          {chosen.map(({ id, text }) => (
            <li key={id}>
              {t(text)} <b>{counted(teams.filter(({ gesture }) => gesture === id).length)}</b>
            </li>
          ))}
        </ul>
      </section>
      {notes.length === 0 ? null : (
        <section>
          <h2>{say('report-notes')}</h2>
          <ul>
            {notes.map(({ who, words }, at) => (
              <li key={at}>
                <b>{who}</b> · {words}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="report-after">
        <h2>{say('report-after')}</h2>
        <p />
        <p />
      </section>
      <footer>{say('report-foot')}</footer>
    </article>
  );
}
