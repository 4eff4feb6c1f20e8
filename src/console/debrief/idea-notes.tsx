import { useConsole } from '../session/console-context.ts';
import { PageAct } from './page-act.tsx';

/** Comprendre: for each idea what is right, what is often thought, the law with where it was read, and the fact that is shown. */
export function IdeaNotes() {
  const { say, notes, session, t } = useConsole();
  const ideas = notes?.ideas ?? [];
  const here = session.slide === 'understand' ? session.led.page : null;
  return (
    <ol class="debrief-cards">
      {ideas.map(({ id, title, right, wrong, law, fact }, page) => (
        <li key={id} class="sheet-card" data-here={page === here}>
          <PageAct step="understand" page={page} label={say('page-idea', { n: page + 1, of: ideas.length })} />
          <h2>{t(title)}</h2>
          <dl>
            <dt>{say('notes-right')}</dt>
            <dd>{t(right)}</dd>
            {wrong === undefined ? null : (
              <>
                <dt>{say('notes-wrong')}</dt>
                <dd>
                  <i>{t(wrong.thought)}</i> → {t(wrong.better)}
                </dd>
              </>
            )}
            {law === undefined ? null : (
              <>
                <dt>{say('notes-law')}</dt>
                <dd>
                  {t(law.text)} <Source source={law.source} until={law.until} />
                </dd>
              </>
            )}
            <dt>{say('notes-fact')}</dt>
            <dd>
              {t(fact.text)} <Source source={fact.source} until={fact.until} />
            </dd>
          </dl>
        </li>
      ))}
    </ol>
  );
}

/** Where it was read, as it was written down, and when it must be checked again. */
function Source({ source, until }: { readonly source: string; readonly until: string | undefined }) {
  const { say } = useConsole();
  return (
    <small>
      {say('notes-source', { source })} {until === undefined ? '' : say('notes-until', { until })}
    </small>
  );
}
