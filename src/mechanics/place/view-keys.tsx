import type { BoardProps } from '../view.ts';
import type { Move, PlaceBoard } from './schema.ts';

type Props = Pick<
  BoardProps<PlaceBoard, Move>,
  'board' | 'pending' | 'send' | 't' | 'say' | 'acts' | 'play' | 'announce' | 'asset'
>;

/** The slots, and the tokens that wait above them until somebody puts them in. */
export function Keys({ board, pending, send, t, say, acts, play, announce, asset }: Props) {
  const isIn = (key: PlaceBoard['keys'][number]) =>
    key.in || pending.some((move) => move.type === 'insert' && move.key === key.id);
  const insert = (id: string, name: string) => {
    send({ type: 'insert', key: id });
    play('token');
    announce(say('inserted', { key: name }));
  };
  return (
    <ul class={`place-keys${board.ready ? ' is-done' : ''}`} aria-label={say('keys')}>
      {board.keys.map((key) => (
        <li key={key.id}>
          <button
            type="button"
            class={`place-key${isIn(key) ? ' is-in' : ''}`}
            disabled={!acts}
            aria-disabled={isIn(key)}
            aria-label={say(isIn(key) ? 'key-in' : 'key-out', { key: key.name })}
            onClick={() => {
              if (!isIn(key)) insert(key.id, key.name);
            }}
          >
            <span class="place-slot" />
            <img src={asset(key.picture)} alt="" />
            <span class="place-key-name">{t(key.name)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
