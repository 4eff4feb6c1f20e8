import { useTable } from '../table-context.ts';
import { pictureOf } from './picture.ts';

/** The mission's helpline, on every step. */
export function Helpline() {
  const { view, t } = useTable();
  const { helpline } = view.seen.mission;
  if (helpline === undefined) return null;
  const picture = pictureOf(`line-${helpline.number}`);
  return (
    <p class="debrief-helpline">
      {picture === undefined ? null : <img src={picture} alt="" />}
      {t(helpline.text)}
    </p>
  );
}
