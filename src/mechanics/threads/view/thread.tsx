import { Snowflake } from 'lucide-preact';
import type { BoardThread } from '../board.ts';
import type { Curve, Mark as Place } from './geometry.ts';
import { cutPath, wholePath } from './path.ts';
import './thread.css';

interface LineProps {
  readonly thread: BoardThread;
  readonly curve: Curve;
  readonly passed: boolean;
  readonly chosen: boolean;
}

/** The thread itself, drawn: whole, hanging in two halves, or beaded with the snow that went by. */
export function Line({ thread, curve, passed, chosen }: LineProps) {
  const path = thread.state === 'cut' ? cutPath(curve) : wholePath(curve);
  return (
    <g class={`line ${thread.state}${chosen ? ' chosen' : ''}`}>
      <path class="shade" d={path} transform="translate(0 4)" />
      <path class="yarn" d={path} />
      {passed && thread.state !== 'cut' ? <path class="snow" d={path} /> : null}
    </g>
  );
}

interface MarkProps {
  readonly thread: BoardThread;
  readonly at: Place;
  readonly label: string;
  /** The short note that hangs beside the letter: hour and number. */
  readonly note: string | undefined;
  readonly speaks: boolean;
  readonly chosen: boolean;
  readonly aimed: boolean;
  readonly shaken: number;
  readonly acts: boolean;
  readonly scissors: string;
  readonly tag: (element: HTMLButtonElement | null) => void;
  choose(): void;
  hover(on: boolean): void;
}

/** A thread's letter: what the hand touches. */
export function Mark(props: MarkProps) {
  const { thread, at, label, note, speaks, chosen, aimed, shaken, acts, scissors, tag, choose, hover } = props;
  const state = `${thread.state}${chosen ? ' chosen' : ''}${aimed ? ' aimed' : ''}`;
  return (
    <div
      class={`mark ${state}`}
      style={{ insetInlineStart: `${at.x}px`, insetBlockStart: `${at.y}px` }}
      onPointerEnter={() => hover(true)}
      onPointerLeave={() => hover(false)}
    >
      <button
        type="button"
        ref={tag}
        class="letter"
        aria-label={label}
        aria-pressed={chosen}
        disabled={!acts}
        onClick={choose}
      >
        <span class={shaken > 0 ? 'disc shaken' : 'disc'} key={shaken}>
          {thread.mark}
          {thread.state === 'gone' ? <Snowflake class="badge" aria-hidden="true" /> : null}
          {thread.state === 'cut' ? <img class="badge" src={scissors} alt="" draggable={false} /> : null}
          {speaks && thread.state === 'whole' ? <span class="badge speech">«»</span> : null}
        </span>
      </button>
      {note === undefined ? null : <span class={`note ${at.side}`}>{note}</span>}
    </div>
  );
}
