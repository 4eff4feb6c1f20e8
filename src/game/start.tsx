import { Play, RotateCcw, SlidersHorizontal, Volume2, VolumeX } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { LANGUAGES } from '../core/scenario/language.ts';
import { LANGUAGE_NAMES } from '../ui/language/names.ts';
import { useSay } from '../ui/language/speak.ts';
import type { Remembered } from './remembered.ts';
import { useSettings } from './settings-context.ts';
import { SettingsDialog } from './settings-dialog.tsx';
import './start.css';

interface Props {
  readonly known: Remembered | undefined;
  readonly onPlay: (resume: boolean) => void;
  readonly onErased: () => void;
}

/** The first screen: language, level, sound, comfort, and one big button. */
export function Start({ known, onPlay, onErased }: Props) {
  const say = useSay();
  const { settings, change } = useSettings();
  const [comfort, setComfort] = useState(false);
  const team = known === undefined ? undefined : say(`team-${known.emblem}` as Parameters<typeof say>[0]);
  return (
    <main class="start">
      <div class="start-title">
        <h1>{say(settings.inclusive ? 'title-inclusive' : 'title')}</h1>
        <p>{say('tagline')}</p>
      </div>
      <div class="start-card paper">
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
        <div class="start-row">
          <fieldset>
            <legend class="sr-only">{say('language')}</legend>
            {LANGUAGES.map((language) => (
              <button
                type="button"
                class="chip"
                key={language}
                lang={language}
                aria-pressed={settings.language === language}
                onClick={() => change({ language })}
              >
                {LANGUAGE_NAMES[language]}
              </button>
            ))}
          </fieldset>
          <button
            type="button"
            class="chip"
            aria-pressed={!settings.muted}
            onClick={() => change({ muted: !settings.muted })}
          >
            {settings.muted ? <VolumeX aria-hidden="true" /> : <Volume2 aria-hidden="true" />}
            {say(settings.muted ? 'sound-off' : 'sound-on')}
          </button>
          <button type="button" class="chip" aria-haspopup="dialog" onClick={() => setComfort(true)}>
            <SlidersHorizontal aria-hidden="true" />
            {say('comfort')}
          </button>
        </div>
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
        <p class="start-note">{say('privacy')}</p>
      </div>
      {comfort ? <SettingsDialog onClose={() => setComfort(false)} onErased={onErased} /> : null}
    </main>
  );
}
