import { seedOf } from '../../core/chance.ts';
import type { Report } from '../../core/debrief/report.ts';
import { asset } from '../../ui/asset.ts';
import { useSay } from '../../ui/language/say.ts';
import { teamOf, teamWord } from '../../ui/teams.ts';
import { useSettings } from '../settings-context.ts';
import { useTable } from '../table-context.ts';
import { chosenOf } from './chosen.ts';
import { Helplines } from './helplines.tsx';
import { Panorama } from './panorama.tsx';
import { REACHED_ICONS } from './reached.tsx';
import './sheet.css';
import './sheet-print.css';

/** The page to print: what the team understood, its gesture, who helps, and a line to fill by hand. No name, no date. */
export function Sheet({ report }: { readonly report: Report }) {
  const say = useSay();
  const { settings } = useSettings();
  const { view, t } = useTable();
  const { team, mission } = view.seen;
  const emblem = teamOf(team.emblem);
  const { gesture: chosen } = chosenOf(view);
  const gesture = report.gestures.find(({ id }) => id === chosen);
  return (
    <section class="take-away" aria-labelledby="sheet-title">
      <header>
        <span class="sheet-emblem" style={{ borderColor: emblem.colour }}>
          <img src={asset(`team-${emblem.id}`)} alt="" />
        </span>
        <div>
          <h3 id="sheet-title">{say(settings.inclusive ? 'sheet-title-inclusive' : 'sheet-title')}</h3>
          <p>
            <strong>{say(teamWord(emblem.id))}</strong> · {t(mission.title)} · {t(mission.district)}
          </p>
        </div>
      </header>
      <h4>{say('sheet-found')}</h4>
      <ul class="sheet-found">
        {report.objectives.map(({ id, found, evidence }) => {
          const Icon = REACHED_ICONS[evidence.reached];
          return (
            <li key={id}>
              <Icon aria-hidden="true" />
              <p>
                {t(found)}
                <small>
                  {say(evidence.reached === 'not-reached' ? 'sheet-talked' : `reached-${evidence.reached}`)}
                </small>
              </p>
            </li>
          );
        })}
      </ul>
      <h4>{say('sheet-gesture')}</h4>
      <p class="sheet-gesture">{gesture === undefined ? say('sheet-no-gesture') : t(gesture.text)}</p>
      <h4>{say('helplines-title')}</h4>
      <Helplines report={report} />
      <p class="sheet-person">
        {say('sheet-person')} <span aria-hidden="true" />
      </p>
      <Panorama seed={seedOf(mission.id)} />
    </section>
  );
}
