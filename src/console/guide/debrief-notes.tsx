import { useEdition } from './edition.ts';
import { useSay } from './language/say.ts';
import { List } from './list.tsx';

/** Wrong ideas told per objective: the first ones of the file are those that come up most. */
const IDEAS = 3;

/** The debrief for whoever leads it: each trick in the game and in life, its fact with the source, wrong ideas, situations. */
export function DebriefNotes() {
  const say = useSay();
  const { mission, t } = useEdition();
  const { debrief, objectives, misconceptions } = mission;
  return (
    <>
      <h2>{say('debrief-title')}</h2>
      <ul class="guide-plain">
        {([1, 2, 3, 4, 5] as const).map((n) => (
          <li key={n}>{say(`debrief-${n}`)}</li>
        ))}
      </ul>
      {objectives.map(({ id, title, game, life, fact }) => (
        <section key={id} class="guide-keep">
          <h3>{t(title)}</h3>
          <dl>
            <div>
              <dt>{say('in-game')}</dt>
              <dd>{t(game)}</dd>
            </div>
            <div>
              <dt>{say('in-life')}</dt>
              <dd>{t(life)}</dd>
            </div>
            <div>
              <dt>{say('fact')}</dt>
              <dd>
                {t(fact.text)}
                <small lang="fr">
                  {say('source')} {fact.source}
                  {fact.until === undefined ? '' : ` (${say('until', { when: fact.until })})`}
                </small>
              </dd>
            </div>
            <div>
              <dt>{say('ideas')}</dt>
              <dd>
                <ul>
                  {misconceptions
                    .filter(({ objective }) => objective === id)
                    .slice(0, IDEAS)
                    .map((idea) => (
                      <li key={idea.id}>
                        <q>{t(idea.thought)}</q> → {t(idea.better)}
                      </li>
                    ))}
                </ul>
              </dd>
            </div>
          </dl>
        </section>
      ))}
      <h3>{say('situations')}</h3>
      {debrief.transfer.map(({ id, situation, choices }) => (
        <section key={id} class="guide-keep">
          <p>
            <strong>{t(situation)}</strong>
          </p>
          <ul>
            {choices.map((choice) => (
              <li key={choice.id}>
                <q>{t(choice.text)}</q> → {t(choice.answer)}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h3>{say('gestures')}</h3>
      <List of={debrief.gestures.map(({ text }) => t(text))} />
      <h3>{say('help-title')}</h3>
      <dl>
        {debrief.helplines.map(({ id, name, what, contact }) => (
          <div key={id}>
            <dt>{t(name)}</dt>
            <dd>
              {t(what)} {t(contact)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
