import { Phone } from 'lucide-preact';
import type { Report } from '../../core/debrief/report.ts';
import { useTable } from '../table-context.ts';
import { pictureOf } from './picture.ts';
import './helplines.css';

/** Who can help, the mission's own helpline first. */
export function Helplines({ report }: { readonly report: Report }) {
  const { view, t } = useTable();
  const first = view.seen.mission.helpline?.number;
  const list = [...report.helplines].sort((one, other) => Number(other.id === first) - Number(one.id === first));
  return (
    <ul class="helplines">
      {list.map(({ id, name, what, contact }) => {
        const picture = pictureOf(`line-${id}`);
        return (
          <li key={id} data-first={id === first}>
            {picture === undefined ? <Phone aria-hidden="true" /> : <img src={picture} alt="" />}
            <p>
              <strong>{t(name)}</strong> <span>{t(what)}</span> <em>{t(contact)}</em>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
