import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ApiErrorCode, Created } from '../core/wire/api.ts';
import { ApiRefusal, api } from '../wire/api.ts';
import { Entry } from './entry/entry.tsx';
import { takeLink } from './entry/link.ts';
import { PinCard } from './entry/pin-card.tsx';
import { consoleSayIn } from './language/say.ts';
import { Operated, usePreferences } from './operated.tsx';
import { forget, openHere, type Remembered, remember, setOpenHere } from './remembered.ts';
import { Session } from './session/session.tsx';

type Where =
  | { readonly at: 'entry'; readonly trouble?: ApiErrorCode | 'offline' }
  | { readonly at: 'trading' }
  | { readonly at: 'pin'; readonly created: Created }
  | { readonly at: 'session'; readonly session: Remembered };

function first(): Where {
  const here = openHere();
  return here === undefined ? { at: 'entry' } : { at: 'session', session: here };
}

/** The console, from its door to a running session. */
export function App() {
  const operator = usePreferences();
  const [where, setWhere] = useState<Where>(first);
  const { language } = operator.preferences;
  const say = consoleSayIn(language);

  const open = useCallback((session: Remembered) => {
    remember(session);
    setOpenHere(session.code);
    setWhere({ at: 'session', session });
  }, []);
  const leave = useCallback((gone?: string) => {
    if (gone !== undefined) forget(gone);
    setOpenHere(null);
    setWhere({ at: 'entry' });
  }, []);

  useEffect(() => {
    if (where.at !== 'session') document.title = say('page-title');
  }, [where, say]);

  // A link to this console is good once: it is traded at once, and leaves the address bar and the history.
  useEffect(() => {
    const link = takeLink();
    if (link === undefined) return;
    setWhere({ at: 'trading' });
    api.enter({ link }).then(
      ({ code, token }) => open({ code, token, expiresAt: 0 }),
      (error: unknown) => setWhere({ at: 'entry', trouble: error instanceof ApiRefusal ? error.code : 'internal' }),
    );
  }, [open]);

  return (
    <Operated operator={operator}>
      {where.at === 'session' ? (
        <Session key={where.session.token} session={where.session} onLeave={leave} />
      ) : where.at === 'pin' ? (
        <PinCard
          created={where.created}
          onOpen={() => {
            const { code, token, expiresAt } = where.created;
            open({ code, token, expiresAt });
          }}
        />
      ) : where.at === 'trading' ? (
        <p class="page-note" role="status">
          {say('link-opening')}
        </p>
      ) : (
        <Entry
          {...(where.trouble === undefined ? {} : { trouble: where.trouble })}
          onCreated={(created) => {
            const { code, token, expiresAt } = created;
            // Kept at once: closing the tab on the PIN loses nothing.
            remember({ code, token, expiresAt });
            setWhere({ at: 'pin', created });
          }}
          onOpen={open}
        />
      )}
    </Operated>
  );
}
