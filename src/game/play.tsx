import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Game } from './game.ts';
import type { CityMission } from './hub/city.ts';
import { cityPicture } from './hub/city-map.tsx';
import { CitySound } from './hub/city-sound.tsx';
import { Hub } from './hub/hub.tsx';
import { notePlayed } from './hub/played.ts';
import { Notice } from './notice.tsx';
import { newGame, prepareMission, resumeGame } from './session.ts';
import { useSettings } from './settings-context.ts';
import { Table } from './table.tsx';
import { TeamScreen } from './team-screen.tsx';
import { useGameView } from './use-game-view.ts';

export interface PlayProps {
  readonly resume: boolean;
  readonly onHome: () => void;
}

/** Fetches what comes first beyond this page's own code: the map, and the mission where there is no choice. */
export async function prepare(): Promise<void> {
  new Image().src = cityPicture('cite');
  await prepareMission();
}

type State =
  | { readonly at: 'hub'; readonly fresh?: string }
  | { readonly at: 'team'; readonly mission: CityMission }
  | { readonly at: 'loading' | 'failed'; readonly retry: State }
  | { readonly at: 'resuming' | 'gone' }
  | { readonly at: 'game'; readonly game: Game; readonly keeps: boolean };

/** A game in this page: a district of the Cité and a new team, or the game that was here. */
export function Play({ resume, onHome }: PlayProps) {
  const { settings } = useSettings();
  const [state, setState] = useState<State>({ at: resume ? 'resuming' : 'hub' });
  const device = useRef(settings);
  device.current = settings;

  useEffect(() => {
    if (state.at !== 'resuming') return;
    resumeGame(device.current).then(
      (game) => setState(game === undefined ? { at: 'gone' } : { at: 'game', game, keeps: true }),
      () => setState({ at: 'failed', retry: { at: 'resuming' } }),
    );
  }, [state.at]);

  const choose = (mission: CityMission) => {
    // Fetched while the team finds its emblem; a fetch that fails is tried again when the game begins.
    prepareMission(mission.id).catch(() => undefined);
    setState({ at: 'team', mission });
  };
  const begin = (mission: CityMission, emblem: string) => {
    const retry: State = { at: 'team', mission };
    setState({ at: 'loading', retry });
    newGame(mission.id, emblem, settings).then(
      ({ game, keeps }) => {
        game.send({ type: 'start' });
        setState({ at: 'game', game, keeps });
      },
      () => setState({ at: 'failed', retry }),
    );
  };
  const showCity = useCallback(
    (fresh?: string) => setState({ at: 'hub', ...(fresh === undefined ? {} : { fresh }) }),
    [],
  );

  const screen = () => {
    switch (state.at) {
      case 'hub':
        return <Hub fresh={state.fresh} onChoose={choose} onBack={onHome} />;
      case 'team':
        return (
          <TeamScreen
            mission={state.mission}
            onGo={(emblem) => begin(state.mission, emblem)}
            onBack={() => showCity()}
          />
        );
      case 'game':
        return <Playing game={state.game} keeps={state.keeps} onHome={onHome} onDone={showCity} />;
      case 'resuming':
        return <Notice kind="loading" onRetry={onHome} onHome={onHome} />;
      case 'gone':
        return <Notice kind="gone" onRetry={onHome} onHome={onHome} />;
      default:
        return <Notice kind={state.at} onRetry={() => setState(state.retry)} onHome={onHome} />;
    }
  };
  return (
    <>
      {state.at === 'hub' || state.at === 'team' ? <CitySound key="sound" /> : null}
      {screen()}
    </>
  );
}

interface PlayingProps {
  readonly game: Game;
  readonly keeps: boolean;
  readonly onHome: () => void;
  readonly onDone: (mission: string) => void;
}

function Playing({ game, keeps, onHome, onDone }: PlayingProps) {
  const { settings } = useSettings();
  const view = useGameView(game, settings.language);
  const mission = view?.seen.mission.id ?? '';
  const over = view?.seen.team.stage === 'debrief';
  useEffect(() => {
    if (over) notePlayed(mission);
  }, [over, mission]);
  if (view === undefined) return null;
  return (
    <Table view={view} send={game.send} look={game.look} keeps={keeps} onHome={onHome} onDone={() => onDone(mission)} />
  );
}
