import { hash } from '../hash.ts';
import type { Language } from './language.ts';
import { type Mission, mission as missionSchema } from './mission.ts';
import { mapTexts } from './walk.ts';

/** The sentences of one language by text id. */
export type Catalogue = Readonly<Record<string, string>>;

/** A mission ready to be played: rules hold ids, catalogues hold sentences. */
export interface CompiledMission {
  readonly mission: Mission;
  /** SHA-256 of the exact source: a session keeps it, so editing a file never touches a running session. */
  readonly hash: string;
  readonly catalogues: Readonly<Partial<Record<Language, Catalogue>>>;
}

/** One language's sentences for another language's, keyed by the source sentence. A changed source sentence thus has no translation. */
export interface Overlay {
  readonly language: Language;
  readonly texts: Readonly<Record<string, string>>;
}

/** The opaque id of a sentence. It tells nothing about where the sentence stands or whether it is right. */
export const textId = (sentence: string, missionId: string): string =>
  `§${hash(`${missionId}\n${sentence}`).slice(0, 12)}`;

/** Replaces each sentence by its id and gathers the sentences of each language; an untranslated one stays in the source language. */
export function compile(source: Mission, overlays: readonly Overlay[] = []): CompiledMission {
  const catalogues: Partial<Record<Language, Record<string, string>>> = { [source.language]: {} };
  for (const overlay of overlays) catalogues[overlay.language] = {};
  const mission = mapTexts(missionSchema, source, (sentence) => {
    const id = textId(sentence, source.id);
    for (const language of Object.keys(catalogues) as Language[]) {
      const overlay = overlays.find((candidate) => candidate.language === language);
      (catalogues[language] as Record<string, string>)[id] = overlay?.texts[sentence] ?? sentence;
    }
    return id;
  }) as Mission;
  return { mission, hash: hash(JSON.stringify([source, overlays])), catalogues };
}
