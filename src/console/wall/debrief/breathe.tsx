import { asset } from '../../../ui/asset.ts';
import { teamWord } from '../../../ui/teams.ts';
import { Emblem } from '../../emblem.tsx';
import { useSay } from '../language/say.ts';
import { useWall } from '../wall-context.ts';
import './breathe.css';

/** Souffler: the district is lit, thanks to all of them, or they have begun to. No numbers, no order. */
export function Breathe() {
  const say = useSay();
  const { teams } = useWall();
  const lit = teams.some(({ breached, solved, of }) => breached || solved >= of);
  return (
    <section class="breathe">
      <img class="breathe-archie" src={asset('archie-delighted')} alt="" />
      <div class="paper breathe-words">
        <h1>{say(lit ? 'breathe-title' : 'breathe-title-part')}</h1>
        <p>{say('breathe-why')}</p>
      </div>
      <ul class="breathe-teams">
        {teams.map(({ id, emblem }) => (
          <li key={id}>
            <Emblem id={emblem} />
            <span>{say(teamWord(emblem))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
