import type { SeenPuzzle } from '../../core/session/seen.ts';
import { tokenPicture } from '../../ui/asset.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useSay } from '../../ui/language/say.ts';
import { usePlaces } from '../seat/use-places.ts';
import { useTable } from '../table-context.ts';

/** The station is lit: its token, and the way back to the district. */
export function Solved({ puzzle }: { readonly puzzle: SeenPuzzle }) {
  const say = useSay();
  const { view, send, t, play } = useTable();
  const { places } = usePlaces();
  const token = view.seen.mission.tokens.find(({ id }) => id === puzzle.token);
  const leave = () => {
    play('light');
    send({ type: 'leave' });
  };
  return (
    <Dialog title={say('story-solved', { puzzle: t(puzzle.title) })} tone="night">
      {token === undefined ? null : (
        <>
          <p>
            <img class="solved-token" src={tokenPicture(token.id)} alt="" width={120} height={120} />
          </p>
          <p>
            <strong>{say('token-got', { token: t(token.name) })}</strong>
          </p>
          <p>{t(token.says)}</p>
        </>
      )}
      <p>{say(places.length > 1 ? 'lenses-turn' : 'badges-move')}</p>
      <p>
        <button type="button" class="button" onClick={leave}>
          {say('continue')}
        </button>
      </p>
    </Dialog>
  );
}
