import { Eye, EyeOff } from 'lucide-preact';
import { ActButton } from '../act-button.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import { PageAct } from './page-act.tsx';

const LETTERS = 'ABCDEFGH';

/** Transférer: each situation with what teams answered, the model answer, and the way to show the answers on the wall. */
export function SituationNotes() {
  const { say, notes, session, teams, t } = useConsole();
  const deeds = useDeeds();
  const there = teams.filter(({ stage }) => stage === 'debrief');
  const led = session.slide === 'transfer';
  const here = led ? (session.led.page ?? 0) : null;
  const situations = notes?.situations ?? [];
  return (
    <>
      <p class="note">{say('answers-why')}</p>
      <ol class="debrief-cards">
        {situations.map(({ id, situation, choices, model }, page) => {
          const answered = there.filter(({ answers }) => answers[id] !== undefined).length;
          const shown = page === here && session.led.answers;
          return (
            <li key={id} class="sheet-card" data-here={page === here}>
              <PageAct
                step="transfer"
                page={page}
                label={say('page-situation', { n: page + 1, of: situations.length })}
              />
              <h2>{t(situation)}</h2>
              <ol class="debrief-choices">
                {choices.map((choice, at) => {
                  const n = there.filter(({ answers }) => answers[id] === choice.id).length;
                  return (
                    <li key={choice.id}>
                      <b>{LETTERS[at]}</b>
                      <span>
                        {t(choice.text)} <small>→ {t(choice.answer)}</small>
                      </span>
                      <em>{say(n === 0 ? 'answer-teams-0' : n === 1 ? 'answer-teams-1' : 'answer-teams', { n })}</em>
                    </li>
                  );
                })}
              </ol>
              {model === undefined ? null : (
                <dl>
                  <dt>{say('notes-model')}</dt>
                  <dd>{t(model)}</dd>
                </dl>
              )}
              <p class="page-act">
                <span>
                  {say(answered === 0 ? 'answers-0' : answered === 1 ? 'answers-1' : 'answers-n', {
                    n: answered,
                    of: there.length,
                  })}
                </span>
                {page === here ? (
                  <ActButton
                    label={say(shown ? 'answers-hide' : 'answers-show')}
                    whom=""
                    tone={shown ? 'soft' : 'main'}
                    icon={shown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
                    onAct={() => deeds.page('transfer', page, !shown)}
                  />
                ) : null}
              </p>
            </li>
          );
        })}
      </ol>
    </>
  );
}
