import type { Phrase } from '../../core/scenario/reply.ts';
import type { Config, Move } from './schema.ts';

/** A move in words, for the debrief and the screen reader. */
export function describe(config: Config, move: Move): Phrase {
  if (move.type === 'clear' || move.type === 'check') return { key: `did-${move.type}` };
  const face = config.cards.find((card) => card.id === move.card);
  // What a lens reads on a card says more than the title it shares with others.
  const card = Object.values(face?.reads ?? {})[0] ?? face?.title ?? move.card;
  switch (move.type) {
    case 'hang':
      return { key: 'did-hang', values: { card, n: move.at + 1 } };
    case 'mark':
      return {
        key: 'did-mark',
        values: { card, marker: (config.rule === 'line' ? config.marker?.name : undefined) ?? '' },
      };
    case 'lay':
    case 'take':
      return { key: `did-${move.type}`, values: { card } };
  }
}
