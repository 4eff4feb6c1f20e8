import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CompiledMission } from '../../core/scenario/compile.ts';
import type { Language } from '../../core/scenario/language.ts';
import type { Level, Mission } from '../../core/scenario/mission.ts';
import { namesOf } from '../../core/scenario/names.ts';
import { wording } from '../../core/session/wording.ts';

/** One mission as the papers tell it: at a level, in a language, with the first names of this class. */
export interface Edition {
  readonly mission: Mission;
  readonly level: Level;
  /** The sentence of a text id. */
  t(text: string): string;
}

export function editionOf(
  { mission, catalogues }: CompiledMission,
  level: Level,
  language: Language,
  names: Readonly<Record<string, string>>,
): Edition {
  const catalogue = catalogues[language] ?? catalogues[mission.language] ?? {};
  const words = wording(mission, catalogue, namesOf(mission, names), language);
  return { mission, level, t: (text) => words[text] ?? text };
}

export const EditionContext = createContext<Edition | undefined>(undefined);

export function useEdition(): Edition {
  const edition = useContext(EditionContext);
  if (edition === undefined) throw new Error('A paper needs an edition above it.');
  return edition;
}
