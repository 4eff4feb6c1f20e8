import { useState } from 'preact/hooks';
import { useFirstSay } from '../ui/language/say-first.ts';

/** Clears everything that this device keeps, once it was asked twice. */
export function EraseDevice({ onErased }: { readonly onErased: () => void }) {
  const say = useFirstSay();
  const [sure, setSure] = useState(false);
  const erase = async () => {
    const { eraseDevice } = await import('./session.ts');
    await eraseDevice();
    onErased();
  };
  return (
    <div class="settings-erase">
      <p>{say(sure ? 'erase-sure' : 'erase-why')}</p>
      {sure ? (
        <p class="settings-row">
          <button type="button" class="button accent" onClick={() => void erase()}>
            {say('erase')}
          </button>
          <button type="button" class="button plain" onClick={() => setSure(false)}>
            {say('cancel')}
          </button>
        </p>
      ) : (
        <button type="button" class="button plain" onClick={() => setSure(true)}>
          {say('erase')}
        </button>
      )}
    </div>
  );
}
