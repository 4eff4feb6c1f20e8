import type { Lens } from '../../core/scenario/lens.ts';
import { LENSES } from '../../core/scenario/lens.ts';
import type { Kind } from '../../core/scenario/step.ts';
import type { SeenPuzzle } from '../../core/session/seen.ts';
import { StillBoard } from '../../mechanics/view-still.tsx';
import { useConsole } from '../session/console-context.ts';
import './mirror-puzzle.css';

interface Props {
  readonly puzzle: SeenPuzzle;
  t(text: string): string;
}

/** A puzzle as the team sees it: nothing here can be moved. Every lens's sheet can be read below. */
export function MirrorPuzzle({ puzzle, t }: Props) {
  const { say, ui } = useConsole();
  const lenses = LENSES.filter((lens) => puzzle.sheets[lens] !== undefined);
  return (
    <>
      <p class="mirror-goal">
        <b>{t(puzzle.title)}</b>
        {puzzle.steps > 1 ? ` · ${say('step-n', { n: puzzle.step + 1, of: puzzle.steps })}` : ''} · {t(puzzle.goal)}
      </p>
      <StillBoard
        kind={puzzle.kind as Kind}
        board={puzzle.board}
        room={puzzle.room}
        label={say('mirror-board')}
        t={t}
      />
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
