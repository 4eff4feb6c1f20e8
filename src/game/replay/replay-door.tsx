import { FolderOpen } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { ReplayFault } from '../../core/session/replay-file.ts';
import { useReplaySay } from './words.ts';

interface Props {
  readonly fault: ReplayFault | undefined;
  readonly onText: (text: string) => void;
}

/** Chooses a replay file. It is read on this device and sent nowhere. */
export function ReplayDoor({ fault, onText }: Props) {
  const say = useReplaySay();
  const input = useRef<HTMLInputElement>(null);
  const read = (files: FileList | null | undefined) => void files?.[0]?.text().then(onText);
  return (
    <main
      id="main"
      class="replay-door"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        read(event.dataTransfer?.files);
      }}
    >
      <div class="replay-card paper">
        <h1>{say('replay')}</h1>
        <p>{say('replay-why')}</p>
        {fault === undefined ? null : (
          <p role="alert" class="replay-fault">
            {say(fault)}
          </p>
        )}
        <button type="button" class="button" onClick={() => input.current?.click()}>
          <FolderOpen aria-hidden="true" />
          {say('replay-open')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          class="sr-only"
          tabIndex={-1}
          aria-label={say('replay-open')}
          onChange={(event) => read(event.currentTarget.files)}
        />
        <p class="replay-note">{say('replay-note')}</p>
      </div>
    </main>
  );
}
