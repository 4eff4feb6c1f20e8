import { Check, Lightbulb, RotateCcw } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { MasterTeam } from '../../core/session/seen-master.ts';
import { ActButton } from '../act-button.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import { Switch } from '../switch.tsx';
import './hint-list.css';

/** The three prepared hints of the step: those given, the right one now, those to come. */
export function HintList({ team }: { readonly team: MasterTeam }) {
  const { say, t, name } = useConsole();
  const deeds = useDeeds();
  const [counts, setCounts] = useState(true);
  const { hand } = team;
  if (hand === null || hand.solved) return <p class="panel-none">{say('no-hint-here')}</p>;
  const whom = name(team.id);
  return (
    <>
      <ol class="hints">
        {hand.hints.map((hint, index) => {
          const n = index + 1;
          const state = n <= hand.taken ? 'given' : n === hand.taken + 1 ? 'next' : 'later';
          return (
            <li key={hint} data-state={state}>
              <p>
                <b>
                  {state === 'given' ? <Check aria-hidden="true" /> : null}
                  {say(`hint-${state}`, { n })}
                </b>
                {t(hint)}
              </p>
              {state === 'given' ? (
                n === hand.taken ? (
                  <ActButton
                    label={say('withdraw-hint')}
                    icon={<RotateCcw aria-hidden="true" />}
                    whom={whom}
                    onAct={() => deeds.withdrawHint(team.id)}
                  />
                ) : null
              ) : (
                <ActButton
                  label={say('send-hint-n', { n })}
                  icon={<Lightbulb aria-hidden="true" />}
                  whom={whom}
                  {...(state === 'next' ? { tone: 'main' as const } : {})}
                  onAct={() => deeds.hint(n, counts, team.id)}
                />
              )}
            </li>
          );
        })}
      </ol>
      <Switch label={say('hint-counts')} note={say('hint-counts-why')} on={counts} onChange={setCounts} />
    </>
  );
}
