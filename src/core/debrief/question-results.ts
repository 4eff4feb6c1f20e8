import type { Mission } from '../scenario/mission.ts';
import { formOf, type Moment, type Question } from '../scenario/questions.ts';
import type { Answered, Answers, SessionState } from '../session/state.ts';
import { type Gain, gainOf, type Pair } from './gain.ts';

/** Answers to one question at one moment: counts alone. `sureRight` and `sureWrong` are those that were sure of it. */
interface Tally {
  readonly of: number;
  readonly right: number;
  readonly sureRight: number;
  readonly sureWrong: number;
}

export interface QuestionResults {
  /** Whether each screen answered for itself; otherwise an answer is a whole team's. */
  readonly each: boolean;
  /** Respondents that answered every question, at each moment. */
  readonly complete: Readonly<Record<Moment, number>>;
  readonly gain: Gain;
  /** Null where a screen's own answers could be told from the counts: fewer than five screens. */
  readonly questions:
    | readonly (Pick<Question, 'id' | 'objective'> & {
        readonly isNew: boolean;
        readonly asks: Readonly<Record<'a' | 'b', string>>;
        readonly rights: Readonly<Record<'a' | 'b', string>>;
        readonly before: Tally;
        readonly after: Tally;
      })[]
    | null;
}

/** Screens whose answers may be shown together without showing one child's. */
const LEAST_SCREENS = 5;

/** What a class answered before and after. Only respondents that answered everything both times are compared: drop-outs distort. */
export function questionResults(mission: Mission, state: SessionState): QuestionResults | null {
  const { questions } = mission;
  if (questions === undefined || state.settings.questions === 'off') return null;
  const each = state.settings.questions === 'screen';
  const all = { before: gathered(state, 'before'), after: gathered(state, 'after') };
  const full = (answers: Answers[string] | undefined) =>
    answers !== undefined && questions.every(({ id }) => answers[id] !== undefined);
  const complete = {
    before: Object.values(all.before).filter(full).length,
    after: Object.values(all.after).filter(full).length,
  };
  const pairs = Object.entries(all.before).flatMap(([by, before]): Pair[] => {
    const after = all.after[by];
    if (!full(before) || after === undefined || !full(after)) return [];
    return [{ before: rights(questions, before), after: rights(questions, after), of: questions.length }];
  });
  const gain = gainOf(each && pairs.length < LEAST_SCREENS ? [] : pairs);
  const few = each && Math.max(complete.before, complete.after) < LEAST_SCREENS;
  return { each, complete, gain, questions: few ? null : questions.map((question) => told(question, all, state)) };
}

/** The answers of every team at one moment, by respondent. */
const gathered = (state: SessionState, moment: Moment): Answers =>
  Object.assign({}, ...Object.values(state.teams).map(({ answers }) => answers[moment]));

const rights = (questions: readonly Question[], answers: Answers[string]): number =>
  questions.filter((question) => {
    const answer = answers?.[question.id];
    return answer !== undefined && isRight(question, answer);
  }).length;

/** A team may have changed level in between: an answer is right if it is at either level. */
const isRight = (question: Question, { form, choice }: Answered): boolean =>
  ([1, 2] as const).some((level) => formOf(question, level, form).right === choice);

function told(question: Question, all: Readonly<Record<Moment, Answers>>, { settings }: SessionState) {
  const { id, objective, isNew } = question;
  const [a, b] = (['a', 'b'] as const).map((name) => formOf(question, settings.level, name));
  const tally = (moment: Moment): Tally => {
    const given = Object.values(all[moment]).flatMap((answers) => answers[id] ?? []);
    const right = given.filter((answer) => isRight(question, answer));
    const sure = (answers: readonly Answered[]) => answers.filter((answer) => answer.sure).length;
    return { of: given.length, right: right.length, sureRight: sure(right), sureWrong: sure(given) - sure(right) };
  };
  return {
    id,
    objective,
    isNew: isNew === true,
    asks: { a: a?.ask ?? '', b: b?.ask ?? '' },
    rights: { a: a?.right ?? '', b: b?.right ?? '' },
    before: tally('before'),
    after: tally('after'),
  };
}
