import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Game, GameView } from './game.ts';
import { Notice } from './notice.tsx';
import { newGame, prepareMission, resumeGame } from './session.ts';
import { useSettings } from './settings-context.ts';
import { Table } from './table.tsx';
import { TeamScreen } from './team-screen.tsx';
import './play.css';

export interface PlayProps {
  readonly resume: boolean;
  readonly onHome: () => void;
}

/** Fetches what a game needs beyond this page's own code. */
export const prepare = prepareMission;

type State =
  | { readonly at: 'team' | 'loading' | 'failed' | 'gone' }
  | { readonly at: 'game'; readonly game: Game; readonly keeps: boolean };

/** A game in this page: a new team, or the one that was here. */
export function Play({ resume, onHome }: PlayProps) {
  const { settings } = useSettings();
  const [state, setState] = useState<State>({ at: resume ? 'loading' : 'team' });
  const device = useRef(settings);
  device.current = settings;

  const retry = useCallback(() => setState({ at: resume ? 'loading' : 'team' }), [resume]);
  useEffect(() => {
    if (!resume || state.at !== 'loading') return;
    resumeGame(device.current).then(
      (game) => setState(game === undefined ? { at: 'gone' } : { at: 'game', game, keeps: true }),
      () => setState({ at: 'failed' }),
    );
  }, [resume, state.at]);

  const begin = (emblem: string) => {
    setState({ at: 'loading' });
    newGame('cyberharassment', emblem, settings).then(
      ({ game, keeps }) => {
        game.send({ type: 'start' });
        setState({ at: 'game', game, keeps });
      },
      () => setState({ at: 'failed' }),
    );
  };

  if (state.at === 'team') return <TeamScreen onGo={begin} onBack={onHome} />;
  if (state.at === 'game') return <Playing game={state.game} keeps={state.keeps} onHome={onHome} />;
  return <Notice kind={state.at} onRetry={retry} onHome={onHome} />;
}

function Playing({
  game,
  keeps,
  onHome,
}: {
  readonly game: Game;
  readonly keeps: boolean;
  readonly onHome: () => void;
}) {
  const [view, setView] = useState<GameView | undefined>();
  const { settings } = useSettings();
  useEffect(() => {
    game.listen(() => setView(game.view));
    return () => game.close();
  }, [game]);
  useEffect(() => game.speak(settings.language), [game, settings.language]);
  return view === undefined ? null : <Table view={view} send={game.send} keeps={keeps} onHome={onHome} />;
}
