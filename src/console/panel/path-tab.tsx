import { Flag, Gift, MessagesSquare, Milestone, Redo2, RotateCcw, Undo2, Users } from 'lucide-preact';
import { ActButton } from '../act-button.tsx';
import { Choice } from '../choice.tsx';
import { canGoToMeta } from '../facts/late.ts';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import { Doors } from './doors.tsx';
import { Tokens } from './tokens.tsx';
import './path-tab.css';

/** The way through the mission: the last step undone, puzzles, time given, level, end. */
export function PathTab() {
  const { say, able, session, scope } = useConsole();
  const deeds = useDeeds();
  const { one } = deeds;
  const level = one?.level ?? session.settings.level;
  return (
    <>
      {one === undefined ? null : (
        <>
          <section class="panel-part" aria-labelledby="panel-steps">
            <h3 id="panel-steps">{say('steps-title')}</h3>
            <div class="act-row">
              <ActButton
                label={say('back')}
                icon={<Undo2 aria-hidden="true" />}
                disabled={!one.canBack}
                onAct={() => deeds.back(one.id)}
              />
              <ActButton
                label={say('forth')}
                icon={<Redo2 aria-hidden="true" />}
                disabled={!one.canForth}
                onAct={() => deeds.forth(one.id)}
              />
            </div>
          </section>
          <section class="panel-part" aria-labelledby="panel-doors">
            <h3 id="panel-doors">{say('doors-title')}</h3>
            <Doors team={one} />
            <Tokens team={one} />
            <ActButton
              label={say('to-meta')}
              icon={<Milestone aria-hidden="true" />}
              disabled={!canGoToMeta(session, one)}
              onAct={() => deeds.toMeta(one.id)}
            />
            <p>{say('to-meta-why')}</p>
          </section>
        </>
      )}
      <section class="panel-part" aria-labelledby="panel-gift">
        <h3 id="panel-gift">{say('gift-title')}</h3>
        <p>{say('gift-why')}</p>
        <div class="act-row">
          {[2, 5].map((n) => (
            <ActButton
              key={n}
              label={say('gift-n', { n })}
              icon={<Gift aria-hidden="true" />}
              {...(n === 2 ? { keys: 'g' } : {})}
              disabled={session.settings.limit === null}
              onAct={() => deeds.gift(n)}
            />
          ))}
        </div>
      </section>
      <section class="panel-part" aria-labelledby="panel-level">
        <h3 id="panel-level">{say('level')}</h3>
        {one === undefined ? (
          <div class="act-row">
            {([1, 2] as const).map((n) => (
              <ActButton key={n} label={say('level-for-all', { n })} whom="" onAct={() => deeds.level(n)} />
            ))}
          </div>
        ) : (
          <Choice
            legend={say('level-why')}
            value={level}
            disabled={!able}
            options={([1, 2] as const).map((value) => ({ value, label: say(`level-${value}`) }))}
            onChange={(next) => void deeds.level(next)}
          />
        )}
      </section>
      <section class="panel-part" aria-labelledby="panel-end">
        <h3 id="panel-end">{say('end-title')}</h3>
        <div class="act-row">
          <ActButton label={say('end')} icon={<Flag aria-hidden="true" />} tone="grave" onAct={deeds.end} />
          <ActButton label={say('to-debrief')} icon={<MessagesSquare aria-hidden="true" />} onAct={deeds.debrief} />
          <ActButton label={say('reset')} icon={<RotateCcw aria-hidden="true" />} tone="grave" onAct={deeds.reset} />
          {scope === null ? (
            <ActButton
              label={say('next-group')}
              icon={<Users aria-hidden="true" />}
              tone="grave"
              whom=""
              onAct={deeds.nextGroup}
            />
          ) : null}
        </div>
      </section>
    </>
  );
}
