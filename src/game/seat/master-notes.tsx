import { useSay } from '../../ui/language/say.ts';
import { ReadAloud } from '../read-aloud.tsx';
import { useTable } from '../table-context.ts';
import './master-notes.css';

/** All that the game master wrote to this team, newest first: it can be read again. */
export function MasterNotes() {
  const say = useSay();
  const { messages } = useTable().view.seen.team;
  if (messages.length === 0) return null;
  return (
    <section class="master-notes" aria-labelledby="master-notes">
      <h3 id="master-notes">{say('master-notes')}</h3>
      <ul>
        {[...messages].reverse().map(({ id, words }) => (
          <li key={id}>
            <p>{words}</p>
            <ReadAloud words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
