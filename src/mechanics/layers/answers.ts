import { answer, type Reply } from '../../core/scenario/reply.ts';
import type { Clean, Config, Layer, Pin, Place } from './schema.ts';
import { hasTags } from './town.ts';

const startsHidden = ({ starts }: Layer): boolean => starts === 'hidden';

/** The layers that do not show at first. */
export const hiddenAtFirst = (config: Config): string[] => config.layers.filter(startsHidden).map(({ id }) => id);

/** True when a layer is as it must be at the end. */
export const isRight = ({ id, must }: Layer, hidden: readonly string[]): boolean =>
  must === undefined || must === 'free' || hidden.includes(id) === (must === 'hide');

/** True for a layer that should have been left as it was: moving it is answered at once. */
export const rightAtFirst = (layer: Layer): boolean =>
  layer.must !== 'free' && isRight(layer, startsHidden(layer) ? [layer.id] : []);

export const wins = (config: Config, hidden: readonly string[]): boolean =>
  config.layers.every((layer) => isRight(layer, hidden));

/** What is said when a layer has just been moved. */
export function layerSays(layer: Layer | undefined, hidden: readonly string[]): Reply {
  if (layer?.reply === undefined || isRight(layer, hidden) || !rightAtFirst(layer)) return { verdict: 'quiet' };
  return answer(layer.reply, layer.id);
}

/** What is said when the team says that it is done: first of what should have been left, then of the whole, then of what is left. */
export function doneSays(config: Config, task: Clean, hidden: readonly string[]): Reply {
  if (wins(config, hidden)) return { verdict: 'right', ...(task.right === undefined ? {} : { say: [task.right] }) };
  const wrong = config.layers.filter((layer) => layer.reply !== undefined && !isRight(layer, hidden));
  const spoilt = wrong.find(rightAtFirst);
  if (spoilt?.reply !== undefined) return answer(spoilt.reply, spoilt.id);
  const whole = task.answers.find(
    (one) =>
      (one.shown ?? []).every((id) => !hidden.includes(id)) && (one.hidden ?? []).every((id) => hidden.includes(id)),
  );
  if (whole !== undefined) return answer(whole.reply);
  const left = wrong[0];
  return left?.reply === undefined ? answer(task.otherwise) : answer(left.reply, left.id);
}

/** What a house answers to the pin. */
export function houseSays(config: Config, task: Pin, house: Place): Reply {
  const about = `${house.street}-${house.door}`;
  if (house.street === task.street && house.door === task.door) {
    return { verdict: 'right', about, ...(task.right === undefined ? {} : { say: [task.right] }) };
  }
  const { map } = config;
  const own = map === undefined ? undefined : task.replies.find(({ tags }) => hasTags(map, house, tags));
  return answer(own?.reply ?? task.otherwise, about);
}
