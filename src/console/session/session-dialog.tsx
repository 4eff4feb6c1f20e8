import { LogOut } from 'lucide-preact';
import { Dialog } from '../../ui/dialog.tsx';
import { Choice } from '../choice.tsx';
import { GuideLink } from '../classroom/guide-link.tsx';
import { face, minutesOf } from '../facts/clock.ts';
import { OperatorBar } from '../operator-bar.tsx';
import { useOperator } from '../preferences.ts';
import { Stepper } from '../stepper.tsx';
import { Switch } from '../switch.tsx';
import { useConsole } from './console-context.ts';
import { SaveReplay } from './save-replay.tsx';
import { useDeeds } from './use-deeds.ts';
import './session-dialog.css';

interface Props {
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

const MINUTE = 60_000;

/** The rules of the session while it runs, how this operator likes the console, and the ways out. */
export function SessionDialog({ onClose, onLeave }: Props) {
  const { say, session, able } = useConsole();
  const { preferences, change } = useOperator();
  const deeds = useDeeds();
  const { settings, mission } = session;
  const { limit, clockShown, hand, ranking, placing } = settings;
  const stuck: [number, number] = [settings.stuck[0], settings.stuck[1]];
  const kind = limit === null ? 'off' : clockShown ? 'shown' : 'hidden';
  const usual = limit ?? mission.minutes * MINUTE;
  const setStuck = (next: [number, number]) => void deeds.policy({ stuck: next });
  return (
    <Dialog title={say('session-title')} closeLabel={say('close')} onClose={onClose}>
      <section class="settings-part">
        <h3>{say('operator')}</h3>
        <OperatorBar />
        <Switch
          label={say('sound')}
          note={say('sound-why')}
          on={preferences.sound}
          onChange={(sound) => change({ sound })}
        />
      </section>
      <section class="settings-part">
        <h3>{say('clock')}</h3>
        <Choice
          legend={say('clock-children')}
          value={kind}
          disabled={!able}
          options={(['shown', 'hidden', 'off'] as const).map((value) => ({ value, label: say(`clock-${value}`) }))}
          onChange={(next) => void deeds.clock(next === 'off' ? null : usual, next === 'shown')}
        />
        {limit === null ? null : (
          <Stepper
            label={say('clock-length')}
            value={minutesOf(limit)}
            show={(n) => say('n-minutes', { n })}
            least={5}
            most={120}
            step={1}
            disabled={!able}
            onChange={(minutes) => void deeds.clock(minutes * MINUTE, clockShown)}
          />
        )}
      </section>
      <section class="settings-part">
        <h3>{say('rules-title')}</h3>
        <Switch
          label={say('one-hand')}
          note={say('one-hand-why')}
          on={hand}
          disabled={!able}
          onChange={(on) => void deeds.policy({ hand: on })}
        />
        <Switch
          label={say('draw-teams')}
          note={say('placing-drawn-why')}
          on={placing === 'drawn'}
          disabled={!able}
          onChange={(on) => void deeds.policy({ placing: on ? 'drawn' : 'master' })}
        />
        <Switch
          label={say('ranking')}
          note={say('ranking-why')}
          on={ranking}
          disabled={!able}
          onChange={(on) => void deeds.policy({ ranking: on })}
        />
        <Stepper
          label={say('stuck-first')}
          value={stuck[0] / 1_000}
          show={(n) => face(n * 1_000)}
          least={30}
          most={stuck[1] / 1_000 - 30}
          step={30}
          disabled={!able}
          onChange={(seconds) => setStuck([seconds * 1_000, stuck[1]])}
        />
        <Stepper
          label={say('stuck-second')}
          value={stuck[1] / 1_000}
          show={(n) => face(n * 1_000)}
          least={stuck[0] / 1_000 + 30}
          most={1_200}
          step={30}
          disabled={!able}
          onChange={(seconds) => setStuck([stuck[0], seconds * 1_000])}
        />
      </section>
      {mission.hasGuide ? <GuideLink /> : null}
      <SaveReplay />
      <section class="settings-part">
        <h3>{say('leave-title')}</h3>
        <p>{say('leave-why')}</p>
        <button type="button" class="act" onClick={onLeave}>
          <LogOut aria-hidden="true" />
          {say('leave')}
        </button>
        <p>{say('erase-where')}</p>
      </section>
    </Dialog>
  );
}
