import type { CompiledMission } from '../../src/core/scenario/compile.ts';
import type { Language } from '../../src/core/scenario/language.ts';
import { namesOf } from '../../src/core/scenario/names.ts';
import type { Kind } from '../../src/core/scenario/step.ts';
import { wording } from '../../src/core/session/wording.ts';
import { phraseIn } from '../../src/mechanics/phrase.ts';
import { type Say, sayIn } from '../../src/ui/language/say.ts';

/** All that a screen can say in one language: the interface, the mission and the mechanics. */
export interface Words {
  readonly say: Say;
  /** The sentence of a text id. */
  readonly t: (text: string) => string;
  readonly phrase: (kind: Kind, key: string, values?: Readonly<Record<string, string | number>>) => string;
}

export function wordsIn(language: Language, { mission, catalogues }: CompiledMission): Words {
  const catalogue = catalogues[language] ?? {};
  const sentences = wording(Object.keys(catalogue), catalogue, namesOf(mission, {}), language);
  const t = (text: string) => sentences[text] ?? text;
  return { say: sayIn(language), t, phrase: phraseIn(language, t) };
}

/** Spaces as an accessible name has them: all alike, one at a time. */
const plain = (words: string): string => words.replace(/\s+/gu, ' ').trim();

const escaped = (words: string): string => plain(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name that begins with these words; `…` stands for any number. */
export const starting = (words: string): RegExp =>
  new RegExp(`^${escaped(words).replaceAll('…', '\\d+')}(?![\\p{L}\\p{N}])`, 'u');
