import type { Text } from '../scenario/text.ts';
import type { Report } from './report.ts';
import type { Choice } from './timeline.ts';

/** A question to answer aloud, made from what this very team did. */
export type Question =
  | { readonly word: 'question-1'; readonly choice: Choice }
  | { readonly word: 'question-thought'; readonly thought: Text }
  | { readonly word: 'question-2'; readonly puzzle: string }
  | { readonly word: 'question-3' | 'question-lens' };

type Told = Pick<Report, 'objectives' | 'misconceptions' | 'story' | 'hardest'>;

/** Two questions: a change of mind, and what was hardest. A team that hardly went wrong is asked who saw what. */
export function questionsFor(report: Told): readonly [Question, Question] {
  const change = changeOfMind(report);
  const hard: Question | undefined =
    report.hardest === undefined ? undefined : { word: 'question-2', puzzle: report.hardest };
  return [change ?? { word: 'question-3' }, hard ?? { word: change === undefined ? 'question-lens' : 'question-3' }];
}

/** A wrong choice that was put right later, where the team changed its mind most. */
function changeOfMind({ objectives, misconceptions, story }: Told): Question | undefined {
  const ideas = objectives
    .map(({ evidence }) => evidence.changes.filter(({ corrected }) => corrected))
    .sort((one, other) => total(other) - total(one))[0];
  const idea = [...(ideas ?? [])].sort((one, other) => other.times - one.times)[0];
  if (idea === undefined) return undefined;
  const tries = story.filter(
    (entry) => entry.type === 'choice' && entry.misconception === idea.misconception,
  ) as Choice[];
  const choice = tries.find(({ phrase }) => Object.keys(phrase.values ?? {}).length > 0);
  if (choice !== undefined) return { word: 'question-1', choice };
  // «Boule relancée» says nothing of what was tried: the idea behind it does.
  const thought = misconceptions.find(({ id }) => id === idea.misconception)?.thought;
  return thought === undefined ? undefined : { word: 'question-thought', thought };
}

const total = (changes: readonly { readonly times: number }[]): number =>
  changes.reduce((sum, { times }) => sum + times, 0);
