import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { api } from '../../wire/api.ts';
import { useConsole } from './console-context.ts';
import { saveFile } from './save-file.ts';

/** Saves the session as a file that `/rejeu` shows again, step by step. */
export function SaveReplay() {
  const { say, code, token } = useConsole();
  const [state, setState] = useState<'ready' | 'busy' | 'saved' | 'failed'>('ready');
  const save = async () => {
    setState('busy');
    try {
      saveFile(`${code.toLowerCase()}.rejeu.json`, JSON.stringify(await api.replay(token)), 'application/json');
      setState('saved');
    } catch {
      setState('failed');
    }
  };
  return (
    <section class="settings-part">
      <h3>{say('replay-title')}</h3>
      <p>{say('replay-why')}</p>
      <button type="button" class="act" disabled={state === 'busy'} onClick={() => void save()}>
        <Download aria-hidden="true" />
        {say('replay-save')}
      </button>
      <p role="status">{state === 'saved' || state === 'failed' ? say(`replay-${state}`) : ''}</p>
    </section>
  );
}
