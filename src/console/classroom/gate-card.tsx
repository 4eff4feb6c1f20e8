import { ShieldCheck } from 'lucide-preact';
import { withNextName } from '../entry/draft.ts';
import { NamesList } from '../entry/names-list.tsx';
import { ticksLeft } from '../facts/gate.ts';
import { useConsole } from '../session/console-context.ts';
import './gate-card.css';

/** What an adult confirms before this mission, with a word on why; the first names are at hand beside the tick that asks for them. */
export function GateCard() {
  const { say, t, session, able, line } = useConsole();
  const { gate, people } = session.mission;
  if (gate === undefined) return null;
  const { names } = session.settings;
  const left = ticksLeft(session).length;
  return (
    <section class="sheet-card gate" data-done={left === 0} aria-labelledby="gate-title">
      <h2 id="gate-title">
        <ShieldCheck aria-hidden="true" />
        {say('gate-title')}
      </h2>
      <p>{t(gate.why)}</p>
      <ul>
        {gate.ticks.map(({ id, text, why, names: about }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={session.gate.includes(id)}
                disabled={!able}
                onChange={(event) => void line.send({ type: 'gate', tick: id, on: event.currentTarget.checked })}
              />
              <span>
                {t(text)} <small>{t(why)}</small>
              </span>
            </label>
            {about === true ? (
              <NamesList
                people={people}
                names={names}
                disabled={!able}
                onNext={(person) => void line.send({ type: 'policy', names: withNextName(names, person) })}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <p class="gate-foot" role="status">
        {left === 0 ? say('gate-done') : say('gate-kept')}
      </p>
    </section>
  );
}
