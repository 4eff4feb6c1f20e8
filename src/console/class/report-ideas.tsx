import { useConsole } from '../session/console-context.ts';
import type { ClassTools } from './use-class.ts';

/** The wrong ideas that the class met, each beside the one that holds: how many teams met it, how many put it right. Nobody is named. */
export function ReportIdeas({ told: { view, t } }: { readonly told: ClassTools }) {
  const { say } = useConsole();
  const changes = view.teams.flatMap(({ evidence }) => evidence.flatMap((one) => one.changes));
  return (
    <section>
      <h2>{say('report-ideas')}</h2>
      {view.misconceptions.length === 0 ? (
        <p>{say('report-no-ideas')}</p>
      ) : (
        <table class="report-ideas">
          <thead>
            <tr>
              <th scope="col">{say('report-idea')}</th>
              <th scope="col">{say('report-better')}</th>
              <th scope="col">{say('report-met')}</th>
              <th scope="col">{say('report-corrected')}</th>
            </tr>
          </thead>
          <tbody>
            {view.misconceptions.map(({ id, thought, better }) => {
              const own = changes.filter(({ misconception }) => misconception === id);
              return (
                <tr key={id}>
                  <td>{t(thought)}</td>
                  <td>{t(better)}</td>
                  <td>{own.length}</td>
                  <td>{own.filter(({ corrected }) => corrected).length}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
