import { Check, Lock, Sparkles } from 'lucide-preact';
import type { SeenStation } from '../core/session/seen.ts';
import { STAGE } from '../stage/box.ts';
import { asset } from '../ui/asset.ts';
import { useSay } from '../ui/language/say.ts';
import { SpeechBubble } from './speech-bubble.tsx';
import { useTable } from './table-context.ts';
import './district.css';

/** The district: each station is a real button over its object in the world, which is drawn behind. */
export function District() {
  const say = useSay();
  const { view, send, t, play, portrait } = useTable();
  const { stations, mission, team } = view.seen;
  const { disguise } = mission.scene;
  const open = (station: SeenStation) => {
    if (station.door !== 'open') return play(station.door === 'solved' ? 'light' : 'remark');
    play('open');
    send({ type: 'open', puzzle: station.id });
  };
  const meta = stations.find(({ role, door }) => role === 'meta' && door === 'open');
  return (
    <main id="main" class="district" data-portrait={portrait}>
      <h1 class="sr-only">{t(mission.district)}</h1>
      <p class="district-goal paper">
        {meta === undefined ? say('choose-station') : say('one-more-meta', { puzzle: t(meta.title) })}
      </p>
      <ul class="district-stations">
        {stations.map((station) => (
          <li key={station.id} style={portrait ? undefined : placed(station)}>
            <Spot station={station} onOpen={() => open(station)} />
          </li>
        ))}
      </ul>
      {disguise !== undefined && team.stars === 0 ? (
        <button
          type="button"
          class="district-disguise"
          style={spot(disguise.at.x, disguise.at.y, disguise.at.width)}
          aria-label={say('disguise')}
          onClick={() => send({ type: 'star' })}
        />
      ) : null}
      <div class="district-talk">
        <SpeechBubble />
      </div>
    </main>
  );
}

function Spot({ station, onOpen }: { readonly station: SeenStation; readonly onOpen: () => void }) {
  const say = useSay();
  const { view, t } = useTable();
  const { door, role, begun } = station;
  const { seen } = view;
  const missing = seen.mission.tokens.filter(({ id }) => !seen.team.tokens.includes(id)).length;
  const state =
    door === 'solved'
      ? say('station-solved')
      : door === 'closed'
        ? say('station-closed', { n: missing })
        : `${say(begun ? 'station-begun' : 'station-open')}${role === 'bonus' ? ` · ${say('bonus')}` : ''}`;
  return (
    <button
      type="button"
      class="spot"
      data-door={door}
      data-role={role}
      aria-disabled={door !== 'open'}
      onClick={onOpen}
    >
      <span class="spot-object" aria-hidden="true">
        <img src={asset(station.scene.object)} alt="" />
      </span>
      <span class="spot-plate">
        <span class="spot-icon" aria-hidden="true">
          {door === 'solved' ? <Check /> : door === 'closed' ? <Lock /> : <Sparkles />}
        </span>
        <strong>{t(station.title)}</strong>
        <small>{state}</small>
      </span>
    </button>
  );
}

const spot = (x: number, y: number, width: number) => ({
  left: `calc(var(--box-x) + ${x} * var(--u))`,
  top: `calc(var(--box-y) + ${y} * var(--u))`,
  inlineSize: `calc(${width} * var(--u))`,
});

/** The button covers its object; a plate with the name hangs under it, and never leaves the stage. */
const placed = ({ scene }: SeenStation) => {
  const { y, width } = scene.at;
  const half = Math.max(120, width / 2);
  const x = Math.min(STAGE.width - half - 10, Math.max(half + 10, scene.at.x));
  return spot(x - width / 2, y - width / 2, width);
};
