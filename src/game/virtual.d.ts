declare module 'virtual:missions' {
  import type { CompiledMission } from '../core/scenario/compile.ts';
  import type { Language } from '../core/scenario/language.ts';
  import type { Mission } from '../core/scenario/mission.ts';

  interface Labels {
    readonly title: string;
    readonly district: string;
    readonly pitch: string;
  }

  /** Every mission of the build: what the map says of it at once, its content when it is played. */
  export const missions: readonly {
    readonly id: string;
    readonly accent: Mission['accent'];
    readonly minutes: number;
    readonly labels: Readonly<Partial<Record<Language, Labels>>>;
    readonly load: () => Promise<CompiledMission>;
  }[];
}
