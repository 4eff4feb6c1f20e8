import { ArrowRightLeft, Hand, Monitor, MonitorOff, Trash2, WifiOff } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Lens } from '../../core/scenario/lens.ts';
import type { MasterScreen, MasterTeam } from '../../core/session/seen-master.ts';
import type { Handover } from '../../core/wire/api.ts';
import { ApiRefusal, api } from '../../wire/api.ts';
import { ActButton } from '../act-button.tsx';
import { useConsole, useNow } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import { HandoverDialog } from './handover-dialog.tsx';

const ICONS = { connected: Monitor, dropped: WifiOff, away: MonitorOff };

interface Props {
  readonly screen: MasterScreen;
  readonly team: MasterTeam;
  readonly n: number;
}

/** One screen: how it stands, what it looks through, whether it holds the hand; moved, handed to another device, or removed. */
export function ScreenRow({ screen, team, n }: Props) {
  const { say, ui, teams, name, able, token, tell } = useConsole();
  const now = useNow();
  const deeds = useDeeds();
  const [handover, setHandover] = useState<Handover | undefined>();
  const { seat, link, lenses, acts } = screen;
  const Icon = ICONS[link.state];
  const whom = `${say('screen-n', { n })}, ${name(team.id)}`;
  const hand = async () => {
    try {
      setHandover(await api.handover(token, seat));
    } catch (error) {
      const { code, waitSeconds } = error instanceof ApiRefusal ? error : new ApiRefusal('internal');
      tell({ tone: 'refused', words: say(`api-${code}`, { n: waitSeconds ?? 30 }), seqs: [] });
    }
  };
  const left = link.until === undefined ? 0 : Math.max(0, Math.ceil((link.until - now) / 1_000));
  return (
    <li data-link={link.state}>
      <p>
        <Icon aria-hidden="true" />
        <b>{say('screen-n', { n })}</b>
        <span>{link.state === 'dropped' ? say('link-dropped-for', { n: left }) : say(`link-${link.state}`)}</span>
      </p>
      {lenses.length === 0 && !acts ? null : (
        <p class="screen-holds">
          {lenses.map((lens) => ui(`lens-${lens as Lens}`)).join(', ')}
          {acts ? (
            <span>
              <Hand aria-hidden="true" />
              {say('holds-hand')}
            </span>
          ) : null}
        </p>
      )}
      <div class="act-row">
        {teams.length < 2 ? null : (
          <select
            class="field"
            aria-label={`${say('move-to')} : ${whom}`}
            disabled={!able}
            value=""
            onChange={(event) => {
              const { value } = event.currentTarget;
              event.currentTarget.value = '';
              if (value !== '') void deeds.place(seat, value === 'none' ? null : value);
            }}
          >
            <option value="">{say('move-to')}</option>
            {teams
              .filter(({ id }) => id !== team.id)
              .map(({ id }) => (
                <option key={id} value={id}>
                  {name(id)}
                </option>
              ))}
            <option value="none">{say('move-to-waiting')}</option>
          </select>
        )}
        <ActButton label={say('handover')} icon={<ArrowRightLeft aria-hidden="true" />} whom={whom} onAct={hand} />
        <ActButton
          label={say('remove')}
          icon={<Trash2 aria-hidden="true" />}
          tone="grave"
          whom={whom}
          onAct={() => deeds.removeSeat(seat, team.id)}
        />
      </div>
      {handover === undefined ? null : (
        <HandoverDialog handover={handover} whom={whom} onClose={() => setHandover(undefined)} />
      )}
    </li>
  );
}
