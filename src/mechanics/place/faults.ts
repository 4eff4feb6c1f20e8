import type { Fault } from '../mechanic.ts';
import { assignment, fitOf } from './fit.ts';
import type { Card, Config } from './schema.ts';

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

function cardFaults(card: Card, index: number, places: readonly string[]): Fault[] {
  const unknown = (ids: readonly string[], path: Fault['path']) =>
    ids
      .filter((id) => !places.includes(id))
      .map((id): Fault => ({ path, message: `No place is called “${id}”. Places: ${places.join(', ')}.` }));
  const replies = card.replies ?? [];
  const both = card.direct.filter((id) => card.good?.includes(id));
  return [
    ...unknown(card.direct, ['cards', index, 'direct']),
    ...unknown(card.good ?? [], ['cards', index, 'good']),
    ...both.map((id): Fault => ({ path: ['cards', index, 'good'], message: `“${id}” is direct already.` })),
    ...replies.flatMap((entry, at) => [
      ...unknown(entry.at, ['cards', index, 'replies', at, 'at']),
      ...entry.at
        .filter((id) => fitOf(card, id) !== 'back' && entry.reply.misconception !== undefined)
        .map(
          (id): Fault => ({
            path: ['cards', index, 'replies', at, 'reply', 'misconception'],
            message: `“${id}” keeps this card, so its answer cannot be a misconception.`,
          }),
        ),
    ]),
    ...repeated(replies.flatMap((entry) => entry.at)).map(
      (id): Fault => ({
        path: ['cards', index, 'replies'],
        message: `“${id}” has two answers for this card.`,
      }),
    ),
  ];
}

/** Unknown or repeated ids, an accepted place called a misconception, or no way to keep every card. */
export function faults(config: Config): Fault[] {
  const places = config.places.map((place) => place.id);
  const ids = [...config.cards.map((card) => card.id), ...places, ...(config.keys ?? []).map((key) => key.id)];
  const lenses = (config.keys ?? []).map((key) => key.lens);
  const found: Fault[] = [
    ...repeated(ids).map((id): Fault => ({ path: ['cards'], message: `The id “${id}” is taken already.` })),
    ...repeated(lenses).map((lens): Fault => ({ path: ['keys'], message: `Two keys open the lens “${lens}”.` })),
    ...config.cards.flatMap((card, index) => cardFaults(card, index, places)),
  ];
  if (config.everyPlace && config.unused === undefined) {
    found.push({ path: ['unused'], message: 'Every place must be in use: say so in `unused`.' });
  }
  if (found.length === 0 && assignment(config) === undefined) {
    found.push({ path: ['cards'], message: 'No way to keep every card with every place in use.' });
  }
  return found;
}
