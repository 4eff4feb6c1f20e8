import { Phone } from 'lucide-preact';
import type { WallSlides } from '../../../core/session/seen-wall.ts';
import { asset } from '../../../ui/asset.ts';
import { useSay } from '../language/say.ts';
import { pictureOf } from '../picture-of.ts';
import { useWall } from '../wall-context.ts';
import './commit.css';

/** S'engager: gestures to choose one from, and who can help, the mission's own helpline first. */
export function Commit({ slides }: { readonly slides: WallSlides }) {
  const say = useSay();
  const { session, t } = useWall();
  const first = session.mission.helpline?.number;
  const lines = [...slides.helplines].sort((one, other) => Number(other.id === first) - Number(one.id === first));
  return (
    <div class="commit">
      <section class="paper commit-gestures" aria-labelledby="commit-gestures">
        <h1 id="commit-gestures">{say('gesture-title')}</h1>
        <ul>
          {slides.gestures.map(({ id, text }) => (
            <li key={id}>
              <img src={asset('prop-bulb-on')} alt="" />
              <span>{t(text)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="paper commit-lines" aria-labelledby="commit-lines">
        <h2 id="commit-lines">{say('helplines-title')}</h2>
        <ul>
          {lines.map(({ id, name, what, contact }) => {
            const picture = pictureOf(`line-${id}`);
            return (
              <li key={id} data-first={id === first}>
                {picture === undefined ? <Phone aria-hidden="true" /> : <img src={picture} alt="" />}
                <p>
                  <strong>{t(name)}</strong> <span>{t(id === first ? contact : what)}</span>
                </p>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}
