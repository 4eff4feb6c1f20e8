import type { Fault } from '../mechanic.ts';
import { words } from './fault-words.ts';
import { firstRow } from './row.ts';
import type { BeforeConfig, Config, LineConfig } from './schema.ts';

/** What the schema cannot see in a set of cards and their order. */
export function faults(config: Config): readonly Fault[] {
  const ids = config.cards.map((card) => card.id);
  const marks = config.cards.map((card) => card.mark);
  const twice = config.cards.flatMap(({ id, mark }, at): Fault[] => [
    ...(ids.indexOf(id) < at ? [{ path: ['cards', at, 'id'], message: words.cardTwice(id) }] : []),
    ...(mark !== undefined && marks.indexOf(mark) < at
      ? [{ path: ['cards', at, 'mark'], message: words.markTwice(mark) }]
      : []),
  ]);
  return [...twice, ...(config.rule === 'before' ? beforeFaults(config, ids) : lineFaults(config, ids))];
}

function beforeFaults(config: BeforeConfig, ids: readonly string[]): readonly Fault[] {
  const unknown = config.pairs.flatMap((pair, at) =>
    (['first', 'later'] as const)
      .filter((end) => !ids.includes(pair[end]))
      .map((end): Fault => ({ path: ['pairs', at, end], message: words.cardUnknown(pair[end], ids) })),
  );
  const row = firstRow(config);
  const stuck: Fault[] = row === undefined ? [{ path: ['pairs'], message: words.neverComplete }] : [];
  return [...unknown, ...stuck];
}

function lineFaults({ cards, clues, marker }: LineConfig, ids: readonly string[]): readonly Fault[] {
  const unknown = (id: string, path: Fault['path']): Fault[] =>
    ids.includes(id) ? [] : [{ path, message: words.cardUnknown(id, ids) }];
  return [
    ...clues.flatMap((clue, at) => [
      ...unknown(clue.card, ['clues', at, 'card']),
      ...clue.after.flatMap((id, index) => [
        ...unknown(id, ['clues', at, 'after', index]),
        ...(ids.indexOf(id) >= 0 && ids.indexOf(id) <= ids.indexOf(clue.card)
          ? [{ path: ['clues', at, 'after', index], message: words.clueNeverSaid(id, clue.card) }]
          : []),
      ]),
    ]),
    ...(marker === undefined
      ? []
      : [
          ...unknown(marker.on, ['marker', 'on']),
          ...marker.wrong.flatMap((wrong, at) =>
            wrong.cards.flatMap((id, index) => unknown(id, ['marker', 'wrong', at, 'cards', index])),
          ),
        ]),
    ...cards.flatMap((card, at): Fault[] =>
      card.mark === undefined && card.reads !== undefined ? [{ path: ['cards', at], message: words.markMissing }] : [],
    ),
  ];
}
