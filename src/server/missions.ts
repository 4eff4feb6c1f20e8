import { missions } from 'virtual:missions';
import type { CompiledMission } from '../core/scenario/compile.ts';
import { LANGUAGES } from '../core/scenario/language.ts';
import type { MissionOffer, OfferedMission } from '../core/wire/api.ts';
import type { MissionFolder } from './outside/mission-folder.ts';

/** The missions that this server offers. */
export class Missions {
  readonly #byHash = new Map<string, CompiledMission>();
  /** Those from outside the build, once there is such a folder. */
  outside: MissionFolder | undefined;

  /** A mission to begin a session with; undefined when there is none of that id. */
  async load(id: string): Promise<CompiledMission | undefined> {
    const entry = missions.find((mission) => mission.id === id);
    if (entry !== undefined) return this.same(await entry.load());
    const found = this.outside?.missions.find(({ mission }) => mission.id === id);
    return found === undefined ? undefined : this.same(found);
  }

  /** One object per mission, however many sessions play it: its steps are compiled once. */
  same(mission: CompiledMission): CompiledMission {
    const known = this.#byHash.get(mission.hash);
    if (known === undefined) this.#byHash.set(mission.hash, mission);
    return known ?? mission;
  }

  async offer(): Promise<MissionOffer> {
    const built = await Promise.all(missions.map((entry) => entry.load()));
    const all = [...built, ...(this.outside?.missions ?? [])];
    return { missions: all.map(offered), faulty: this.outside?.faulty ?? [] };
  }
}

/** Whether the build itself has a mission of that id. */
export const isBuiltIn = (id: string): boolean => missions.some((mission) => mission.id === id);

function offered({ mission, catalogues }: CompiledMission): OfferedMission {
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
    hasGate: mission.gate !== undefined,
    hasQuestions: mission.questions !== undefined,
    people: people.map((person) => ({ id: person.id, name: person.name, alternates: person.alternates })),
  };
}
