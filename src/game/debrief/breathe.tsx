import { Flag, RefreshCw, Sparkles, Theater } from 'lucide-preact';
import type { Report } from '../../core/debrief/report.ts';
import { MOODS } from '../../core/session/decide-team.ts';
import { asset } from '../../ui/asset.ts';
import type { Word } from '../../ui/language/fr.ts';
import { type Say, useSay } from '../../ui/language/say.ts';
import { teamOf } from '../../ui/teams.ts';
import { ReadAloud } from '../read-aloud.tsx';
import { useTable } from '../table-context.ts';
import { chosenOf } from './chosen.ts';
import { type Ended, isFinished } from './finished.ts';
import { type Highlight, highlightsOf } from './highlights.ts';
import { MoodFace } from './mood-face.tsx';
import { pictureOf } from './picture.ts';
import './breathe.css';

const ICONS = { together: Flag, alone: Sparkles, changed: RefreshCw, disguise: Theater } as const;

/** Souffler: what the team did, celebrated; and how it feels. */
export function Breathe({ report }: { readonly report: Report }) {
  const say = useSay();
  const { view } = useTable();
  const { team, mission } = view.seen;
  const emblem = teamOf(team.emblem);
  const result = say(resultOf(report));
  const numbers = numbersOf(report, say);
  return (
    <>
      <div class="breathe-hero">
        <img class="breathe-archie" src={asset('archie-delighted')} alt="" />
        <div class="breathe-words">
          <p class="breathe-result">{result}</p>
          <p>{numbers}</p>
          <ReadAloud words={`${result} ${numbers}`} />
        </div>
        <div class="breathe-medal" aria-hidden="true">
          <span style={{ background: emblem.colour }}>
            <img src={asset(`team-${emblem.id}`)} alt="" />
          </span>
          <ul>
            {mission.tokens.map(({ id }) => {
              const picture = team.tokens.includes(id) ? pictureOf(`token-${id}`) : undefined;
              return picture === undefined ? null : (
                <li key={id}>
                  <img src={picture} alt="" />
                </li>
              );
            })}
          </ul>
        </div>
      </div>
      <Moods />
      <Highlights list={highlightsOf(report, team.stars)} finished={isFinished(report)} />
    </>
  );
}

/** A team that was taken along before its end is told what it did, not that it is done. */
function resultOf({ breached, solved, of }: Ended): Word {
  if (breached) return 'done-breach';
  if (isFinished({ breached, solved, of })) return 'done-all';
  return solved === 0 ? 'done-begun' : 'done-some';
}

/** In words: how many puzzles, in how long. A number of one has its own sentence. */
function numbersOf({ solved, of, minutes, hints }: Report, say: Say): string {
  const word = solved === 0 ? 'done-minutes' : solved === 1 ? 'done-numbers-one' : 'done-numbers';
  const asked = hints === 0 ? say('done-hints-0') : hints === 1 ? say('done-hint') : say('done-hints', { n: hints });
  return `${say(word, { solved, of, minutes })} ${asked}`;
}

function Highlights({ list, finished }: { readonly list: readonly Highlight[]; readonly finished: boolean }) {
  const say = useSay();
  if (list.length === 0) return null;
  const together = finished ? 'highlight-together' : 'highlight-together-part';
  return (
    <>
      <h3>{say('highlights')}</h3>
      <ul class="breathe-highlights">
        {list.map(({ id, n }) => {
          const Icon = ICONS[id];
          return (
            <li key={id}>
              <Icon aria-hidden="true" />
              {say(id === 'together' ? together : n === 1 ? `highlight-${id}-1` : `highlight-${id}`, { n })}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Moods() {
  const say = useSay();
  const { view, send, play } = useTable();
  const { mood: chosen } = chosenOf(view);
  const choose = (mood: string) => {
    play('tile');
    send({ type: 'mood', mood });
  };
  return (
    <section class="breathe-moods" aria-labelledby="breathe-moods">
      <div class="breathe-ask">
        <h3 id="breathe-moods">{say('mood-ask')}</h3>
        <p class="breathe-thanks" role="status">
          {chosen === undefined ? '' : say('mood-thanks')}
        </p>
      </div>
      <ul>
        {MOODS.map((mood) => (
          <li key={mood}>
            <button type="button" class="mood" aria-pressed={mood === chosen} onClick={() => choose(mood)}>
              <MoodFace mood={mood} />
              {say(`mood-${mood}` as Word)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
