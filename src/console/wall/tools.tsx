import { Languages, Maximize, Minimize } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../core/scenario/language.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { LANGUAGE_NAMES } from '../../ui/language/names.ts';
import { useSay } from './language/say.ts';
import './tools.css';

interface Props {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** They do not hide: somebody is at the keyboard. */
  readonly stay: boolean;
}

const REST = 4_000;

/** Language and full screen, for whoever sets up the projector. They fade away when no hand is near. */
export function Tools({ language, onLanguage, stay }: Props) {
  const say = useSay();
  const near = useHandNear();
  const full = useFullscreen();
  const next = LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? language;
  return (
    <nav class="tools" aria-label={say('settings')} data-near={near || stay}>
      <IconButton label={say('speak', { language: LANGUAGE_NAMES[next] })} onClick={() => onLanguage(next)}>
        <Languages aria-hidden="true" />
      </IconButton>
      {document.fullscreenEnabled ? (
        <IconButton label={say(full ? 'fullscreen-leave' : 'fullscreen')} onClick={turnFullscreen}>
          {full ? <Minimize aria-hidden="true" /> : <Maximize aria-hidden="true" />}
        </IconButton>
      ) : null}
    </nav>
  );
}

function turnFullscreen(): void {
  const turned =
    document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  // A browser that says no has said so itself.
  turned.catch(() => undefined);
}

function useFullscreen(): boolean {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  return full;
}

/** Whether a pointer has moved lately. */
function useHandNear(): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const moved = () => {
      setNear(true);
      clearTimeout(timer);
      timer = setTimeout(() => setNear(false), REST);
    };
    window.addEventListener('pointermove', moved);
    window.addEventListener('pointerdown', moved);
    return () => {
      window.removeEventListener('pointermove', moved);
      window.removeEventListener('pointerdown', moved);
      clearTimeout(timer);
    };
  }, []);
  return near;
}
