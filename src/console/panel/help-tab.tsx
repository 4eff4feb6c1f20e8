import { LastWrong } from '../board/last-wrong.tsx';
import { WhereLine } from '../board/where-line.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import { Switch } from '../switch.tsx';
import { Composer } from './composer.tsx';
import { HintList } from './hint-list.tsx';
import { HintsOfAll } from './hints-of-all.tsx';
import { MessageList } from './message-list.tsx';

/** Hints and sentences for the team, or for all. */
export function HelpTab({ drafts }: { readonly drafts: Map<string, string> }) {
  const { say, able, teams, t } = useConsole();
  const deeds = useDeeds();
  const { one } = deeds;
  const offers = one === undefined ? teams.every((team) => team.offers) : one.offers;
  return (
    <>
      <section class="panel-part" aria-labelledby="panel-hints">
        <h3 id="panel-hints">{say('hints-title')}</h3>
        {one === undefined ? (
          <HintsOfAll />
        ) : (
          <>
            <WhereLine team={one} />
            {one.hand === null ? null : <p class="panel-goal">{t(one.hand.goal)}</p>}
            <LastWrong team={one} />
            <HintList team={one} />
          </>
        )}
        <Switch
          label={say('offers')}
          note={say('offers-now')}
          on={offers}
          disabled={!able}
          onChange={(on) => void deeds.offers(on)}
        />
      </section>
      <section class="panel-part" aria-labelledby="panel-message">
        <h3 id="panel-message">{say('message-title')}</h3>
        <Composer key={one?.id ?? ''} place={one?.id ?? ''} drafts={drafts} />
        <MessageList team={one} />
      </section>
    </>
  );
}
