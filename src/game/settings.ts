import { LANGUAGES, type Language } from '../core/scenario/language.ts';

/** What this device remembers of its reader's comfort. Nothing about anybody: see the privacy page. */
export interface DeviceSettings {
  readonly language: Language;
  readonly level: 1 | 2;
  readonly muted: boolean;
  readonly music: number;
  readonly effects: number;
  readonly voice: number;
  readonly size: 1 | 2 | 3;
  readonly spacing: boolean;
  readonly stillness: boolean;
  readonly contrast: boolean;
  readonly clock: 'shown' | 'hidden' | 'off';
  readonly light: boolean;
  readonly inclusive: boolean;
}

const KEY = 'gardiens.settings';

const DEFAULTS: DeviceSettings = {
  language: 'fr',
  level: 1,
  muted: false,
  music: 0.6,
  effects: 0.8,
  voice: 1,
  size: 1,
  spacing: false,
  stillness: false,
  contrast: false,
  clock: 'shown',
  light: false,
  inclusive: false,
};

/** The settings of this device; whatever cannot be read falls back to its default. */
export function readSettings(): DeviceSettings {
  const first = {
    ...DEFAULTS,
    language: preferred(),
    stillness: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return merged(first, typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {});
  } catch {
    return first;
  }
}

/** Keeps only known settings whose value has the right kind: a hand-edited or older store does no harm. */
function merged(first: DeviceSettings, kept: Record<string, unknown>): DeviceSettings {
  const allowed: Partial<Record<keyof DeviceSettings, readonly unknown[]>> = {
    language: LANGUAGES,
    level: [1, 2],
    size: [1, 2, 3],
    clock: ['shown', 'hidden', 'off'],
  };
  const entries = (Object.keys(first) as (keyof DeviceSettings)[]).map((key) => {
    const value = kept[key];
    const fits = typeof value === typeof first[key] && (allowed[key]?.includes(value) ?? true);
    const inRange = typeof value !== 'number' || allowed[key] !== undefined || (value >= 0 && value <= 1);
    return [key, fits && inRange ? value : first[key]] as const;
  });
  return Object.fromEntries(entries) as unknown as DeviceSettings;
}

export function keepSettings(settings: DeviceSettings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing still plays.
  }
}

function preferred(): Language {
  const wanted = navigator.languages.map((language) => language.slice(0, 2));
  return (
    wanted.map((language) => LANGUAGES.find((known) => known === language)).find((known) => known !== undefined) ?? 'fr'
  );
}

const SCALES = { 1: '1', 2: '1.2', 3: '1.45' } as const;

/** Puts the settings on the document, where the style sheets read them. */
export function showSettings(settings: DeviceSettings): void {
  const { dataset, style } = document.documentElement;
  document.documentElement.lang = settings.language;
  style.setProperty('--scale', SCALES[settings.size]);
  dataset.motion = settings.stillness ? 'off' : 'on';
  dataset.contrast = settings.contrast ? 'high' : 'normal';
  dataset.spacing = settings.spacing ? 'wide' : 'normal';
}
