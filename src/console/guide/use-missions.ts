import { missions } from 'virtual:missions';
import { useEffect, useState } from 'preact/hooks';
import type { CompiledMission } from '../../core/scenario/compile.ts';
import type { Language } from '../../core/scenario/language.ts';
import { inOneFile } from '../../ui/one-file.ts';
import { api } from '../../wire/api.ts';

/** A mission that has papers. */
export interface Entry {
  readonly id: string;
  title(language: Language): string;
  load(): Promise<CompiledMission>;
}

const BUILT: readonly Entry[] = missions.map(({ id, labels, load }) => ({
  id,
  title: (language) => labels[language]?.title ?? id,
  load,
}));

/** The missions of the build; and those that this server adds, once it has told them. */
export function useMissions(): readonly Entry[] {
  const [entries, setEntries] = useState(BUILT);
  useEffect(() => {
    if (inOneFile()) return;
    api.missions().then(
      ({ missions: offered }) => {
        const more = offered.filter(({ id }) => !BUILT.some((built) => built.id === id));
        setEntries([
          ...BUILT,
          ...more.map(({ id, title }) => ({
            id,
            title: (language: Language) => title[language],
            load: () => api.guide(id),
          })),
        ]);
      },
      // Without network or behind a plain file server, those of the build are there all the same.
      () => undefined,
    );
  }, []);
  return entries;
}

/** One of them, fetched; it stays as it is while the list grows. */
export function useMission(entries: readonly Entry[], id: string): CompiledMission | 'failed' | undefined {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly mission: CompiledMission | 'failed' }>();
  const entry = entries.find((one) => one.id === id);
  const known = entry !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list that grows holds the same mission
  useEffect(() => {
    let over = false;
    const put = (mission: CompiledMission | 'failed') => !over && setLoaded({ id, mission });
    entry?.load().then(put, () => put('failed'));
    return () => {
      over = true;
    };
  }, [id, known]);
  return loaded?.id === id ? loaded.mission : undefined;
}
