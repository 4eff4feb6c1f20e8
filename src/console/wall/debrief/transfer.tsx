import type { WallSlides } from '../../../core/session/seen-wall.ts';
import { useSay } from '../language/say.ts';
import { useWall } from '../wall-context.ts';
import { fitOf } from './fit.ts';
import './transfer.css';

const LETTERS = 'ABCDEFGH';

/** Transférer: a story that is not in the game, and what one could do. The console turns the pages and shows what teams answered; no team is named. */
export function Transfer({ slides: { transfer, answers } }: { readonly slides: WallSlides }) {
  const say = useSay();
  const { t } = useWall();
  const story = transfer.find(({ id }) => id === answers?.situation) ?? transfer[0];
  if (story === undefined) return null;
  const counts = answers?.counts ?? null;
  const told = [
    t(story.situation),
    ...story.choices.map(({ text, answer }) => (counts === null ? t(text) : `${t(text)} ${t(answer)}`)),
  ];
  return (
    <section class="story">
      <div
        class="paper story-page"
        key={story.id}
        data-answers={counts !== null}
        style={{ '--fit': String(fitOf(told)) }}
      >
        <h1>
          {say('transfer-title')}
          <small>{say('cycle-at', { n: transfer.indexOf(story) + 1, of: transfer.length })}</small>
        </h1>
        <p class="story-told">{t(story.situation)}</p>
        <ol>
          {story.choices.map(({ id, text, answer }, at) => {
            const n = counts?.[id] ?? 0;
            return (
              <li key={id}>
                <strong>{LETTERS[at]}</strong>
                <span>
                  {t(text)}
                  {counts === null ? null : <em>{t(answer)}</em>}
                </span>
                {counts === null ? null : (
                  <b>
                    <span class="story-lamps" aria-hidden="true">
                      {Array.from({ length: n }, (_, lamp) => (
                        <i key={lamp} />
                      ))}
                    </span>
                    {say(n === 0 ? 'answer-0' : n === 1 ? 'answer-1' : 'answer-n', { n })}
                  </b>
                )}
              </li>
            );
          })}
        </ol>
        <p class="story-how" role="status">
          {counts === null ? say('talk-first') : ''} {answeredWords(answers, say)}
        </p>
      </div>
    </section>
  );
}

/** How many have chosen: everybody sees when the last team is ready. */
function answeredWords(answers: WallSlides['answers'], say: ReturnType<typeof useSay>): string {
  if (answers === null || answers.of === 0 || answers.counts !== null) return '';
  const { answered, of } = answers;
  if (answered === of && of > 1) return say('answered-all');
  return say(answered === 1 ? 'answered-1' : 'answered-n', { n: answered, of });
}
