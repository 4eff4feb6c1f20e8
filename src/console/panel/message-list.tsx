import { Pencil, RotateCcw, Send } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { MasterTeam } from '../../core/session/seen-master.ts';
import type { Message } from '../../core/session/state.ts';
import { ActButton } from '../act-button.tsx';
import { Emblem } from '../emblem.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import './message-list.css';

/** Messages of the team, newest first; of all teams, those that are kept back. */
export function MessageList({ team }: { readonly team: MasterTeam | undefined }) {
  const { say, teams } = useConsole();
  const of = (from: MasterTeam, messages: readonly Message[]) => messages.map((message) => ({ team: from, message }));
  const list =
    team === undefined
      ? teams.flatMap((one) =>
          of(
            one,
            one.messages.filter(({ state }) => state === 'held'),
          ),
        )
      : of(team, team.messages);
  if (list.length === 0) return null;
  return (
    <ul class="messages" aria-label={say('messages')}>
      {[...list].reverse().map((item) => (
        <OneMessage key={`${item.team.id}-${item.message.id}`} {...item} emblem={team === undefined} />
      ))}
    </ul>
  );
}

interface Props {
  readonly team: MasterTeam;
  readonly message: Message;
  readonly emblem: boolean;
}

function OneMessage({ team, message, emblem }: Props) {
  const { say, name } = useConsole();
  const deeds = useDeeds();
  const [edited, setEdited] = useState<string | undefined>();
  const { id, words, state } = message;
  const whom = name(team.id);
  const save = async () => {
    if (edited !== undefined && (await deeds.editMessage(team.id, id, edited.trim()))) setEdited(undefined);
  };
  return (
    <li data-state={state}>
      <p class="message-state">
        {emblem ? <Emblem id={team.emblem} /> : null}
        {say(`message-${state}`)}
      </p>
      {edited === undefined ? (
        <p>{words}</p>
      ) : (
        <textarea
          class="field"
          rows={2}
          maxLength={280}
          aria-label={say('message-edit')}
          value={edited}
          onInput={(event) => setEdited(event.currentTarget.value)}
        />
      )}
      <div class="message-acts">
        {edited !== undefined ? (
          <ActButton label={say('save')} tone="main" whom={whom} disabled={edited.trim() === ''} onAct={save} />
        ) : state === 'withdrawn' ? null : (
          <button type="button" class="act" onClick={() => setEdited(words)}>
            <Pencil aria-hidden="true" />
            {say('message-edit')}
          </button>
        )}
        {state === 'held' || state === 'withdrawn' ? (
          <ActButton
            label={say('message-send')}
            icon={<Send aria-hidden="true" />}
            whom={whom}
            onAct={() => deeds.sendMessage(team.id, id)}
          />
        ) : null}
        {state === 'withdrawn' ? null : (
          <ActButton
            label={say('message-withdraw')}
            icon={<RotateCcw aria-hidden="true" />}
            whom={whom}
            onAct={() => deeds.withdrawMessage(team.id, id)}
          />
        )}
      </div>
    </li>
  );
}
