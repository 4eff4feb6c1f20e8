import type { Report } from '../../core/debrief/report.ts';
import { asset } from '../../ui/asset.ts';
import { useSay } from '../../ui/language/say.ts';
import { teamOf, teamWord } from '../../ui/teams.ts';
import { useTable } from '../table-context.ts';
import { chosenOf } from './chosen.ts';
import { isFinished } from './finished.ts';
import './diploma.css';

/** The team's diploma, on paper only: names, date and signature are lines to fill by hand, so that nothing is typed or kept. */
export function Diploma({ report }: { readonly report: Report }) {
  const say = useSay();
  const { view, t } = useTable();
  const { team, mission } = view.seen;
  const emblem = teamOf(team.emblem);
  const { gesture: chosen } = chosenOf(view);
  const gesture = report.gestures.find(({ id }) => id === chosen);
  const found = report.objectives.filter(({ evidence }) => evidence.reached !== 'not-reached');
  return (
    <section class="diploma" aria-hidden="true">
      <div class="diploma-frame" style={{ borderColor: emblem.colour }}>
        <p class="diploma-mission">
          {t(mission.title)} · {t(mission.district)}
        </p>
        <h3>{say('diploma-title')}</h3>
        <p>{say('diploma-team')}</p>
        <p class="diploma-team">
          <span style={{ borderColor: emblem.colour }}>
            <img src={asset(`team-${emblem.id}`)} alt="" />
          </span>
          {say(teamWord(emblem.id))}
        </p>
        <p class="diploma-line">
          {say('diploma-who')} <span />
        </p>
        <p>{say(isFinished(report) ? 'diploma-for' : 'diploma-for-part', { district: t(mission.district) })}</p>
        <ul>
          {(found.length > 0 ? found : report.objectives).map(({ id, title }) => (
            <li key={id}>{t(title)}</li>
          ))}
        </ul>
        {gesture === undefined ? null : (
          <p>
            {say('diploma-gesture')} <strong>{t(gesture.text)}</strong>
          </p>
        )}
        <p class="diploma-motto">{say('diploma-motto')}</p>
        <div class="diploma-foot">
          <img src={asset('archie-delighted')} alt="" />
          <p class="diploma-line">
            {say('diploma-date')} <span />
          </p>
          <p class="diploma-line">
            {say('diploma-by')} <span />
          </p>
        </div>
      </div>
    </section>
  );
}
