import { useEffect, useState } from 'preact/hooks';
import type { Created, MissionOffer, NewSession } from '../../core/wire/api.ts';
import { ApiRefusal, api } from '../../wire/api.ts';
import { firstDraft } from './draft.ts';

const refusalOf = (error: unknown): ApiRefusal => (error instanceof ApiRefusal ? error : new ApiRefusal('internal'));

/** What is on offer and what of it is being chosen; undefined until the server has answered, or when it offers nothing. */
interface Chosen {
  readonly offer: MissionOffer;
  readonly draft: NewSession;
  readonly mission: MissionOffer['missions'][number];
}

/** A session being made: what can be chosen, what is, and the making. `trouble`: what the server said no with, last time it was asked. */
export function useNewSession(onCreated: (created: Created) => void) {
  const [offer, setOffer] = useState<MissionOffer | undefined>();
  const [draft, setDraft] = useState<NewSession | undefined>();
  const [trouble, setTrouble] = useState<ApiRefusal | undefined>();
  const [busy, setBusy] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    setTrouble(undefined);
    api.missions().then(
      (found) => {
        const [first] = found.missions;
        setOffer(found);
        setDraft(first === undefined ? undefined : firstDraft(first));
      },
      (error: unknown) => setTrouble(refusalOf(error)),
    );
  }, [tries]);
  /** Makes it; `but`: what differs from the draft. */
  const create = async (event: Event, but: Partial<NewSession> = {}) => {
    event.preventDefault();
    if (draft === undefined || busy) return;
    setBusy(true);
    setTrouble(undefined);
    try {
      onCreated(await api.create({ ...draft, ...but }));
    } catch (error) {
      setTrouble(refusalOf(error));
      setBusy(false);
    }
  };
  const mission = offer?.missions.find(({ id }) => id === draft?.mission);
  const chosen: Chosen | undefined =
    offer === undefined || draft === undefined || mission === undefined ? undefined : { offer, draft, mission };
  return { chosen, setDraft, create, busy, trouble, again: () => setTries((n) => n + 1) };
}
