/** What the choice of a voice looks at. */
export interface VoiceClues {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

export interface SpeakOptions {
  /** 1 = the voice's own pace. */
  readonly rate?: number;
  /** 0 to 1. */
  readonly volume?: number;
  /** Called once, when the voice has ended, was stopped or could not speak. */
  readonly onEnd?: () => void;
}

const base = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * The voice for a language (`fr`, `en-GB`…): only voices that speak on this machine, for what is read aloud goes to nobody else.
 * The very region first, then the browser's own favourite.
 */
export function chooseVoice<Voice extends VoiceClues>(voices: readonly Voice[], language: string): Voice | undefined {
  const fitting = voices.filter((voice) => voice.localService && base(voice.lang) === base(language));
  const exact = fitting.filter((voice) => voice.lang.replace('_', '-').toLowerCase() === language.toLowerCase());
  const best = exact.length > 0 ? exact : fitting;
  return best.find((voice) => voice.default) ?? best[0];
}

function engine(): SpeechSynthesis | undefined {
  return typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;
}

/** True when this machine has a voice of its own for the language. Browsers find voices late: ask again on `onVoices`. */
export function canSpeak(language: string): boolean {
  return chooseVoice(engine()?.getVoices() ?? [], language) !== undefined;
}

/** Calls back whenever the list of voices changes. Gives the way to stop listening. */
export function onVoices(changed: () => void): () => void {
  const voices = engine();
  // Some browsers' speech is no event target.
  voices?.addEventListener?.('voiceschanged', changed);
  return () => voices?.removeEventListener?.('voiceschanged', changed);
}

/** The utterance being spoken: kept, because some browsers let a forgotten one fall silent without an end. */
let speaking: SpeechSynthesisUtterance | undefined;

/** Reads a text aloud, in place of whatever is being read. Without a local voice it says nothing and ends at once. */
export function speak(text: string, language: string, options: SpeakOptions = {}): void {
  stop();
  const voices = engine();
  const voice = chooseVoice(voices?.getVoices() ?? [], language);
  if (!voices || !voice) {
    options.onEnd?.();
    return;
  }
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = options.rate ?? 1;
  utterance.volume = options.volume ?? 1;
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    if (speaking === utterance) speaking = undefined;
    options.onEnd?.();
  };
  utterance.onend = end;
  utterance.onerror = end;
  speaking = utterance;
  voices.speak(utterance);
}

/** Stops reading. Whoever waits for the end is told. */
export function stop(): void {
  const stopped = speaking;
  speaking = undefined;
  engine()?.cancel();
  // A cancelled utterance tells late or never.
  stopped?.onend?.call(stopped, new Event('end') as SpeechSynthesisEvent);
}
