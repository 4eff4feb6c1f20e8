import { useSize } from '../../ui/use-size.ts';
import { below, cardsFor, isLow } from '../facts/layout.ts';
import { LogList } from '../log/log-list.tsx';
import { SCALES, useOperator } from '../preferences.ts';
import { WaitingScreens } from '../ready/waiting-screens.tsx';
import { useConsole } from '../session/console-context.ts';
import { TeamCard } from './team-card.tsx';
import './board.css';

/** What a log needs under the cards to be worth its place. */
const LOG = 170;

/** All teams at once. */
export function Board() {
  const { say, teams } = useConsole();
  const { preferences } = useOperator();
  const { ref, width, height } = useSize<HTMLDivElement>();
  const cards = cardsFor(teams.length, width, height, SCALES[preferences.size]);
  const room = below(cards, height);
  const style = {
    gridTemplateColumns: `repeat(${cards.columns}, minmax(0, 1fr))`,
    ...(cards.height === null ? {} : { gridAutoRows: `${cards.height}px` }),
  };
  return (
    <main id="main" class="board" aria-labelledby="board-title">
      <h1 id="board-title" class="sr-only">
        {say('view-teams')}
      </h1>
      <WaitingScreens />
      <div class="board-place" ref={ref} data-scrolls={cards.height === null}>
        <ul class="cards" style={style}>
          {teams.map((team, index) => (
            <li key={team.id}>
              <TeamCard team={team} index={index} shape={cards.shape} low={isLow(cards)} />
            </li>
          ))}
        </ul>
        {room > LOG ? (
          <section class="board-log" aria-label={say('view-log')} style={{ blockSize: `${room - 10}px` }}>
            <LogList most={40} brief />
          </section>
        ) : null}
      </div>
    </main>
  );
}
