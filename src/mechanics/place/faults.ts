import type { Fault } from '../mechanic.ts';
import { words } from './fault-words.ts';
import { assignment, fitOf } from './fit.ts';
import type { Card, Config } from './schema.ts';

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

function cardFaults(card: Card, index: number, places: readonly string[]): Fault[] {
  const unknown = (ids: readonly string[], path: Fault['path']) =>
    ids.filter((id) => !places.includes(id)).map((id): Fault => ({ path, message: words.placeUnknown(id, places) }));
  const replies = card.replies ?? [];
  const both = card.direct.filter((id) => card.good?.includes(id));
  return [
    ...unknown(card.direct, ['cards', index, 'direct']),
    ...unknown(card.good ?? [], ['cards', index, 'good']),
    ...both.map((id): Fault => ({ path: ['cards', index, 'good'], message: words.directAlready(id) })),
    ...replies.flatMap((entry, at) => [
      ...unknown(entry.at, ['cards', index, 'replies', at, 'at']),
      ...entry.at
        .filter((id) => fitOf(card, id) !== 'back' && entry.reply.misconception !== undefined)
        .map(
          (id): Fault => ({
            path: ['cards', index, 'replies', at, 'reply', 'misconception'],
            message: words.acceptedYetWrong(id),
          }),
        ),
    ]),
    ...repeated(replies.flatMap((entry) => entry.at)).map(
      (id): Fault => ({
        path: ['cards', index, 'replies'],
        message: words.twoAnswers(id),
      }),
    ),
  ];
}

/** Unknown or repeated ids, an accepted place called a misconception, or no way to keep every card. */
export function faults(config: Config): Fault[] {
  const places = config.places.map((place) => place.id);
  const groups = (config.groups ?? []).map((group) => group.id);
  const ids = [
    ...config.cards.map((card) => card.id),
    ...places,
    ...(config.keys ?? []).map((key) => key.id),
    ...groups,
  ];
  const lenses = (config.keys ?? []).map((key) => key.lens);
  const found: Fault[] = [
    ...repeated(ids).map((id): Fault => ({ path: ['cards'], message: words.idTaken(id) })),
    ...repeated(lenses).map((lens): Fault => ({ path: ['keys'], message: words.lensTwice(lens) })),
    ...config.cards.flatMap((card, index) => cardFaults(card, index, places)),
    ...config.cards.flatMap(({ group }, index): Fault[] =>
      group === undefined || groups.includes(group)
        ? []
        : [{ path: ['cards', index, 'group'], message: words.groupUnknown(group, groups) }],
    ),
  ];
  if (config.everyPlace && config.unused === undefined) {
    found.push({ path: ['unused'], message: words.unusedMissing });
  }
  if (found.length === 0 && assignment(config) === undefined) {
    found.push({ path: ['cards'], message: words.noWay });
  }
  return found;
}
