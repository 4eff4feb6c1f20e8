import { useEffect, useRef, useState } from 'preact/hooks';
import type { Effect } from '../../mechanics/view.ts';
import { useSay } from '../../ui/language/say.ts';
import { useLatest } from '../../ui/use-latest.ts';
import type { GameView } from '../game.ts';
import { broughtBy, newsOf, worthSaying } from './news.ts';
import type { TeamSession } from './team-session.ts';

export interface News {
  readonly words: string;
  readonly id: number;
}

/** Read at leisure; what it says stays visible elsewhere (the row of screens, the rail of lenses). */
const STAYS = 7_000;
const GLOWS = 3_000;

/** Short words about what goes on around this screen of a session, and whether the game master's bell is ringing. */
export function useNews(
  view: GameView,
  session: TeamSession | undefined,
  t: (text: string) => string,
  play: (effect: Effect) => void,
): { readonly news: News | undefined; readonly ringing: boolean } {
  const say = useSay();
  const [news, setNews] = useState<News | undefined>();
  const [ringing, setRinging] = useState(false);
  const { seen, happened, refused } = view;
  const before = useRef<Pick<GameView, 'seen' | 'happened' | 'refused'>>(view);
  const tools = useLatest({ say, t, play, seat: session?.seat, seen });

  useEffect(() => {
    const { current } = tools;
    const was = before.current;
    before.current = { seen, happened, refused };
    if (current.seat === undefined) return;
    const told = [...newsOf(was.seen, seen, current.seat, current.say)];
    if (happened !== undefined && happened !== was.happened) {
      const title = (puzzle: string) => current.t(seen.stations.find(({ id }) => id === puzzle)?.title ?? puzzle);
      const brought = broughtBy(happened, current.seat, { say: current.say, title });
      if (brought !== undefined) {
        current.play('knock');
        told.push(brought);
      }
    }
    if (refused !== undefined && refused.id !== was.refused?.id && worthSaying(refused)) {
      current.play('refuse');
      told.push(current.say(`refused-${refused.code}`));
    }
    if (seen.team.chime > was.seen.team.chime) {
      current.play('ring');
      setRinging(true);
      told.push(current.say('chimed'));
    }
    if (told.length > 0) setNews((last) => ({ words: told.join(' '), id: (last?.id ?? 0) + 1 }));
  }, [seen, happened, refused, tools]);

  useEffect(() => {
    if (news === undefined) return;
    const timer = setTimeout(() => setNews((last) => (last?.id === news.id ? undefined : last)), STAYS);
    return () => clearTimeout(timer);
  }, [news]);
  useEffect(() => {
    if (!ringing) return;
    const timer = setTimeout(() => setRinging(false), GLOWS);
    return () => clearTimeout(timer);
  }, [ringing]);
  return { news, ringing };
}
