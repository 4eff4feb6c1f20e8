import { answer, type Reply } from '../../core/scenario/reply.ts';
import type { Card, Config } from './schema.ts';

export type Fit = 'direct' | 'good' | 'back';

/** How a place takes a card: exactly right, accepted, or the card comes back. */
export function fitOf(card: Card, place: string): Fit {
  if (card.direct.includes(place)) return 'direct';
  return card.good?.includes(place) ? 'good' : 'back';
}

/** The places that keep a card. */
export const acceptedBy = (card: Card): string[] => [...card.direct, ...(card.good ?? [])];

/** The places that must be in use and are not. */
const unusedIn = (config: Config, at: readonly (string | null)[]): string[] =>
  config.everyPlace ? config.places.map((place) => place.id).filter((place) => !at.includes(place)) : [];

/** True when every card is kept somewhere and, if the config asks for it, every place is in use. */
export function complete(config: Config, at: readonly (string | null)[]): boolean {
  return at.every((place) => place !== null) && unusedIn(config, at).length === 0;
}

/** What the place says when the card arrives; `at` is where the cards are afterwards. */
export function placeSays(config: Config, card: Card, placeId: string, at: readonly (string | null)[]): Reply {
  const special = card.replies?.find((entry) => entry.at.includes(placeId))?.reply;
  const fit = fitOf(card, placeId);
  if (fit === 'back') return answer(special ?? config.otherwise, placeId);
  const place = config.places.find((candidate) => candidate.id === placeId);
  const own = special?.say ?? (fit === 'direct' ? place?.direct : config.goodReply);
  const still = at.every((where) => where !== null) && unusedIn(config, at).length > 0 ? config.unused : undefined;
  const say = [own, still].filter((text) => text !== undefined);
  return {
    verdict: 'right',
    about: placeId,
    ...(say.length > 0 ? { say } : {}),
    ...(own === undefined ? { phrase: { key: fit } } : {}),
  };
}

/** One way to keep every card, exact places first; undefined when there is none. */
export function assignment(config: Config): string[] | undefined {
  const search = (placed: string[]): string[] | undefined => {
    const card = config.cards[placed.length];
    if (card === undefined) return complete(config, placed) ? placed : undefined;
    for (const place of acceptedBy(card)) {
      const found = search([...placed, place]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search([]);
}
