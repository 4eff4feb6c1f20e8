import { Fragment } from 'preact';
import type { BoardProps } from '../../view.ts';
import type { BoardThread, ThreadsBoard } from '../board.ts';
import type { Move } from '../schema.ts';
import { Bubble } from './bubble.tsx';
import type { Layout, Measures } from './geometry.ts';
import type { Hand } from './hand.ts';
import { Mark } from './thread.tsx';

type Wanted = Pick<BoardProps<ThreadsBoard, Move>, 't' | 'say' | 'acts' | 'lens' | 'asset'>;

interface LettersProps extends Wanted {
  readonly board: ThreadsBoard;
  readonly placed: Layout;
  readonly measures: Measures;
  readonly hand: Hand;
  readonly passed: ReadonlySet<string>;
  readonly rolling: boolean;
  readonly shaken: { readonly id: string; readonly seq: number } | undefined;
}

/** Every thread's letter, and right after the chosen one (so that the keyboard meets it next) what it says. */
export function Letters({
  board,
  placed,
  measures,
  hand,
  passed,
  rolling,
  shaken,
  t,
  say,
  acts,
  lens,
  asset,
}: LettersProps) {
  const noteOf = (thread: BoardThread) => {
    const note = lens === undefined ? undefined : thread.notes[lens];
    return note === undefined ? undefined : t(note);
  };
  const labelOf = (thread: BoardThread) => {
    const state = say(thread.state === 'whole' ? 'thread' : `thread-${thread.state}`, { mark: thread.mark });
    const snow = passed.has(thread.id) && thread.state === 'whole' ? `, ${say('thread-passed')}` : '';
    const gesture = thread.gesture === undefined ? '' : ` ${t(thread.gesture)}`;
    return [`${state}${snow}.${gesture}`, noteOf(thread)].filter(Boolean).join(' ');
  };
  const actionOf = (thread: BoardThread) => {
    if (!acts || hand.chosen !== thread.id) return undefined;
    const tied = thread.state === 'cut';
    return {
      name: say(tied ? 'mend' : 'cut'),
      label: say(tied ? 'mend-thread' : 'cut-thread', { mark: thread.mark }),
      picture: asset(tied ? 'prop-knot' : 'prop-scissors'),
      run: () => (tied ? hand.mend(thread.id) : hand.cut(thread.id)),
    };
  };
  const looked =
    hand.chosen ?? (rolling || hand.picked !== undefined || hand.carried !== undefined ? undefined : hand.hovered);
  const bubbleOf = (thread: BoardThread) => {
    const at = placed.marks.get(thread.id);
    const words = noteOf(thread);
    const action = actionOf(thread);
    const gesture = thread.gesture === undefined ? undefined : t(thread.gesture);
    if (looked !== thread.id || hand.drawer || at === undefined) return null;
    if (words === undefined && gesture === undefined && action === undefined) return null;
    return (
      <Bubble at={at} sky={measures.sky} touch={measures.letter} words={words} gesture={gesture} action={action} />
    );
  };
  return (
    <>
      {board.threads.map((thread) => {
        const at = placed.marks.get(thread.id);
        return at === undefined ? null : (
          <Fragment key={thread.id}>
            <Mark
              thread={thread}
              at={at}
              label={labelOf(thread)}
              note={lens === 'trace' ? noteOf(thread) : undefined}
              speaks={lens === 'eye' && thread.notes.eye !== undefined}
              chosen={hand.chosen === thread.id}
              aimed={hand.aimed === thread.id}
              shaken={shaken?.id === thread.id ? shaken.seq : 0}
              acts={acts}
              scissors={asset('prop-scissors')}
              tag={(element) => {
                if (element === null) hand.tags.current.delete(thread.id);
                else hand.tags.current.set(thread.id, element);
              }}
              choose={() => hand.choose(thread.id)}
              hover={(on) => hand.setHovered(on ? thread.id : undefined)}
            />
            {bubbleOf(thread)}
          </Fragment>
        );
      })}
    </>
  );
}
