import { useEffect, useMemo, useState } from 'preact/hooks';
import { Game, type GameView } from '../game.ts';
import { forgetSeat, type KeptSeat } from '../kept-seat.ts';
import { Notice } from '../notice.tsx';
import { RemoteAuthority, type Standing } from '../remote-authority.ts';
import { useSettings } from '../settings-context.ts';
import { Table } from '../table.tsx';
import { LinkBanner } from './link-banner.tsx';
import { NoTeam } from './no-team.tsx';
import { ShownOut } from './shown-out.tsx';
import type { TeamSession } from './team-session.ts';

export interface SeatedProps {
  readonly kept: KeptSeat;
  /** The session's code was scanned just now: a seat that is no more is asked for again without a word. */
  readonly scanned: boolean;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** The seat is no more: this device need not knock there again. */
const OVER = new Set(['unknown-token', 'session-gone', 'replaced']);

/** A screen of a team, from its place in the waiting room to the debrief, through drops, moves and groups. */
export function Seated({ kept, scanned, onAgain, onLeave }: SeatedProps) {
  const { settings } = useSettings();
  const { language } = settings;
  const [standing, setStanding] = useState<Standing | undefined>();
  const [view, setView] = useState<GameView | undefined>();
  const [game, setGame] = useState<Game | undefined>();
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the language in which it begins; a change is told below
  useEffect(() => {
    const authority = new RemoteAuthority({ token: kept.token, language, stands: setStanding });
    const made = new Game(authority);
    made.listen(() => setView(made.view));
    setGame(made);
    return () => made.close();
  }, [kept.token, tries]);
  useEffect(() => game?.speak(language), [game, language]);

  const closed = standing?.closed;
  const over = closed !== undefined && OVER.has(closed);
  const anew = over && scanned && standing?.waiting === undefined;
  useEffect(() => {
    if (over) forgetSeat();
    if (anew) onAgain();
  }, [over, anew, onAgain]);

  const seat = standing?.seat ?? kept.seat;
  const session = useMemo((): TeamSession => ({ seat, code: kept.code, leave: onLeave }), [seat, kept.code, onLeave]);

  if (closed !== undefined && !anew) {
    const back = () => {
      setStanding(undefined);
      setView(undefined);
      setTries((n) => n + 1);
    };
    return <ShownOut why={closed} onBack={back} onAgain={onAgain} onLeave={onLeave} />;
  }
  if (standing?.waiting === undefined) return <Notice kind="joining" onRetry={onLeave} onHome={onLeave} />;
  const banner = <LinkBanner lost={standing.link === 'lost'} />;
  if (standing.waiting !== null) {
    return (
      <>
        <NoTeam waiting={standing.waiting} session={session} onAgain={onAgain} />
        {banner}
      </>
    );
  }
  if (view === undefined || game === undefined) return null;
  // Another group, or another team: nothing of what was here stays.
  const whose = `${view.seen.group} ${view.seen.team.id}`;
  return (
    <>
      <Table key={whose} view={view} send={game.send} look={game.look} keeps onHome={onLeave} session={session} />
      {banner}
    </>
  );
}
