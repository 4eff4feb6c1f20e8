import { answer, type Reply } from '../../core/scenario/reply.ts';
import type { Act, Choose, Config, Context, Tune } from './schema.ts';
import { feedNow, isFull, scoreNow, wayOf, wins } from './serve.ts';

const reached = (right: string | undefined): Reply => ({
  verdict: 'right',
  ...(right === undefined ? {} : { say: [right] }),
});

function choiceSays(config: Config, task: Choose, context: Context): Reply {
  const phrase = { key: 'score', values: { n: scoreNow(config, context), goal: task.goal } };
  if (wins(config, context)) return { ...reached(task.right), phrase };
  const themes = [...new Set(feedNow(config, context).map(({ theme }) => theme))];
  const own = task.answers.find(
    ({ themes: some, least }) => (some?.some((id) => themes.includes(id)) ?? true) && themes.length >= (least ?? 0),
  );
  return { ...answer(own?.reply ?? task.otherwise), phrase };
}

function dialsSay(config: Config, task: Tune, context: Context): Reply {
  if (wins(config, context)) return reached(task.right);
  const own = task.answers.find(
    ({ ways, surprises }) =>
      (ways?.includes(wayOf(task, context).id) ?? true) && (surprises?.includes(context.surprise) ?? true),
  );
  return answer(own?.reply ?? task.otherwise);
}

/** What the machine answers when it is started. */
export function runSays(config: Config, context: Context): Reply {
  const { task } = config;
  if (task.do === 'choose') return choiceSays(config, task, context);
  return task.do === 'tune' ? dialsSay(config, task, context) : { verdict: 'quiet' };
}

/** What is said to an action that the viewer has just done. */
export function actionSays(config: Config, task: Act, context: Context, action: string): Reply {
  if (wins(config, context)) return { ...reached(task.right), about: action };
  const { chosen } = context;
  const full = isFull(config, context);
  const own = task.answers.find(
    ({ actions, with: all, without, when }) =>
      (when === 'always' || (when === 'last') === full) &&
      (actions?.includes(action) ?? true) &&
      (all ?? []).every((id) => chosen.includes(id)) &&
      !(without ?? []).some((id) => chosen.includes(id)),
  );
  if (own !== undefined) return answer(own.reply, action);
  return full ? answer(task.otherwise, action) : { verdict: 'quiet' };
}
