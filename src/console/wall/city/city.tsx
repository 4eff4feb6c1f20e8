import { useSize } from '../../../ui/use-size.ts';
import { Backdrop } from '../backdrop.tsx';
import { Helpline } from '../helpline.tsx';
import { useSay } from '../language/say.ts';
import { useWall } from '../wall-context.ts';
import { WallClock } from './clock.tsx';
import { District } from './district.tsx';
import { gridFor } from './grid.ts';
import { newsOf } from './news.ts';
import { Notice } from './notice.tsx';
import { arrivals } from './order.ts';
import './city.css';

/** While teams play: the Cité, one district per team, lighting up. */
export function City({ code }: { readonly code: string }) {
  const say = useSay();
  const { session, clock, teams, t } = useWall();
  const news = newsOf(clock, teams);
  const { ref, width, height } = useSize<HTMLUListElement>();
  const unit = Math.min(window.innerWidth / 1280, window.innerHeight / 720);
  const { columns, row, label } = gridFor(teams.length, width / unit, height / unit);
  const places = session.ranking ? arrivals(teams) : new Map<string, number>();
  return (
    <main id="main" class="city">
      <Backdrop />
      <header class="city-head">
        {/* News stand where the name of the place was. */}
        <h1 class={news === undefined ? undefined : 'sr-only'}>{t(session.mission.district)}</h1>
        <Notice news={news} />
        <WallClock />
      </header>
      <ul
        ref={ref}
        class="city-grid"
        data-label={teams.length === 1 ? 'alone' : label}
        style={{ '--columns': String(columns), '--row': String(row) }}
      >
        {teams.map((team) => (
          <District key={team.id} team={team} place={places.get(team.id)} />
        ))}
      </ul>
      <footer class="city-foot">
        <Helpline />
        <p class="city-code">{say('code-short', { code })}</p>
      </footer>
    </main>
  );
}
