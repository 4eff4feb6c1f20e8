import { ArrowLeft } from 'lucide-preact';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Emblem } from '../emblem.tsx';
import { useConsole } from '../session/console-context.ts';
import type { MirrorStageProps } from './mirror-stage.tsx';
import './mirror-view.css';

/** A team's screen, live, to look at only. The boards are fetched the first time one is looked at. */
export function MirrorView() {
  const { say, state, scope, teams, name, setView } = useConsole();
  const [Stage, setStage] = useState<ComponentType<MirrorStageProps> | undefined>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('./mirror-stage.tsx').then(
      ({ MirrorStage }) => setStage(() => MirrorStage),
      () => setFailed(true),
    );
  }, []);
  const team = teams.find(({ id }) => id === scope);
  const { mirror } = state;
  return (
    <main id="main" class="mirror" aria-labelledby="mirror-title">
      <header>
        <button type="button" class="act" onClick={() => setView('teams')}>
          <ArrowLeft aria-hidden="true" />
          {say('mirror-back')}
        </button>
        <h1 id="mirror-title">
          {team === undefined ? null : <Emblem id={team.emblem} />}
          {say('mirror-of', { team: scope === null ? '' : name(scope) })}
        </h1>
        <p>{say('mirror-why')}</p>
      </header>
      {failed ? (
        <p class="page-note" role="alert">
          {say('mirror-failed')}
        </p>
      ) : Stage === undefined || mirror === undefined ? (
        <p class="page-note" role="status">
          {say('mirror-loading')}
        </p>
      ) : mirror.seen === null ? (
        <p class="page-note">{say('mirror-gone')}</p>
      ) : (
        <Stage seen={mirror.seen} words={mirror.words} />
      )}
    </main>
  );
}
