import { pointsOf } from './model.ts';
import type { Act, Choose, Config, Context, Move, Tune } from './schema.ts';
import { wins } from './serve.ts';

const NOTHING: Context = { chosen: [], way: null, surprise: 0, ran: false };

/** The reels that please the machine most, those first in the config between equals. */
export function bestReels(config: Config, { items }: Choose): string[] {
  const points = pointsOf(config.themes, config.counts);
  const worth = (theme: string): number => points.get(theme) ?? 0;
  const best = [...items].sort((a, b) => worth(b.theme) - worth(a.theme)).slice(0, config.places);
  return items.filter((item) => best.includes(item)).map(({ id }) => id);
}

/** The first row of actions that reaches the goal, in the order of the config. */
function bestActions(config: Config, { actions, count }: Act, done: readonly string[] = []): string[] | undefined {
  if (done.length === count) return wins(config, { ...NOTHING, chosen: [...done] }) ? [...done] : undefined;
  for (const { id } of actions) {
    const found = done.includes(id) ? undefined : bestActions(config, { actions, count } as Act, [...done, id]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function bestDials(config: Config, { counted, surprise }: Tune): Move[] {
  for (const { id: way } of counted.ways) {
    for (let places = 0; places <= surprise.most; places += 1) {
      if (!wins(config, { chosen: [], way, surprise: places, ran: true })) continue;
      return [
        ...(way === counted.ways[0]?.id ? [] : [{ type: 'count' as const, way }]),
        ...(places === 0 ? [] : [{ type: 'surprise' as const, places }]),
        { type: 'run' },
      ];
    }
  }
  return [];
}

/** One way to the end; empty when there is none. */
export function wayToTheEnd(config: Config): Move[] {
  const { task } = config;
  if (task.do === 'tune') return bestDials(config, task);
  const things = task.do === 'choose' ? bestReels(config, task) : (bestActions(config, task) ?? []);
  const puts = things.map((thing): Move => ({ type: 'put', thing }));
  return task.do === 'choose' ? [...puts, { type: 'run' }] : puts;
}
