import teams from '../../../assets/emblems/teams.json' with { type: 'json' };
import { useEdition } from './edition.ts';
import { useSay } from './language/say.ts';
import { List } from './list.tsx';

/** Columns of the marking grid: as many teams as a session has at most, named by hand. */
const COLUMNS = Math.min(8, teams.length);

/** One page with which the debrief runs even if no screen did. */
export function FallbackSheet() {
  const say = useSay();
  const { mission, t } = useEdition();
  const { guide, debrief, helpline } = mission;
  if (guide === undefined) return null;
  return (
    <div class="guide-page-one">
      <h1>
        {t(mission.title)} <small>{say('paper-paper')}</small>
      </h1>
      <h2>{say('paper-story')}</h2>
      {guide.paper.story.map((words) => (
        <p key={words}>{t(words)}</p>
      ))}
      <h2>{say('paper-tasks')}</h2>
      <List of={guide.paper.tasks.map(t)} numbered />
      <h2>{say('paper-talk')}</h2>
      <List of={debrief.transfer.map(({ situation }) => t(situation))} />
      <p class="guide-line">
        {say('paper-gesture')} <span aria-hidden="true" />
      </p>
      <p class="guide-line">
        {say('paper-person')} <span aria-hidden="true" />
      </p>
      {helpline === undefined ? null : <p>{t(helpline.text)}</p>}
    </div>
  );
}

/** What was played, what to ask tonight, whom to call; and the line for the class diary. */
export function Families() {
  const say = useSay();
  const { mission, t } = useEdition();
  const { guide } = mission;
  if (guide === undefined) return null;
  return (
    <>
      <div class="guide-page-one guide-letter">
        <h1>{say('families-to')}</h1>
        {guide.families.map((words) => (
          <p key={words}>{t(words)}</p>
        ))}
        <p class="guide-line">
          {say('families-sign')} <span aria-hidden="true" />
        </p>
      </div>
      <section class="guide-box">
        <h2>{say('diary-title')}</h2>
        <p>{t(guide.diary)}</p>
      </section>
    </>
  );
}

/** Skills seen in a team, never in a child. */
export function Grid() {
  const say = useSay();
  const { mission, t } = useEdition();
  const columns = Array.from({ length: COLUMNS }, (_, at) => at + 1);
  return (
    <div class="guide-page-one">
      <h1>
        {t(mission.title)} <small>{say('paper-grid')}</small>
      </h1>
      <p>{say('grid-why')}</p>
      <table class="guide-grid">
        <thead>
          <tr>
            <th scope="col">{say('grid-skill')}</th>
            {columns.map((n) => (
              <th key={n} scope="col">
                <span class="sr-only">{say('grid-team')} </span>
                {n}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(mission.guide?.skills ?? []).map((skill) => (
            <tr key={skill}>
              <th scope="row">{t(skill)}</th>
              {columns.map((n) => (
                <td key={n} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
