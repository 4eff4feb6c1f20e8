import { asset } from '../../../ui/asset.ts';
import { useSay } from '../language/say.ts';
import './tell.css';

const QUESTIONS = ['tell-1', 'tell-2', 'tell-3'] as const;

/** Raconter: questions to answer aloud. Each team has its own two on its screens. */
export function Tell() {
  const say = useSay();
  return (
    <section class="paper tell">
      <header>
        <img src={asset('archie-listening')} alt="" />
        <h1>{say('question-title')}</h1>
      </header>
      <ol>
        {QUESTIONS.map((question) => (
          <li key={question}>{say(question)}</li>
        ))}
      </ol>
      <p>{say('question-turn')}</p>
    </section>
  );
}
