import type { Config, Context, Repair, Toggle } from './schema.ts';

export const repairOf = ({ task }: Config): Repair | undefined => (task.do === 'repair' ? task : undefined);

type Option = Toggle['options'][number];

/** Where a switch stands. */
export const optionOf = (task: Repair, { set }: Context, at: number): Option | undefined =>
  task.toggles[at]?.options.find(({ id }) => id === set[at]);

/** How many switches are honest. */
export const honest = (task: Repair, context: Context): number =>
  task.toggles.filter((_, at) => optionOf(task, context, at)?.honest === true).length;

/** How many gestures yes and no take as the page stands. */
export function gestures(task: Repair, context: Context): { readonly yes: number; readonly no: number } {
  const sum = (side: 'yes' | 'no'): number =>
    task.toggles.reduce((all, _, at) => all + (optionOf(task, context, at)?.[side] ?? 0), task[side].gestures);
  return { yes: sum('yes'), no: sum('no') };
}
