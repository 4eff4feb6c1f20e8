import type { ComponentType } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Refused } from './join.ts';
import type { JoinLink } from './join-link.ts';
import { forgetSeat, type KeptSeat } from './kept-seat.ts';
import { Notice } from './notice.tsx';
import type { SeatedProps } from './seat/seated.tsx';

/** The seat that this device holds already, or a code to get one with; both when a code was scanned again. */
export interface Entry {
  readonly kept: KeptSeat | undefined;
  readonly link: JoinLink | undefined;
}

interface Props {
  readonly entry: Entry;
  readonly onLeave: (refused?: Refused) => void;
}

/** What a screen of a session needs is fetched here, so that whoever plays without one never pays for it. */
const fetchSession = async () => {
  const [{ joinSession, whyNot }, { Seated }] = await Promise.all([import('./join.ts'), import('./seat/seated.tsx')]);
  return { joinSession, whyNot, Seated };
};

type State =
  | { readonly at: 'joining'; readonly link: JoinLink }
  | { readonly at: 'fetching'; readonly kept: KeptSeat }
  | { readonly at: 'seated'; readonly kept: KeptSeat; readonly Seated: ComponentType<SeatedProps> }
  | { readonly at: 'failed'; readonly before: Entry };

const first = ({ kept, link }: Entry): State =>
  kept !== undefined ? { at: 'fetching', kept } : { at: 'joining', link: link ?? { code: '' } };

/** The code leaves the address only once it was answered: a page that is reloaded before asks again. */
const cleanAddress = () => {
  if (location.search !== '') history.replaceState(null, '', location.pathname);
};

/** From a code, or from the seat that was kept, to a place at the team's table. */
export function Doorway({ entry, onLeave }: Props) {
  const [state, setState] = useState<State>(() => first(entry));

  useEffect(() => {
    if (state.at !== 'joining' && state.at !== 'fetching') return;
    let gone = false;
    const enter = async () => {
      const { joinSession, whyNot, Seated } = await fetchSession();
      if (state.at === 'fetching') {
        cleanAddress();
        return setState({ at: 'seated', kept: state.kept, Seated });
      }
      try {
        const kept = await joinSession(state.link);
        if (!gone) setState({ at: 'seated', kept, Seated });
      } catch (error) {
        if (!gone) onLeave({ code: state.link.code, why: whyNot(error) });
      }
      cleanAddress();
    };
    enter().catch(() => {
      const before =
        state.at === 'fetching' ? { kept: state.kept, link: undefined } : { kept: undefined, link: state.link };
      if (!gone) setState({ at: 'failed', before });
    });
    return () => {
      gone = true;
    };
  }, [state, onLeave]);

  const leave = useCallback(() => {
    forgetSeat();
    onLeave();
  }, [onLeave]);

  if (state.at === 'failed') {
    return <Notice kind="failed" onRetry={() => setState(first(state.before))} onHome={leave} />;
  }
  if (state.at !== 'seated') return <Notice kind="joining" onRetry={leave} onHome={leave} />;
  const { kept, Seated } = state;
  // By the session's own code: the one that was typed may have been good for one seat, once.
  const again = () => {
    forgetSeat();
    const { code, team } = kept;
    setState({ at: 'joining', link: team === undefined ? { code } : { code, team } });
  };
  return (
    <Seated
      key={kept.token}
      kept={kept}
      scanned={entry.link !== undefined && entry.kept?.token === kept.token}
      onAgain={again}
      onLeave={leave}
    />
  );
}
