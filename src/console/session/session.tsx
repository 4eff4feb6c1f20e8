import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { sayIn } from '../../ui/language/say.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { useLatest } from '../../ui/use-latest.ts';
import { consoleSayIn } from '../language/say.ts';
import type { Remembered } from '../remembered.ts';
import { Closed } from './closed.tsx';
import { ConsoleLine } from './console-line.ts';
import { type ConsoleState, NOTHING_YET } from './console-state.ts';
import { Desk } from './desk.tsx';

interface Props {
  readonly session: Remembered;
  /** With a code: that session is forgotten on this device. */
  readonly onLeave: (gone?: string) => void;
  readonly layout?: ComponentChildren;
}

/** A running session on this console: its line, and the desk once the first picture has come. */
export function Session({ session, onLeave, layout }: Props) {
  const language = useContext(LanguageContext);
  const first = useLatest(language);
  const [state, setState] = useState<ConsoleState>(NOTHING_YET);
  const [line, setLine] = useState<ConsoleLine | undefined>();
  const { token, code } = session;

  useEffect(() => {
    const made = new ConsoleLine(token, first.current, setState);
    setLine(made);
    return () => made.close();
  }, [token, first]);
  useEffect(() => line?.speak(language), [line, language]);

  const say = consoleSayIn(language);
  const { session: about, clock } = state.parts;
  if (state.closed !== undefined) return <Closed why={state.closed} onLeave={onLeave} code={code} />;
  if (line === undefined || about === undefined || clock === undefined) {
    return (
      <main id="main" class="page-note">
        <p role="status">{say(state.line === 'lost' ? 'line-lost' : 'line-connecting')}</p>
        <button type="button" class="act" onClick={() => onLeave()}>
          {say('to-door')}
        </button>
      </main>
    );
  }
  return (
    <Desk
      state={state}
      line={line}
      session={about}
      clock={clock}
      code={code}
      token={token}
      language={language}
      say={say}
      ui={sayIn(language)}
      onLeave={onLeave}
      layout={layout}
    />
  );
}
