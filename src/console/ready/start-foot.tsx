import { Rocket } from 'lucide-preact';
import { ActButton } from '../act-button.tsx';
import { answeredOf } from '../classroom/answered.ts';
import { ticksLeft } from '../facts/gate.ts';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';

/** The start, always there: it says what is missing, and works all the same. */
export function StartFoot({ title }: { readonly title: string }) {
  const { say, teams, session, waiting, name } = useConsole();
  const deeds = useDeeds();
  const { settings } = session;
  const lacking = teams.filter(
    ({ screens }) => screens.filter(({ link }) => link.state === 'connected').length < settings.screens,
  );
  const ticks = ticksLeft(session).length;
  const asks = settings.questions === 'off' ? undefined : answeredOf(teams, settings.questions, 'before');
  const missing = [
    ...(ticks === 0 ? [] : [say(ticks === 1 ? 'gate-left-1' : 'gate-left', { n: ticks })]),
    ...(asks === undefined || asks.n === asks.of ? [] : [say('questions-cut')]),
    ...(lacking.length === 0 ? [] : [say('missing-screens', { teams: lacking.map(({ id }) => name(id)).join(', ') })]),
    ...(waiting.length === 0 ? [] : [say(waiting.length === 1 ? 'n-waiting-1' : 'n-waiting', { n: waiting.length })]),
    ...(session.blank ? [say('still-dark')] : []),
  ];
  return (
    <section class="start-foot" aria-label={title}>
      <div>{missing.length === 0 ? <p>{say('all-ready')}</p> : missing.map((words) => <p key={words}>{words}</p>)}</div>
      <ActButton
        label={say(missing.length === 0 ? 'start-all' : 'start-anyway')}
        icon={<Rocket aria-hidden="true" />}
        tone="big"
        keys="Space"
        whom={say('all-teams')}
        disabled={ticks > 0}
        onAct={deeds.runAll}
      />
    </section>
  );
}
