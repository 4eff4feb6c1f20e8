import { useContext } from 'preact/hooks';
import { useFirstSay } from '../../ui/language/say-first.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { useOffline } from './use-offline.ts';

/** One line of the first screen: whether the game can be played here without network, and how much room it takes. */
export function OfflineNote() {
  const say = useFirstSay();
  const language = useContext(LanguageContext);
  const offline = useOffline();
  if (offline === undefined) return null;
  const megabytes = (bytes: number) => (bytes / 1e6).toLocaleString(language, { maximumFractionDigits: 1 });
  const of = megabytes(offline.of);
  if (offline.at === 'offered') {
    return (
      <button type="button" class="button plain" onClick={offline.start}>
        {say('offline-offer', { of })}
      </button>
    );
  }
  return (
    <p class="start-note" data-offline={offline.at}>
      {offline.at === 'ready'
        ? say('offline-ready', { of })
        : say(`offline-${offline.at}`, { of, kept: megabytes(offline.kept) })}
    </p>
  );
}
