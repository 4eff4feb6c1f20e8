import { useEffect, useRef } from 'preact/hooks';
import type { Lens } from '../../core/scenario/lens.ts';
import type { SeenPuzzle } from '../../core/session/seen.ts';
import { useSay } from '../../ui/language/say.ts';
import { Prose } from '../prose.tsx';
import { ReadAloud } from '../read-aloud.tsx';
import { useTable } from '../table-context.ts';
import { LensEmblem } from './lens-emblem.tsx';
import { LensIntro } from './lens-intro.tsx';
import './sheet.css';

interface Props {
  readonly puzzle: SeenPuzzle;
  readonly lens: Lens | undefined;
}

/** The open lens as a sheet of paper: its documents, then what it reads about each thing of the board. */
export function Sheet({ puzzle, lens }: Props) {
  const say = useSay();
  const { t } = useTable();
  const heading = useRef<HTMLHeadingElement>(null);
  const sheet = lens === undefined ? undefined : puzzle.sheets[lens];
  useEffect(() => heading.current?.closest('.sheet')?.scrollTo({ top: 0 }), [lens]);
  if (lens === undefined || sheet === undefined) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is longer than its place, the keyboard scrolls it
      <aside class="sheet sheet-empty" aria-label={say('lenses')} tabIndex={0}>
        <LensIntro lenses={Object.keys(puzzle.sheets) as Lens[]} />
      </aside>
    );
  }
  const documents = sheet.documents.map(t);
  const rows = sheet.rows.map((row) => ({ ...row, words: row.hidden ? '' : t(row.text) }));
  const aloud = [
    ...documents,
    ...rows.filter(({ hidden }) => !hidden).map(({ label, words }) => `${label ?? ''} ${words}`),
  ].join('. ');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is longer than its place, the keyboard scrolls it
    <aside class="sheet paper" data-lens={lens} aria-labelledby="sheet-heading" tabIndex={0}>
      <header>
        <LensEmblem lens={lens} />
        <h2 id="sheet-heading" ref={heading}>
          {say(`lens-${lens}`)}
          <small>{say(`lens-${lens}-what`)}</small>
        </h2>
        <ReadAloud words={aloud} />
      </header>
      {documents.map((words) => (
        <p key={words} class="sheet-document">
          <Prose words={words} />
        </p>
      ))}
      {rows.length === 0 ? null : (
        <ul class="sheet-rows">
          {rows.map((row, index) => (
            <li key={`${row.about ?? ''}-${index}`} data-about={row.about}>
              {row.label === undefined ? null : (
                <b class="sheet-label">{row.label.startsWith('§') ? t(row.label) : row.label}</b>
              )}
              {row.hidden ? (
                <span class="sheet-noise">
                  <span aria-hidden="true">▚▞▚▖▞▚▞▘▚▞</span>
                  <span class="sr-only">{say('sheet-hidden')}</span>
                </span>
              ) : (
                <span>
                  <Prose words={row.words} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {documents.length + rows.length === 0 ? <p>{say('sheet-empty')}</p> : null}
    </aside>
  );
}
