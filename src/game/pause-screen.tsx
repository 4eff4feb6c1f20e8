import { asset } from '../ui/asset.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useSay } from '../ui/language/speak.ts';
import { useTable } from './table-context.ts';

/** A pause needs no reason: the clock stands, nothing is lost, Archie sleeps. */
export function PauseScreen() {
  const say = useSay();
  const { send, play } = useTable();
  const resume = () => {
    play('pause-off');
    send({ type: 'resume' });
  };
  return (
    <Dialog title={say('paused')} tone="night" onClose={resume}>
      <p>
        <img src={asset('archie-asleep')} alt="" width={150} height={177} />
      </p>
      <p>{say('pause-line')}</p>
      <p>{say('paused-why')}</p>
      <p>
        <button type="button" class="button" onClick={resume}>
          {say('resume-play')}
        </button>
      </p>
    </Dialog>
  );
}
