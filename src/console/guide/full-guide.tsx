import { Answers } from './answers.tsx';
import { DebriefNotes } from './debrief-notes.tsx';
import { useEdition } from './edition.ts';
import { useSay } from './language/say.ts';
import { List } from './list.tsx';
import { Plan } from './plan.tsx';

/** Before, during, after, the programme and the answers: what a teacher who has never seen the product needs. */
export function FullGuide() {
  const say = useSay();
  const { mission, t } = useEdition();
  const { guide, gate } = mission;
  return (
    <>
      <h1>
        {t(mission.title)} <small>{say('guide-of')}</small>
      </h1>
      <p>
        {t(mission.pitch)} {say('minutes', { n: mission.minutes })}.
      </p>
      <h2>{say('learn-title')}</h2>
      <List of={mission.objectives.map(({ title }) => t(title))} />
      {guide === undefined ? null : (
        <>
          <h2>{say('programme-title')}</h2>
          <dl>
            {guide.programme.map(({ frame, codes }) => (
              <div key={frame}>
                <dt>{t(frame)}</dt>
                <dd>{t(codes)}</dd>
              </div>
            ))}
          </dl>
          <h2>{say('before-title')}</h2>
          <List of={guide.before.map(t)} />
        </>
      )}
      {gate === undefined ? null : (
        <section class="guide-box">
          <h3>{say('gate-title')}</h3>
          <p>{t(gate.why)}</p>
          <ul class="guide-ticks">
            {gate.ticks.map(({ id, text, why }) => (
              <li key={id}>
                <strong>{t(text)}</strong> {t(why)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Plan />
      <h2>{say('during-title')}</h2>
      <List of={[...(guide?.during ?? []).map(t), ...([1, 2, 3, 4] as const).map((n) => say(`during-${n}`))]} />
      <h3>{say('fails-title')}</h3>
      <List of={([1, 2, 3, 4] as const).map((n) => say(`fails-${n}`))} />
      <DebriefNotes />
      <Answers />
      {guide === undefined ? null : (
        <>
          <h2>{say('after-title')}</h2>
          <List of={guide.after.map(t)} />
          <h3>{say('back-title')}</h3>
          <List of={guide.back.map(t)} />
          <h3>
            {say('extension-title')} {t(guide.extension.title)}
          </h3>
          <List of={guide.extension.steps.map(t)} numbered />
        </>
      )}
    </>
  );
}
