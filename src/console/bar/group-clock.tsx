import { Pause, Play } from 'lucide-preact';
import { ActButton } from '../act-button.tsx';
import { face, groupClock, minutesOf } from '../facts/clock.ts';
import { useConsole, useNow } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';

/** The clock of the group: what it shows, whether it runs, and time more or less for everybody. */
export function GroupClock() {
  const { say, session, clock, scope } = useConsole();
  const now = useNow();
  const deeds = useDeeds();
  const { settings } = session;
  const { counts, ms, over } = groupClock(settings, clock, now);
  const all = say('all-teams');
  const shown = settings.limit === null ? 'off' : settings.clockShown ? 'shown' : 'hidden';
  const words = counts === 'down' ? 'clock-left' : 'clock-spent';
  const step = (minutes: number) => (
    <ActButton
      label={say(minutes > 0 ? 'add-minutes' : 'take-minutes', { n: Math.abs(minutes) })}
      whom={all}
      disabled={settings.limit === null}
      onAct={() => deeds.extendAll(minutes)}
    />
  );
  return (
    <section class="group-clock" data-state={clock.state} aria-label={say('group-clock')}>
      <ActButton
        label={say(clock.state === 'ready' ? 'start' : clock.state === 'running' ? 'pause' : 'resume')}
        icon={clock.state === 'running' ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
        tone={clock.state === 'paused' ? 'main' : 'soft'}
        whom={all}
        {...(scope === null ? { keys: 'Space' } : {})}
        onAct={deeds.runAll}
      />
      <p class="group-clock-face" role="timer" aria-label={say(words, { n: minutesOf(ms) })}>
        <b>{face(ms)}</b>
        <small>
          {say(over && clock.state === 'running' ? 'clock-over' : `clock-${clock.state}`)} · {say(`clock-is-${shown}`)}
        </small>
      </p>
      <span class="group-clock-steps">
        {step(-5)}
        {step(-1)}
        {step(1)}
        {step(5)}
      </span>
    </section>
  );
}
