import { Check } from 'lucide-preact';
import type { Report } from '../../core/debrief/report.ts';
import { asset } from '../../ui/asset.ts';
import { useSay } from '../../ui/language/say.ts';
import { Prose } from '../prose.tsx';
import { ReadAloud } from '../read-aloud.tsx';
import { useTable } from '../table-context.ts';
import { chosenOf } from './chosen.ts';
import { situationsOf } from './led.ts';
import './transfer.css';

type Situation = Report['transfer'][number];

/** Transférer: three stories that are not in the game. Each choice is answered kindly and can be changed. */
export function Transfer({ report }: { readonly report: Report }) {
  const say = useSay();
  const { view } = useTable();
  const chosen = chosenOf(view).transfer;
  const { now, before, held } = situationsOf(report.transfer, view.seen.led);
  const list = (situations: Report['transfer'], waits: boolean) => (
    <ol class="situations">
      {situations.map((situation) => (
        <li key={situation.id}>
          <OneSituation situation={situation} chosen={chosen[situation.id]} held={waits} />
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <h3>{say('transfer-title')}</h3>
      <p>{say(held ? 'transfer-together' : 'transfer-why')}</p>
      {list(now, held)}
      {before.length === 0 ? null : (
        <>
          <h3>{say('transfer-before')}</h3>
          {list(before, false)}
        </>
      )}
    </>
  );
}

interface Props {
  readonly situation: Situation;
  readonly chosen: string | undefined;
  /** The answer is kept for now: the group talks about it first. */
  readonly held: boolean;
}

function OneSituation({ situation, chosen, held }: Props) {
  const say = useSay();
  const { send, t, play } = useTable();
  const answer = situation.choices.find(({ id }) => id === chosen)?.answer;
  const told = t(situation.situation);
  const choose = (choice: string) => {
    play('tile');
    send({ type: 'transfer', situation: situation.id, choice });
  };
  return (
    <section class="situation" aria-labelledby={`situation-${situation.id}`}>
      <header>
        <h4 id={`situation-${situation.id}`}>{told}</h4>
        <ReadAloud words={[told, ...situation.choices.map(({ text }) => t(text))].join(' ')} />
      </header>
      <ul>
        {situation.choices.map(({ id, text }) => (
          <li key={id}>
            <button type="button" class="card" aria-pressed={id === chosen} onClick={() => choose(id)}>
              <span class="situation-mark" aria-hidden="true">
                {id === chosen ? <Check /> : null}
              </span>
              {t(text)}
            </button>
          </li>
        ))}
      </ul>
      <div class="situation-answer" role="status">
        {answer === undefined ? null : held ? (
          <>
            <img src={asset('archie-listening')} alt="" />
            <p>{say('transfer-kept')}</p>
          </>
        ) : (
          <>
            <img src={asset('archie-listening')} alt="" />
            <p>
              <Prose words={t(answer)} />
            </p>
          </>
        )}
      </div>
    </section>
  );
}
