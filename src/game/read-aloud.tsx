import { AudioLines, Square } from 'lucide-preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { canSpeak, onVoices, speak, stop } from '../stage/speech.ts';
import { useSay } from '../ui/language/say.ts';
import { LanguageContext } from '../ui/language/speak.ts';
import { useSettings } from './settings-context.ts';

/** Reads words with a voice of this device; absent where it has none for the language: nothing is sent anywhere. */
export function ReadAloud({ words }: { readonly words: string }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const { settings } = useSettings();
  const [able, setAble] = useState(() => canSpeak(language));
  const [reading, setReading] = useState(false);
  useEffect(() => {
    setAble(canSpeak(language));
    return onVoices(() => setAble(canSpeak(language)));
  }, [language]);
  useEffect(() => stop, [words]);
  if (!able || settings.voice === 0) return null;
  const toggle = () => {
    if (reading) return stop();
    setReading(true);
    speak(words, language, { volume: settings.voice, onEnd: () => setReading(false) });
  };
  return (
    <button
      type="button"
      class="button round plain"
      aria-label={say(reading ? 'stop-reading' : 'read-aloud')}
      onClick={toggle}
    >
      {reading ? <Square aria-hidden="true" /> : <AudioLines aria-hidden="true" />}
    </button>
  );
}
