import { Award, Check, Printer } from 'lucide-preact';
import type { Report } from '../../core/debrief/report.ts';
import { useSay } from '../../ui/language/say.ts';
import { useTable } from '../table-context.ts';
import { chosenOf } from './chosen.ts';
import { Helplines } from './helplines.tsx';
import { printDiploma } from './print-diploma.ts';
import { TeamCode } from './team-code.tsx';
import './commit.css';

/** S'engager: one gesture, who can help, and the sheet to take away (drawn under it). */
export function Commit({ report }: { readonly report: Report }) {
  const say = useSay();
  const { view, send, t, play, session } = useTable();
  const { gesture: chosen } = chosenOf(view);
  const choose = (gesture: string) => {
    play('tile');
    send({ type: 'gesture', gesture });
  };
  return (
    <>
      <div class="commit">
        <section aria-labelledby="commit-gesture">
          <h3 id="commit-gesture">{say('gesture-title')}</h3>
          <ul class="gestures">
            {report.gestures.map(({ id, text }) => (
              <li key={id}>
                <button type="button" class="card" aria-pressed={id === chosen} onClick={() => choose(id)}>
                  <span class="gesture-mark" aria-hidden="true">
                    {id === chosen ? <Check /> : null}
                  </span>
                  {t(text)}
                </button>
              </li>
            ))}
          </ul>
          <p class="gesture-said" role="status">
            {chosen === undefined ? '' : say('gesture-chosen')}
          </p>
        </section>
        <section class="commit-help" aria-labelledby="commit-help">
          <h3 id="commit-help">{say('helplines-title')}</h3>
          <Helplines report={report} />
        </section>
        {session === undefined ? <TeamCode report={report} /> : null}
      </div>
      <p class="commit-print">
        <span>{say('sheet-why')}</span>
        <button type="button" class="button accent" onClick={() => print()}>
          <Printer aria-hidden="true" />
          {say('print')}
        </button>
        <button type="button" class="button plain" onClick={printDiploma}>
          <Award aria-hidden="true" />
          {say('diploma-print')}
        </button>
      </p>
    </>
  );
}
