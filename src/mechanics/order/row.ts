import { refusal, wanted } from './before.ts';
import type { BeforeConfig } from './schema.ts';

/** One right row from `laid` on: always the first card of the list that may be laid. Undefined when the pairs go round in circles. */
export function firstRow(config: BeforeConfig, laid: readonly string[] = []): readonly string[] | undefined {
  const left = wanted(config).filter((card) => !laid.includes(card.id));
  if (left.length === 0) return laid;
  const next = left.find((card) => refusal(config, laid, card.id) === undefined);
  return next === undefined ? undefined : firstRow(config, [...laid, next.id]);
}
