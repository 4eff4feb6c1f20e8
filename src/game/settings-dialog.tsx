import type { ComponentChildren } from 'preact';
import { LANGUAGES } from '../core/scenario/language.ts';
import { Dialog } from '../ui/dialog.tsx';
import type { FirstWord } from '../ui/language/fr-first.ts';
import { LANGUAGE_NAMES } from '../ui/language/names.ts';
import { useFirstSay } from '../ui/language/say-first.ts';
import { addressOf } from '../ui/one-file.ts';
import { EraseDevice } from './erase-device.tsx';
import type { DeviceSettings } from './settings.ts';
import { useSettings } from './settings-context.ts';
import './settings-dialog.css';

interface Props {
  readonly onClose: () => void;
  /** Given on the first screen and in a game: what happens once this device is cleared. */
  readonly onErased: () => void;
  /** In a game: the team's level, which can change at any time. */
  readonly level?: { readonly now: 1 | 2; readonly change: (level: 1 | 2) => void };
  /** In a session: the way out of it. Clock and level are the game master's there, and nothing of it is on this device. */
  readonly leave?: ComponentChildren;
}

type Flag = { [Key in keyof DeviceSettings]: DeviceSettings[Key] extends boolean ? Key : never }[keyof DeviceSettings];
const FLAGS: readonly (readonly [Flag, FirstWord])[] = [
  ['spacing', 'spacing'],
  ['stillness', 'motion'],
  ['contrast', 'contrast'],
  ['light', 'light'],
  ['inclusive', 'wording-inclusive'],
];
const VOLUMES = ['music', 'effects', 'voice'] as const;
const CLOCKS = { shown: 'clock-shown', hidden: 'clock-hidden', off: 'no-clock' } as const;

/** Comfort: text, movement, contrast, clock, volumes, language; and a way to clear the device. */
export function SettingsDialog({ onClose, onErased, level, leave }: Props) {
  const say = useFirstSay();
  const { settings, change } = useSettings();
  return (
    <Dialog title={say('settings')} closeLabel={say('close')} onClose={onClose}>
      <div class="device-settings">
        <Choice label={say('text-size')}>
          {([1, 2, 3] as const).map((size) => (
            <button
              type="button"
              class="chip"
              key={size}
              aria-pressed={settings.size === size}
              onClick={() => change({ size })}
            >
              {say(`size-${size}`)}
            </button>
          ))}
        </Choice>
        <Choice label={say('language')}>
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
        </Choice>
        {level === undefined ? null : (
          <Choice label={say('change-level')}>
            {([1, 2] as const).map((one) => (
              <button
                type="button"
                class="chip"
                key={one}
                aria-pressed={level.now === one}
                onClick={() => level.now !== one && level.change(one)}
              >
                {say(`level-${one}`)}
              </button>
            ))}
          </Choice>
        )}
        {leave === undefined ? (
          <Choice label={say('clock')}>
            {(['shown', 'hidden', 'off'] as const).map((clock) => (
              <button
                type="button"
                class="chip"
                key={clock}
                aria-pressed={settings.clock === clock}
                onClick={() => change({ clock })}
              >
                {say(CLOCKS[clock])}
              </button>
            ))}
          </Choice>
        ) : null}
        <ul class="settings-flags">
          {FLAGS.map(([key, word]) => (
            <li key={key}>
              <label>
                <input
                  type="checkbox"
                  role="switch"
                  aria-checked={settings[key]}
                  checked={settings[key]}
                  onChange={(event) => change({ [key]: event.currentTarget.checked })}
                />
                {say(word)}
              </label>
            </li>
          ))}
        </ul>
        {VOLUMES.map((volume) => (
          <label class="settings-volume" key={volume}>
            <span>{say(volume)}</span>
            <input
              type="range"
              min="0"
              max="1"
              step="0.1"
              value={settings[volume]}
              onInput={(event) => change({ [volume]: Number(event.currentTarget.value) })}
            />
          </label>
        ))}
        <p>
          <a class="settings-licences" href={addressOf('licences')} target="_blank" rel="noreferrer">
            {say('licences')}
          </a>
        </p>
        {leave === undefined ? (
          <EraseDevice
            onErased={() => {
              onErased();
              onClose();
            }}
          />
        ) : (
          leave
        )}
      </div>
    </Dialog>
  );
}

function Choice({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class="settings-row">
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}
