import type { QuestionResults } from '../../core/debrief/question-results.ts';
import type { ConsoleSay } from '../language/say.ts';
import './results.css';

interface Props {
  readonly results: QuestionResults;
  readonly say: ConsoleSay;
  readonly t: (text: string) => string;
}

/** What the class answered before and after: raw counts first, the relative gain only where it means something. */
export function Results({ results, say, t }: Props) {
  const { each, gain, questions } = results;
  const { sets } = gain;
  const who = each ? 'screen' : 'team';
  return (
    <div class="results">
      {questions === null ? (
        <p>{say('results-few')}</p>
      ) : (
        <>
          {gain.before === null || gain.after === null ? (
            <p class="results-raw">{say('results-none')}</p>
          ) : (
            <>
              <p class="results-raw">
                {say('results-raw', { before: Math.round(gain.before), after: Math.round(gain.after) })}
              </p>
              <p>{sets === 1 ? say(`results-of-${who}-1`) : say(`results-of-${who}`, { n: sets })}</p>
              <p>
                {gain.normalised === null || gain.band === null
                  ? say(gain.hidden === 'high' ? 'results-gain-high' : 'results-gain-few')
                  : say('results-gain', { g: gain.normalised.toFixed(2), band: say(`band-${gain.band}`) })}
              </p>
            </>
          )}
          <table>
            <thead>
              <tr>
                <th scope="col">{say('results-question')}</th>
                <th scope="col">{say('results-before')}</th>
                <th scope="col">{say('results-after')}</th>
              </tr>
            </thead>
            <tbody>
              {questions.map(({ id, asks, rights, isNew, before, after }) => (
                <tr key={id}>
                  <th scope="row">
                    {t(asks.a)} {isNew ? <small>({say('results-new')})</small> : null}
                    <small>
                      {say('results-answer')} {t(rights.a)}
                    </small>
                  </th>
                  {[before, after].map((tally, at) => (
                    <td key={at === 0 ? 'before' : 'after'}>
                      {say('results-right', { n: tally.right, of: tally.of })}
                      <progress max={Math.max(1, tally.of)} value={tally.right} aria-hidden="true" />
                      {tally.sureWrong === 0 ? null : (
                        <small>{say('results-sure-wrong', { n: tally.sureWrong })}</small>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            <small>{say('results-forms')}</small>
          </p>
          {sets < 10 ? (
            <p>
              <small>{say('results-careful')}</small>
            </p>
          ) : null}
        </>
      )}
    </div>
  );
}
