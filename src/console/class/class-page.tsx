import { useCallback, useEffect, useState } from 'preact/hooks';
import { consoleSayIn } from '../language/say.ts';
import { Operated, usePreferences } from '../operated.tsx';
import { forget, openHere, type Remembered, remember, setOpenHere } from '../remembered.ts';
import { Session } from '../session/session.tsx';
import { ClassDesk } from './class-desk.tsx';
import { ClassForm } from './class-form.tsx';
import './class.css';

/** Two minutes to a class that plays: a session is made, and the projector shows the wall with what a teacher needs below it. */
export function ClassPage() {
  const operator = usePreferences();
  const [session, setSession] = useState<Remembered | undefined>(openHere);
  const { language } = operator.preferences;
  const say = consoleSayIn(language);
  useEffect(() => {
    document.title = `${say('class-title')} · Les Gardiens du numérique`;
  }, [say]);
  const open = useCallback((made: Remembered) => {
    remember(made);
    setOpenHere(made.code);
    setSession(made);
  }, []);
  const leave = useCallback((gone?: string) => {
    if (gone !== undefined) forget(gone);
    setOpenHere(null);
    setSession(undefined);
  }, []);
  return (
    <Operated operator={operator}>
      {session === undefined ? (
        <ClassForm onCreated={open} />
      ) : (
        <Session key={session.token} session={session} onLeave={leave} layout={<ClassDesk onNew={() => leave()} />} />
      )}
    </Operated>
  );
}
