import { ArrowRight } from 'lucide-preact';
import { useContext, useState } from 'preact/hooks';
import { LanguageContext } from '../../ui/language/speak.ts';
import { useWords } from '../language/say.ts';
import { type Remembered, remembered } from '../remembered.ts';

/** Sessions that this device had open: one tap goes back. */
export function ResumeList({ onOpen }: { readonly onOpen: (session: Remembered) => void }) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const [sessions] = useState(() => remembered());
  if (sessions.length === 0) return null;
  const when = new Intl.DateTimeFormat(language, { weekday: 'long', hour: '2-digit', minute: '2-digit' });
  return (
    <section class="sheet-card" aria-labelledby="resume-title">
      <h2 id="resume-title">{say('resume-title')}</h2>
      <ul class="resume">
        {sessions.map((session, index) => (
          <li key={session.code}>
            <button type="button" class={index === 0 ? 'act main' : 'act'} onClick={() => onOpen(session)}>
              <span>
                {say('resume-open')} <b class="code">{session.code}</b>
                {session.expiresAt === 0 ? null : (
                  <small>{say('resume-until', { when: when.format(session.expiresAt) })}</small>
                )}
              </span>
              <ArrowRight aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
