import { Sparkles } from 'lucide-preact';
import { useContext } from 'preact/hooks';
import type { Created, NewSession } from '../../core/wire/api.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { Choice } from '../choice.tsx';
import { minutesOf } from '../facts/clock.ts';
import { useWords } from '../language/say.ts';
import { ClockChoice } from './clock-choice.tsx';
import { clockKind, withMission } from './draft.ts';
import { FaultyMissions } from './faulty-missions.tsx';
import { HintChoice } from './hint-choice.tsx';
import { MissionChoice } from './mission-choice.tsx';
import { NamesChoice } from './names-choice.tsx';
import { QuestionsChoice } from './questions-choice.tsx';
import { useNewSession } from './use-new-session.ts';

const UP_TO_8 = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const UP_TO_4 = [1, 2, 3, 4] as const;
const numbers = (list: readonly number[]) => list.map((value) => ({ value, label: String(value) }));

/** A new session: everything has a sensible answer, so that one tap creates it. */
export function CreateForm({ onCreated }: { readonly onCreated: (created: Created) => void }) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const { chosen, setDraft, create, busy, trouble, again } = useNewSession(onCreated);
  const sorry =
    trouble === undefined ? null : (
      <p class="note bad" role="alert">
        {say(`api-${trouble.code}`, { n: trouble.waitSeconds ?? 30 })}
      </p>
    );
  if (chosen === undefined) {
    return (
      <section class="sheet-card create" aria-labelledby="create-title">
        <h2 id="create-title">{say('create-title')}</h2>
        {sorry ?? <p role="status">{say('loading-missions')}</p>}
        {trouble === undefined ? null : (
          <button type="button" class="act main" onClick={again}>
            {say('try-again')}
          </button>
        )}
      </section>
    );
  }
  const { offer, draft, mission } = chosen;
  const put = (part: Partial<NewSession>) => setDraft({ ...draft, ...part });
  const clock = clockKind(draft);
  const summary = [
    mission.title[language],
    say(`level-${draft.level}`),
    say(draft.teams === 1 ? 'n-teams-1' : 'n-teams', { n: draft.teams }),
    say(draft.screens === 1 ? 'n-screens-each-1' : 'n-screens-each', { n: draft.screens }),
    clock === 'off' ? say('clock-off') : say('n-minutes', { n: minutesOf(draft.limit ?? 0) }),
  ].join(' · ');
  return (
    <form class="sheet-card create" aria-labelledby="create-title" onSubmit={(event) => void create(event)}>
      <h2 id="create-title">{say('create-title')}</h2>
      <MissionChoice
        missions={offer.missions}
        chosen={mission}
        onChoose={(other) => setDraft(withMission(draft, other))}
      />
      <FaultyMissions faulty={offer.faulty} />
      <div class="create-choices">
        <Choice
          legend={say('level')}
          value={draft.level}
          options={([1, 2] as const).map((value) => ({
            value,
            label: say(`level-${value}`),
            note: say(`level-${value}-ages`),
          }))}
          onChange={(level) => put({ level })}
        />
        <Choice
          legend={say('teams')}
          value={draft.teams}
          options={numbers(UP_TO_8)}
          onChange={(teams) => put({ teams })}
        />
        <Choice
          legend={say('screens-each')}
          value={draft.screens}
          options={numbers(UP_TO_4)}
          onChange={(screens) => put({ screens })}
        />
        <ClockChoice draft={draft} mission={mission} onChange={setDraft} />
      </div>
      {mission.hasQuestions ? <QuestionsChoice draft={draft} onChange={setDraft} /> : null}
      <HintChoice draft={draft} onChange={setDraft} />
      <NamesChoice draft={draft} mission={mission} onChange={setDraft} />
      {sorry}
      <div class="create-foot">
        <p>{summary}</p>
        <button type="submit" class="act main big" disabled={busy}>
          <Sparkles aria-hidden="true" />
          {say(busy ? 'creating' : 'create')}
        </button>
      </div>
    </form>
  );
}
