import { Presentation } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { asset } from '../../ui/asset.ts';
import { Choice } from '../choice.tsx';
import { withMission } from '../entry/draft.ts';
import { MissionChoice } from '../entry/mission-choice.tsx';
import { useNewSession } from '../entry/use-new-session.ts';
import { useWords } from '../language/say.ts';
import { OperatorBar } from '../operator-bar.tsx';
import type { Remembered } from '../remembered.ts';
import { Switch } from '../switch.tsx';
import '../entry/entry.css';

const TEAMS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
/** Twenty-eight pupils by four or five. */
const USUAL = 6;

/** Mission, level, teams: the rest is what a class most likely wants, and can be changed in the full console. */
export function ClassForm({ onCreated }: { readonly onCreated: (session: Remembered) => void }) {
  const say = useWords();
  const { chosen, setDraft, create, busy, trouble, again } = useNewSession(({ code, token, expiresAt }) =>
    onCreated({ code, token, expiresAt }),
  );
  const [teams, setTeams] = useState(USUAL);
  const [one, setOne] = useState(false);
  return (
    <div class="entry class-entry">
      <header class="entry-head">
        <img src={asset('archie-talking')} alt="" />
        <div>
          <h1>{say('class-title')}</h1>
          <p>{say('class-why')}</p>
        </div>
        <OperatorBar />
      </header>
      <main id="main">
        <form class="sheet-card create" onSubmit={(event) => void create(event, { teams: one ? 1 : teams })}>
          {chosen === undefined ? (
            trouble === undefined ? (
              <p role="status">{say('loading-missions')}</p>
            ) : (
              <button type="button" class="act main" onClick={again}>
                {say('try-again')}
              </button>
            )
          ) : (
            <>
              <MissionChoice
                missions={chosen.offer.missions}
                chosen={chosen.mission}
                onChoose={(other) => setDraft(withMission(chosen.draft, other))}
              />
              <div class="create-choices">
                <Choice
                  legend={say('level')}
                  value={chosen.draft.level}
                  options={([1, 2] as const).map((value) => ({
                    value,
                    label: say(`level-${value}`),
                    note: say(`level-${value}-ages`),
                  }))}
                  onChange={(level) => setDraft({ ...chosen.draft, level })}
                />
                <Choice
                  legend={say('teams')}
                  value={one ? 1 : teams}
                  disabled={one}
                  options={TEAMS.map((value) => ({ value, label: String(value) }))}
                  onChange={setTeams}
                />
              </div>
              <Switch label={say('class-one')} note={say('class-one-why')} on={one} onChange={setOne} />
            </>
          )}
          {trouble === undefined ? null : (
            <p class="note bad" role="alert">
              {say(`api-${trouble.code}`, { n: trouble.waitSeconds ?? 30 })}
            </p>
          )}
          <div class="create-foot">
            <p class="class-ways">
              <a href="/guide">{say('guide-open')}</a> · <a href="/mj">{say('class-console')}</a>
            </p>
            <button type="submit" class="act main big" disabled={busy || chosen === undefined}>
              <Presentation aria-hidden="true" />
              {say(busy ? 'creating' : 'class-go')}
            </button>
          </div>
        </form>
        <p class="entry-privacy">{say('entry-privacy')}</p>
      </main>
    </div>
  );
}
