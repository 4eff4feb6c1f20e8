import { missions } from 'virtual:missions';
import type { CompiledMission } from '../core/scenario/compile.ts';
import { LANGUAGES } from '../core/scenario/language.ts';
import type { OfferedMission } from '../core/wire/api.ts';

/** The missions that this server offers. */
export class Missions {
  readonly #byHash = new Map<string, CompiledMission>();

  /** A mission to begin a session with; undefined when there is none of that id. */
  async load(id: string): Promise<CompiledMission | undefined> {
    const entry = missions.find((mission) => mission.id === id);
    return entry === undefined ? undefined : this.same(await entry.load());
  }

  /** One object per mission, however many sessions play it: its steps are compiled once. */
  same(mission: CompiledMission): CompiledMission {
    const known = this.#byHash.get(mission.hash);
    if (known === undefined) this.#byHash.set(mission.hash, mission);
    return known ?? mission;
  }

  async offered(): Promise<readonly OfferedMission[]> {
    const compiled = await Promise.all(missions.map((entry) => entry.load()));
    return compiled.map(({ mission, catalogues }) => {
      const inEach = (text: string) =>
        Object.fromEntries(
          LANGUAGES.map((language) => [
            language,
            catalogues[language]?.[text] ?? catalogues[mission.language]?.[text] ?? '',
          ]),
        ) as Record<(typeof LANGUAGES)[number], string>;
      const { id, minutes, accent, title, district, pitch, people } = mission;
      return {
        id,
        minutes,
        accent,
        title: inEach(title),
        district: inEach(district),
        pitch: inEach(pitch),
        people: people.map((person) => ({ id: person.id, name: person.name, alternates: person.alternates })),
      };
    });
  }
}
