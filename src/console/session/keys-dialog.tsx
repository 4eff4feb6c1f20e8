import { Dialog } from '../../ui/dialog.tsx';
import { SHORTCUTS } from '../facts/shortcuts.ts';
import { useOperator } from '../preferences.ts';
import { Switch } from '../switch.tsx';
import { useConsole } from './console-context.ts';
import './keys-dialog.css';

/** Single keys, and the way to switch them off. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useConsole();
  const { preferences, change } = useOperator();
  return (
    <Dialog title={say('keys-title')} closeLabel={say('close')} onClose={onClose}>
      <p>{say('keys-why')}</p>
      <dl class="keys">
        <div>
          <dt>
            <kbd>1</kbd>–<kbd>8</kbd>
          </dt>
          <dd>{say('key-team')}</dd>
        </div>
        {SHORTCUTS.map(({ act, keys }) => (
          <div key={act}>
            <dt>
              <kbd>{keys[0] === ' ' ? say('key-space') : keys[0]?.toUpperCase()}</kbd>
            </dt>
            <dd>{say(`key-${act}`)}</dd>
          </div>
        ))}
      </dl>
      <Switch label={say('keys-on')} on={preferences.keys} onChange={(keys) => change({ keys })} />
    </Dialog>
  );
}
