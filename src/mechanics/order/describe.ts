import type { Phrase } from '../../core/scenario/reply.ts';
import { firstWrong } from './line.ts';
import type { Config, Context, Move } from './schema.ts';

/** A move in words, for the debrief and the screen reader. */
export function describe(config: Config, move: Move, context: Context): Phrase {
  if (move.type === 'clear') return { key: 'did-clear' };
  if (move.type === 'check') return checked(config, context);
  const card = wordsOf(config, move.card);
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

/** A checked line: what is wrong in it is its first two neighbours that hang the wrong way round. */
function checked(config: Config, { pegs }: Context): Phrase {
  const wrong = config.rule === 'line' ? firstWrong(config, pegs) : undefined;
  if (wrong === undefined) return { key: 'did-check' };
  return { key: 'did-check-wrong', values: { a: wordsOf(config, wrong.after), b: wordsOf(config, wrong.card) } };
}

/** What a lens reads on a card says more than the title it shares with others. */
function wordsOf(config: Config, id: string): string {
  const card = config.cards.find((candidate) => candidate.id === id);
  return Object.values(card?.reads ?? {})[0] ?? card?.title ?? id;
}
