import { Play, RotateCcw } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { FirstWord } from '../ui/language/fr-first.ts';
import { useFirstSay } from '../ui/language/say-first.ts';
import { addressOf, inOneFile, type SidePage } from '../ui/one-file.ts';
import { ComfortRow } from './comfort-row.tsx';
import type { Refused } from './join.ts';
import { JoinForm } from './join-form.tsx';
import { OfflineNote } from './offline/offline-note.tsx';
import type { Remembered } from './remembered.ts';
import { useSettings } from './settings-context.ts';
import { SettingsDialog } from './settings-dialog.tsx';
import './start.css';

const PAGES: readonly (readonly [SidePage, FirstWord])[] = [
  ['privacy', 'privacy-page'],
  ['access', 'access-page'],
  ['results', 'results-page'],
];

interface Props {
  readonly known: Remembered | undefined;
  /** A code that did not open, and why. */
  readonly refused: Refused | undefined;
  readonly onPlay: (resume: boolean) => void;
  readonly onJoin: (code: string) => void;
  readonly onErased: () => void;
}

/** The first screen: language, level, sound, comfort, one big button; or the code of a session. */
export function Start({ known, refused, onPlay, onJoin, onErased }: Props) {
  const say = useFirstSay();
  const { settings, change } = useSettings();
  const [comfort, setComfort] = useState(false);
  const team = known === undefined ? undefined : say(`team-${known.emblem}` as FirstWord);
  return (
    <main id="main" class="start">
      <div class="start-title">
        <h1>{say(settings.inclusive ? 'title-inclusive' : 'title')}</h1>
        <p>{say('tagline')}</p>
      </div>
      <div class="start-card paper">
        <ComfortRow onComfort={() => setComfort(true)} />
        <fieldset>
          <legend>{say('level')}</legend>
          <div class="start-levels">
            {([1, 2] as const).map((level) => (
              <button
                type="button"
                class="card start-level"
                key={level}
                aria-pressed={settings.level === level}
                onClick={() => change({ level })}
              >
                <strong>{say(`level-${level}`)}</strong>
                <span>{say(`level-${level}-ages`)}</span>
              </button>
            ))}
          </div>
        </fieldset>
        {team === undefined ? null : (
          <button type="button" class="button start-play" onClick={() => onPlay(true)}>
            <RotateCcw aria-hidden="true" />
            <span>
              {say('resume')} <small>{team}</small>
            </span>
          </button>
        )}
        <button
          type="button"
          class={team === undefined ? 'button start-play' : 'button plain'}
          onClick={() => onPlay(false)}
        >
          <Play aria-hidden="true" />
          {say(team === undefined ? 'play' : 'new-game')}
        </button>
        {inOneFile() ? null : (
          <JoinForm code={refused?.code ?? ''} trouble={refused?.why(settings.language)} onJoin={onJoin} />
        )}
        <p class="start-note">{say('privacy')}</p>
        <OfflineNote />
        <nav aria-label={say('more-pages')}>
          <ul class="start-pages">
            {PAGES.map(([page, word]) => (
              <li key={page}>
                <a href={addressOf(page)}>{say(word)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {comfort ? <SettingsDialog onClose={() => setComfort(false)} onErased={onErased} /> : null}
    </main>
  );
}
