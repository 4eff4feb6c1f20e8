import { SlidersHorizontal, Volume2, VolumeX } from 'lucide-preact';
import { LANGUAGES } from '../core/scenario/language.ts';
import { LANGUAGE_NAMES } from '../ui/language/names.ts';
import { useFirstSay } from '../ui/language/say-first.ts';
import { useSettings } from './settings-context.ts';
import './comfort-row.css';

/** Language, sound, and the way to all the rest: before anything begins. */
export function ComfortRow({ onComfort }: { readonly onComfort: () => void }) {
  const say = useFirstSay();
  const { settings, change } = useSettings();
  return (
    <div class="comfort-row">
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
      <button type="button" class="chip" aria-haspopup="dialog" onClick={onComfort}>
        <SlidersHorizontal aria-hidden="true" />
        {say('comfort')}
      </button>
    </div>
  );
}
