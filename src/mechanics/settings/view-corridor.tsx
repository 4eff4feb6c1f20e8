import type { BoardProps } from '../view.ts';
import type { Corridor, SettingsBoard } from './board.ts';
import type { Move } from './schema.ts';
import { Bill } from './view-bill.tsx';
import { buttonName, roomName, trapName } from './view-words.ts';

type Props = BoardProps<SettingsBoard, Move> & { readonly corridor: Corridor };

/** The corridor of the shop: its doors in a row, the purse, and the room where the team stands. */
export function CorridorView(props: Props) {
  const { corridor, say, t, asset, happened } = props;
  const { rooms, here } = corridor;
  const at = here === null ? rooms.length : rooms.findIndex(({ id }) => id === here.id);
  return (
    <div class="shop-corridor">
      <div class="shop-top">
        <ol class="shop-doors" aria-label={say('rooms')}>
          {rooms.map((room, index) => (
            <li
              key={room.id}
              class={index === at ? 'is-here' : index < at ? 'is-behind' : ''}
              {...(index === at ? { 'aria-current': 'step' as const } : {})}
            >
              <span class="sr-only">{roomName(corridor, index, { say, t })}</span>
              <b aria-hidden="true">{room.mark}</b>
              <span aria-hidden="true">{t(room.name)}</span>
            </li>
          ))}
          <li class={`is-street${here === null ? ' is-here' : ''}`}>
            <span>{say('outside')}</span>
          </li>
        </ol>
        <Purse corridor={corridor} say={say} />
      </div>
      {here === null ? (
        <Street />
      ) : (
        <section key={here.id} class={`shop-room${corridor.caught === null ? '' : ' is-caught'}`}>
          {here.sign === null ? null : <p class="shop-sign">{t(here.sign)}</p>}
          <div class="shop-wall">
            {here.clock === null ? null : <Clock seconds={here.clock} say={say} happened={happened} />}
            {here.picture === null ? null : <img class="shop-picture" src={asset(here.picture)} alt="" />}
            {here.total === null ? null : <Bill {...props} here={here} money={corridor.money} />}
          </div>
          {corridor.caught === null ? <Buttons {...props} /> : <Trap {...props} />}
        </section>
      )}
    </div>
  );
}

/** One coin for each that there was at first; those that are gone are hollow. */
function Purse({ corridor, say }: { readonly corridor: Corridor; readonly say: Props['say'] }) {
  return (
    <p class="shop-purse">
      <span class="sr-only">{say('purse', { n: corridor.purse, money: corridor.money })}</span>
      <span class="shop-coins" aria-hidden="true">
        {Array.from({ length: corridor.of }, (_, index) => (
          <i key={index} class={index < corridor.purse ? '' : 'is-gone'} />
        ))}
      </span>
      <b aria-hidden="true">{corridor.purse}</b>
    </p>
  );
}

/** A clock that only moves when somebody waits for it: it comes to zero, and starts again. */
function Clock({
  seconds,
  say,
  happened,
}: {
  readonly seconds: number;
  readonly say: Props['say'];
  readonly happened: Props['happened'];
}) {
  const waited = happened?.move.type === 'press' && happened.reply.verdict === 'remark';
  return (
    <p class={`shop-clock${waited ? ' is-again' : ''}`} key={waited ? happened.seq : 0}>
      <b aria-hidden="true">{seconds}</b>
      <span class={waited ? '' : 'sr-only'}>{say(waited ? 'clock-again' : 'clock', { n: seconds })}</span>
    </p>
  );
}

/** What can be pressed here: loud, plain and quiet ones can all be read alike. */
function Buttons({ corridor, board, say, t, acts, asset, send, play }: Props) {
  return (
    <ul class="shop-buttons" aria-label={say('doors')}>
      {corridor.here?.buttons.map((button) => (
        <li key={button.id} class={`is-${button.looks}`} data-depth={button.depth}>
          <button
            type="button"
            class={`shop-button is-${button.looks}`}
            aria-label={buttonName(button, { say, t })}
            {...(button.opened === null ? {} : { 'aria-expanded': button.opened })}
            disabled={!acts || board.solved}
            onClick={() => {
              send({ type: 'press', button: button.id });
              play(button.opened === null ? 'snap' : 'page');
            }}
          >
            {button.picture === null ? null : <img src={asset(button.picture)} alt="" />}
            {t(button.name)}
            {button.opened === null ? null : (
              <i class="shop-arrow" aria-hidden="true">
                {button.opened ? '▴' : '▾'}
              </i>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The trap that was sprung, and the way back: nothing is lost. */
function Trap({ corridor, board, say, t, acts, send, play, announce }: Props) {
  return (
    <div class="shop-trap">
      <p>{trapName(corridor, { say, t })}</p>
      <button
        type="button"
        class="button"
        disabled={!acts || board.solved}
        onClick={() => {
          send({ type: 'cancel' });
          play('take-out');
          announce(say('cancelled'));
        }}
      >
        {t(corridor.cancel)}
      </button>
    </div>
  );
}

/** Outside: the street at night, a lamp, and no one to hold anybody back. */
function Street() {
  return (
    <div class="shop-street" aria-hidden="true">
      <svg viewBox="0 0 400 200" aria-hidden="true" preserveAspectRatio="xMidYMax slice">
        <path d="M0 200V96H40V60H92V96H128V40H196V96H250V72H300V96H352V52H400V200Z" fill="#2b1a63" />
        <path d="M0 200V150H400V200Z" fill="#1d1250" />
        <g fill="#ffe9b8">
          <rect x="54" y="74" width="12" height="14" rx="2" />
          <rect x="146" y="56" width="14" height="16" rx="2" />
          <rect x="170" y="56" width="14" height="16" rx="2" />
          <rect x="264" y="84" width="12" height="14" rx="2" />
          <rect x="366" y="66" width="14" height="16" rx="2" />
        </g>
        <circle cx="222" cy="92" r="46" fill="#ffe9b8" opacity="0.25" />
        <path d="M219 98H225V170H219Z" fill="#120d3a" />
        <circle cx="222" cy="92" r="13" fill="#ffcf6b" />
      </svg>
    </div>
  );
}
