import { ShieldCheck } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { isRefusal } from '../../core/session/refusal.ts';
import { withNextName } from '../entry/draft.ts';
import { NamesList } from '../entry/names-list.tsx';
import { ticksLeft } from '../facts/gate.ts';
import { useConsole } from '../session/console-context.ts';
import './gate-card.css';

/** What an adult confirms before this mission, with a word on why; the first names are at hand beside the tick that asks for them. */
export function GateCard() {
  const { say, t, session, able, line } = useConsole();
  const { gate, people } = session.mission;
  const { names } = session.settings;
  // A tick stands at once, until the session says how it stands: its answer can come before its picture.
  const [tapped, setTapped] = useState<Readonly<Record<string, boolean>>>({});
  const { gate: confirmed } = session;
  useEffect(
    () =>
      setTapped((before) =>
        Object.fromEntries(Object.entries(before).filter(([id, on]) => confirmed.includes(id) !== on)),
      ),
    [confirmed],
  );
  const tick = (id: string, on: boolean) => {
    setTapped((before) => ({ ...before, [id]: on }));
    void line.send({ type: 'gate', tick: id, on }).then((answer) => isRefusal(answer) && setTapped({}));
  };
  const left = ticksLeft(session).length;
  if (gate === undefined) return null;
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
                checked={tapped[id] ?? session.gate.includes(id)}
                disabled={!able}
                onChange={(event) => tick(id, event.currentTarget.checked)}
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
