import { after, deal, type Measure, measure, type Place, type Points, pointsOf } from './model.ts';
import type { Act, Config, Context, Tune } from './schema.ts';

/** The points as the board stands. */
export function pointsNow(config: Config, context: Context): Points {
  const { task, themes, counts } = config;
  if (task.do === 'tune') return pointsOf(themes, wayOf(task, context).weights);
  const first = pointsOf(themes, counts);
  if (task.do === 'choose') return first;
  return context.chosen.reduce((points, id) => {
    const effect = task.actions.find((action) => action.id === id)?.effect;
    return effect === undefined ? points : after(points, effect, config);
  }, first);
}

export const wayOf = (task: Tune, { way }: Context): Tune['counted']['ways'][number] =>
  task.counted.ways.find(({ id }) => id === way) ?? (task.counted.ways[0] as Tune['counted']['ways'][number]);

const themeOf = (config: Config, item: string): string =>
  config.task.do === 'choose' ? (config.task.items.find(({ id }) => id === item)?.theme ?? '') : '';

/** The feed as the board stands: what the team chose, or what the machine serves. */
export function feedNow(config: Config, context: Context): Place[] {
  if (config.task.do === 'choose')
    return context.chosen.map((item) => ({ theme: themeOf(config, item), surprise: false }));
  return deal(pointsNow(config, context), config.places, context.surprise);
}

export const measureNow = (config: Config, context: Context): Measure =>
  measure(feedNow(config, context).map(({ theme }) => theme));

/** What a chosen feed is worth to the machine. */
export function scoreNow(config: Config, context: Context): number {
  const points = pointsNow(config, context);
  return feedNow(config, context).reduce((sum, { theme }) => sum + (points.get(theme) ?? 0), 0);
}

/** True when nothing more can be put. */
export const isFull = ({ task, places }: Config, { chosen }: Context): boolean =>
  task.do !== 'tune' && chosen.length >= (task.do === 'choose' ? places : task.count);

/** True when the machine can be started. */
export const canRun = (config: Config, context: Context): boolean =>
  !context.ran && config.task.do !== 'act' && (config.task.do === 'tune' || isFull(config, context));

const balanced = (config: Config, context: Context, { wants }: Act | Tune): boolean => {
  const { themes, most } = measureNow(config, context);
  return themes >= wants.themes && most <= wants.most;
};

/** Is the goal reached, all being done that is to be done? */
export function wins(config: Config, context: Context): boolean {
  const { task } = config;
  if (task.do === 'act') return isFull(config, context) && balanced(config, context, task);
  if (!context.ran) return false;
  return task.do === 'choose' ? scoreNow(config, context) >= task.goal : balanced(config, context, task);
}
