import { useContext } from 'preact/hooks';
import type { Kind } from '../core/scenario/step.ts';
import { asset } from '../ui/asset.ts';
import { LanguageContext } from '../ui/language/speak.ts';
import { useSize } from '../ui/use-size.ts';
import { phraseIn } from './phrase.ts';
import { viewOf } from './views.ts';
import './view-still.css';

interface Props {
  readonly kind: Kind;
  readonly board: unknown;
  /** The picture of the room behind it. */
  readonly room: string;
  readonly label: string;
  /** How many CSS pixels a unit of the stage may measure at most: 1 unless told. */
  readonly most?: number;
  t(text: string): string;
}

/** The board of a station takes about so many units of the stage. */
const BOARD_UNITS = 900;
const nothing = () => undefined;

/** A board as a team has it, at the size of its place: nothing here can be moved. */
export function StillBoard({ kind, board, room, label, most = 1, t }: Props) {
  const { ref, width } = useSize<HTMLElement>();
  const phrase = phraseIn(useContext(LanguageContext), t);
  const Board = viewOf(kind);
  return (
    <section
      ref={ref}
      class="still-board"
      data-kind={kind}
      aria-label={label}
      style={{
        '--u': `${Math.min(most, (width || BOARD_UNITS) / BOARD_UNITS)}px`,
        backgroundImage: `linear-gradient(rgb(18 13 58 / 0.5), rgb(18 13 58 / 0.5)), url("${asset(room)}")`,
      }}
    >
      <Board
        board={board}
        pending={[]}
        send={nothing}
        t={t}
        say={(key, values) => phrase(kind, key, values)}
        acts={false}
        lens={undefined}
        happened={undefined}
        play={nothing}
        announce={nothing}
        motion={false}
        calm
        asset={asset}
      />
    </section>
  );
}
