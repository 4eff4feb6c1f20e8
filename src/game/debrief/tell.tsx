import { useContext } from 'preact/hooks';
import { type Question, questionsFor } from '../../core/debrief/questions.ts';
import type { Report } from '../../core/debrief/report.ts';
import { phraseIn } from '../../mechanics/phrase.ts';
import { useSay } from '../../ui/language/say.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { questionWords } from '../../ui/question-words.ts';
import { ReadAloud } from '../read-aloud.tsx';
import { useTable } from '../table-context.ts';
import { chaptersOf } from './chapters.ts';
import { StoryChapter } from './story-chapter.tsx';
import './tell.css';

/** Raconter: two questions made for this team, and its own story to point at. */
export function Tell({ report }: { readonly report: Report }) {
  const say = useSay();
  const words = useQuestionWords(report);
  const questions = questionsFor(report).map(words);
  const missed = report.story.some(({ type }) => type === 'choice');
  return (
    <div class="tell">
      <section class="tell-aloud" aria-labelledby="tell-aloud">
        <h3 id="tell-aloud">{say('question-title')}</h3>
        <ol>
          {questions.map((question) => (
            <li key={question}>
              <p>{question}</p>
              <ReadAloud words={question} />
            </li>
          ))}
        </ol>
        <p class="tell-turn">{say('question-turn')}</p>
      </section>
      <section class="tell-story" aria-labelledby="tell-story">
        <h3 id="tell-story">{say('story-title')}</h3>
        {missed ? null : <p class="tell-perfect">{say('story-perfect')}</p>}
        <ol>
          {chaptersOf(report.story).map((chapter) => (
            <StoryChapter key={chapter.seq} chapter={chapter} report={report} />
          ))}
        </ol>
      </section>
    </div>
  );
}

function useQuestionWords({ titles }: Report): (question: Question) => string {
  const say = useSay();
  const { t } = useTable();
  const phrase = phraseIn(useContext(LanguageContext), t);
  return (question) => questionWords(question, { say, t, phrase, title: (puzzle) => t(titles[puzzle] ?? puzzle) });
}
