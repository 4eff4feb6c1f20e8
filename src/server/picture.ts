import type { CompiledMission } from '../core/scenario/compile.ts';
import type { Language } from '../core/scenario/language.ts';
import { wording } from '../core/session/wording.ts';
import type { Words } from '../core/wire/message.ts';

/** What one page holds, so that only what changed is sent: its parts as they were last written, and the sentences it has been given. */
export class Picture {
  readonly #parts = new Map<string, string>();
  readonly #words = new Set<string>();
  #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  get language(): Language {
    return this.#language;
  }

  /** From here on in another language: everything is sent again. */
  speak(language: Language): void {
    this.#language = language;
    this.forget();
  }

  forget(): void {
    this.#parts.clear();
    this.#words.clear();
  }

  get fresh(): boolean {
    return this.#parts.size === 0;
  }

  /** The parts that differ from those that the page holds. A part that is gone is sent as null. */
  changed(parts: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const changed: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(parts)) {
      const written = text(part);
      if (this.#parts.get(key) === written) continue;
      this.#parts.set(key, written);
      changed[key] = part ?? null;
    }
    return changed;
  }

  /** The sentences of `value` that the page has not been sent yet. */
  words(value: unknown, { mission, catalogues }: CompiledMission, names: Readonly<Record<string, string>>): Words {
    const catalogue = catalogues[this.#language] ?? catalogues[mission.language] ?? {};
    const words = wording(value, catalogue, names, this.#language, this.#words);
    for (const id of Object.keys(words)) this.#words.add(id);
    return words;
  }
}

/** What was written of a part, as long as somebody holds it: the screens of a team are shown the same objects, and none ever changes. */
const written = new WeakMap<object, string>();

function text(part: unknown): string {
  if (typeof part !== 'object' || part === null) return JSON.stringify(part) ?? 'null';
  const known = written.get(part) ?? JSON.stringify(part);
  written.set(part, known);
  return known;
}
