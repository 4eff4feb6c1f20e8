import { asset } from '../ui/asset.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useSay } from '../ui/language/say.ts';
import { Veil } from './seat/veil.tsx';

/** own: of the game in this page · resting: of this one screen of a session · held: the game master stopped the game. */
export type Pause = 'own' | 'resting' | 'held';

interface Props {
  readonly pause: Pause;
  readonly onResume: () => void;
}

/** A pause needs no reason: nothing is lost, Archie sleeps. What the game master stopped, the game master starts again. */
export function PauseScreen({ pause, onResume }: Props) {
  const say = useSay();
  if (pause === 'held') return <Veil title={say('held-title')} words={[say('held-why')]} />;
  return (
    <Dialog title={say('paused')} tone="night" onClose={onResume}>
      <p>
        <img src={asset('archie-asleep')} alt="" width={150} height={177} />
      </p>
      <p>{say('pause-line')}</p>
      <p>{say(pause === 'own' ? 'paused-why' : 'rest-why')}</p>
      <p>
        <button type="button" class="button" onClick={onResume}>
          {say('resume-play')}
        </button>
      </p>
    </Dialog>
  );
}
