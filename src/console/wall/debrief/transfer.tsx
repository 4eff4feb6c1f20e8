import type { WallSlides } from '../../../core/session/seen-wall.ts';
import { useSay } from '../language/say.ts';
import { useWall } from '../wall-context.ts';
import { CycleBar } from './cycle-bar.tsx';
import { fitOf } from './fit.ts';
import { useCycle } from './use-cycle.ts';
import './transfer.css';

/** Three situations in the three minutes of this step. */
const EVERY = 60_000;
const LETTERS = 'ABCDEFGH';

/** Transférer: a story that is not in the game, and what one could do. The answers are told by people, on the console's sheet. */
export function Transfer({ situations }: { readonly situations: WallSlides['transfer'] }) {
  const say = useSay();
  const { t } = useWall();
  const cycle = useCycle(situations.length, EVERY);
  const story = situations[cycle.at];
  if (story === undefined) return null;
  const told = [t(story.situation), ...story.choices.map(({ text }) => t(text))];
  return (
    <section class="story">
      <div class="paper story-page" key={story.id} style={{ '--fit': String(fitOf(told)) }}>
        <h1>{say('transfer-title')}</h1>
        <p class="story-told">{t(story.situation)}</p>
        <ol>
          {story.choices.map(({ id, text }, at) => (
            <li key={id}>
              <strong>{LETTERS[at]}</strong>
              <span>{t(text)}</span>
            </li>
          ))}
        </ol>
        <p class="story-how">{say('talk-first')}</p>
      </div>
      <CycleBar cycle={cycle} />
    </section>
  );
}
