import { pictureOf } from './picture-of.ts';
import { useWall } from './wall-context.ts';

/** The mission's helpline: on every screen, so on the wall too. */
export function Helpline() {
  const { session, t } = useWall();
  const { helpline } = session.mission;
  if (helpline === undefined) return null;
  const picture = pictureOf(`line-${helpline.number}`);
  return (
    <p class="wall-helpline">
      {picture === undefined ? null : <img src={picture} alt="" />}
      {t(helpline.text)}
    </p>
  );
}
