import { useContext, useMemo, useState } from 'preact/hooks';
import type { Lens } from '../../core/scenario/lens.ts';
import type { Kind } from '../../core/scenario/step.ts';
import type { SeenPuzzle } from '../../core/session/seen.ts';
import { rotated } from '../../core/session/share.ts';
import type { AnyMove } from '../../mechanics/mechanic.ts';
import { phraseIn } from '../../mechanics/phrase.ts';
import type { Happened } from '../../mechanics/view.ts';
import { viewOf } from '../../mechanics/views.ts';
import { asset } from '../../ui/asset.ts';
import { useSay } from '../../ui/language/say.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { HandLine } from '../seat/hand-line.tsx';
import { useSettings } from '../settings-context.ts';
import { useTable } from '../table-context.ts';
import { Foot } from './foot.tsx';
import { HintPanel } from './hint-panel.tsx';
import { LensRail } from './lens-rail.tsx';
import { Sheet } from './sheet.tsx';
import { Solved } from './solved.tsx';
import './station.css';
import './low-screen.css';

/** A station: the open lens as a sheet of paper on the left, the object on the right, what to do at the bottom, Archie beside it. */
export function Station({ puzzle }: { readonly puzzle: SeenPuzzle }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const { view, send, t, play, speech, session, still } = useTable();
  const { settings } = useSettings();
  const index = view.seen.stations.findIndex(({ id }) => id === puzzle.id);
  const lenses = useMemo(() => rotated(Object.keys(puzzle.sheets) as Lens[], index), [puzzle.sheets, index]);
  const [opened, setLens] = useState<Lens | undefined>();
  // A lens can go to another screen while its sheet lies open here.
  const lens = opened !== undefined && puzzle.sheets[opened] !== undefined ? opened : undefined;
  const [said, announce] = useState('');
  const untimed = session === undefined ? settings.clock === 'off' : view.seen.clock.limit === null;
  const kind = puzzle.kind as Kind;
  const phrase = phraseIn(language, t);
  const Board = viewOf(kind);

  /** A lens opens its sheet; the open one puts it away, which on a phone gives the board its room back. */
  const read = (next: Lens) => {
    play('lens');
    if (next === lens) return setLens(undefined);
    setLens(next);
    if (!puzzle.read.includes(next)) send({ type: 'read', puzzle: puzzle.id, lens: next });
  };
  const move = (one: AnyMove) => send({ type: 'move', puzzle: puzzle.id, step: puzzle.step, move: one });
  const pending = view.pending.flatMap((command) =>
    command.type === 'move' && command.puzzle === puzzle.id && command.step === puzzle.step ? [command.move] : [],
  );

  return (
    <main
      id="main"
      class="station"
      data-kind={kind}
      data-many={view.seen.screens.length > 1}
      aria-label={t(puzzle.title)}
    >
      <h1 class="station-title">
        {t(puzzle.title)}
        {puzzle.steps > 1 ? <small> {say('step-of', { n: puzzle.step + 1, of: puzzle.steps })}</small> : null}
      </h1>
      {puzzle.solved ? null : <HandLine />}
      <LensRail lenses={lenses} open={lens} read={puzzle.read} onOpen={read} />
      <Sheet puzzle={puzzle} lens={lens} />
      <h2 class="sr-only" id="station-board">
        {say('board')}
      </h2>
      <section class="station-board" aria-labelledby="station-board">
        <Board
          key={puzzle.step}
          board={puzzle.board}
          pending={pending}
          send={move}
          t={t}
          say={(key, values) => phrase(kind, key, values)}
          acts={puzzle.acts}
          lens={lens}
          happened={useMoved(puzzle)}
          play={play}
          announce={announce}
          motion={!settings.stillness}
          calm={settings.stillness || untimed}
          asset={asset}
        />
      </section>
      <Foot puzzle={puzzle} onClear={() => move({ type: 'clear' })} />
      <HintPanel puzzle={puzzle} />
      <p class="sr-only" role="status" aria-live="polite">
        {said}
      </p>
      {puzzle.solved && speech.line === undefined && !still ? <Solved puzzle={puzzle} /> : null}
    </main>
  );
}

/** The move that was just answered on this board, given once to its view. */
function useMoved(puzzle: SeenPuzzle): Happened | undefined {
  const { view } = useTable();
  const { happened } = view;
  return useMemo(() => {
    const event = happened?.events.find(({ type }) => type === 'moved');
    if (happened === undefined || event?.type !== 'moved' || event.puzzle !== puzzle.id || event.step !== puzzle.step)
      return undefined;
    return { seq: happened.seq, move: event.move, reply: event.reply };
  }, [happened, puzzle.id, puzzle.step]);
}
