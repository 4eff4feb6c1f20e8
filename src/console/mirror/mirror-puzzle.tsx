import type { Lens } from '../../core/scenario/lens.ts';
import { LENSES } from '../../core/scenario/lens.ts';
import type { Kind } from '../../core/scenario/step.ts';
import type { SeenPuzzle } from '../../core/session/seen.ts';
import { phraseIn } from '../../mechanics/phrase.ts';
import { viewOf } from '../../mechanics/views.ts';
import { asset } from '../../ui/asset.ts';
import { useConsole } from '../session/console-context.ts';
import { useSize } from '../use-size.ts';
import './mirror-puzzle.css';

interface Props {
  readonly puzzle: SeenPuzzle;
  t(text: string): string;
}

/** The board of a station takes about so many units of the stage. */
const BOARD_UNITS = 900;
const nothing = () => undefined;

/** A puzzle as the team sees it: nothing here can be moved. Every lens's sheet can be read below. */
export function MirrorPuzzle({ puzzle, t }: Props) {
  const { say, ui, language } = useConsole();
  const { ref, width } = useSize<HTMLElement>();
  const kind = puzzle.kind as Kind;
  const phrase = phraseIn(language, t);
  const Board = viewOf(kind);
  const lenses = LENSES.filter((lens) => puzzle.sheets[lens] !== undefined);
  return (
    <>
      <p class="mirror-goal">
        <b>{t(puzzle.title)}</b>
        {puzzle.steps > 1 ? ` · ${say('step-n', { n: puzzle.step + 1, of: puzzle.steps })}` : ''} · {t(puzzle.goal)}
      </p>
      <section
        ref={ref}
        class="mirror-board"
        data-kind={kind}
        aria-label={say('mirror-board')}
        style={{
          '--u': `${Math.min(1, (width || BOARD_UNITS) / BOARD_UNITS)}px`,
          backgroundImage: `linear-gradient(rgb(18 13 58 / 0.5), rgb(18 13 58 / 0.5)), url("${asset(puzzle.room)}")`,
        }}
      >
        <Board
          board={puzzle.board}
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
      <div class="mirror-below">
        {puzzle.hints.length === 0 ? null : (
          <section aria-label={say('hints-title')}>
            <h2>{say('hints-title')}</h2>
            <ol>
              {puzzle.hints.map((hint) => (
                <li key={hint}>{t(hint)}</li>
              ))}
            </ol>
          </section>
        )}
        {lenses.map((lens) => (
          <LensSheet key={lens} lens={lens} puzzle={puzzle} t={t} title={ui(`lens-${lens}`)} />
        ))}
      </div>
    </>
  );
}

function LensSheet({ lens, puzzle, t, title }: Props & { readonly lens: Lens; readonly title: string }) {
  const { say, ui } = useConsole();
  const sheet = puzzle.sheets[lens];
  if (sheet === undefined) return null;
  const read = puzzle.read.includes(lens);
  return (
    <details class="mirror-sheet">
      <summary>
        {title} <small>{say(read ? 'lens-read' : 'lens-unread')}</small>
      </summary>
      {sheet.documents.map((document) => (
        <p key={document}>{t(document)}</p>
      ))}
      <ul>
        {sheet.rows.map((row, index) => (
          <li key={`${row.about ?? ''}-${index}`}>
            {row.label === undefined ? null : <b>{row.label.startsWith('§') ? t(row.label) : row.label} </b>}
            {row.hidden === true ? <em>{ui('sheet-hidden')}</em> : t(row.text)}
          </li>
        ))}
      </ul>
      {sheet.documents.length + sheet.rows.length === 0 ? <p>{ui('sheet-empty')}</p> : null}
    </details>
  );
}
