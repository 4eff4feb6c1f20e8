declare module 'virtual:missions' {
  import type { CompiledMission } from '../core/scenario/compile.ts';
  import type { Language } from '../core/scenario/language.ts';

  /** Every mission of the build: what a list says of it at once, its content when it is asked for. */
  export const missions: readonly {
    readonly id: string;
    readonly labels: Readonly<Partial<Record<Language, { readonly title: string; readonly district: string }>>>;
    readonly load: () => Promise<CompiledMission>;
  }[];
}
