import { RotateCcw, SkipForward } from 'lucide-preact';
import type { BoardThread } from '../board.ts';
import './bench.css';

interface Slip {
  readonly thread: BoardThread;
  readonly label: string;
  readonly gesture: string | undefined;
}

interface BenchProps {
  readonly label: string;
  readonly count: number;
  readonly slips: readonly Slip[];
  readonly picked: number | undefined;
  readonly acts: boolean;
  readonly rolling: boolean;
  readonly waiting: boolean;
  /** True once every pair of scissors is used: the lever is what comes next. */
  readonly ready: boolean;
  readonly words: {
    readonly roll: string;
    readonly skip: string;
    readonly replay: string;
    slot(place: number): string;
  };
  readonly pictures: { readonly scissors: string; readonly lever: string; readonly knot: string };
  readonly knots:
    | { readonly name: string; readonly tally: string; readonly label: string; readonly open: boolean; toggle(): void }
    | undefined;
  grab(place: number): (event: PointerEvent) => void;
  pick(place: number): void;
  choose(thread: string): void;
  roll(): void;
  /** Absent when there is nothing to see again, or no motion. */
  readonly replay: (() => void) | undefined;
}

/** The window ledge under the sky: scissors (or the slip of what was cut), knots, and the lever. */
export function Bench(props: BenchProps) {
  const {
    label,
    count,
    slips,
    picked,
    acts,
    rolling,
    waiting,
    ready,
    words,
    pictures,
    knots,
    grab,
    pick,
    choose,
    roll,
  } = props;
  return (
    <fieldset class={knots === undefined ? 'bench' : 'bench with-knots'}>
      <legend class="sr-only">{label}</legend>
      <div class="slots">
        {Array.from({ length: count }, (_, place) => {
          const slip = slips[place];
          if (slip !== undefined) {
            return (
              <button
                type="button"
                key={slip.thread.id}
                class="slip"
                disabled={!acts}
                onClick={() => choose(slip.thread.id)}
              >
                <span class="sr-only">{slip.label}. </span>
                <b aria-hidden="true">{slip.thread.mark}</b>
                {slip.gesture === undefined ? null : <span>{slip.gesture}</span>}
              </button>
            );
          }
          return (
            <button
              type="button"
              key={place}
              class={`slot${picked === place ? ' picked' : ''}`}
              aria-pressed={picked === place}
              aria-label={words.slot(place + 1)}
              disabled={!acts}
              onClick={() => pick(place)}
              onPointerDown={grab(place)}
            >
              <img src={pictures.scissors} alt="" draggable={false} />
            </button>
          );
        })}
      </div>
      {knots === undefined ? null : (
        <button type="button" class="button plain knots-button" aria-expanded={knots.open} onClick={knots.toggle}>
          <span class="sr-only">{knots.label}</span>
          <img src={pictures.knot} alt="" draggable={false} />
          <span class="knots-word" aria-hidden="true">
            {knots.name}
          </span>{' '}
          <span aria-hidden="true">{knots.tally}</span>
        </button>
      )}
      {props.replay === undefined ? null : (
        <button
          type="button"
          class="button quiet replay"
          aria-label={words.replay}
          title={words.replay}
          onClick={props.replay}
        >
          <RotateCcw aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        class={`button lever${ready ? ' ready' : ''}`}
        disabled={!rolling && (!acts || waiting)}
        onClick={roll}
      >
        {rolling ? <SkipForward aria-hidden="true" /> : <img src={pictures.lever} alt="" draggable={false} />}
        {rolling ? words.skip : words.roll}
      </button>
    </fieldset>
  );
}
