declare module 'virtual:missions' {
  /** The missions of this build, checked and compiled (`scripts/missions-plugin.ts`). */
  export const missions: readonly {
    readonly id: string;
    readonly load: () => Promise<import('../core/scenario/compile.ts').CompiledMission>;
  }[];

  /** The ids of the built-in pictures. */
  export const pictures: readonly string[];
}
