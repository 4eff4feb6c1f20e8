import { StickyNote } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';

/** A note for the debrief or for a colleague: about the team that is meant, or about the session. It never leaves the session. */
export function NoteForm() {
  const { say, scope, name, able } = useConsole();
  const deeds = useDeeds();
  const [words, setWords] = useState('');
  const about = scope === null ? say('the-session') : name(scope);
  const write = async (event: Event) => {
    event.preventDefault();
    const note = words.trim();
    if (note !== '' && (await deeds.note(note, scope))) setWords('');
  };
  return (
    <form class="note-form" onSubmit={(event) => void write(event)}>
      <label for="note-words">{say('note-about', { whom: about })}</label>
      <input
        id="note-words"
        class="field"
        value={words}
        maxLength={280}
        autocomplete="off"
        placeholder={say('note-example')}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <button type="submit" class="act main" disabled={!able || words.trim() === ''}>
        <StickyNote aria-hidden="true" />
        {say('note-add')}
      </button>
    </form>
  );
}
