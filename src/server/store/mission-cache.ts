import type { CompiledMission } from '../../core/scenario/compile.ts';

const MOST = 32;

/**
 * Reads missions by hash and remembers them: hundreds of sessions play the same one, and each reading of a log names it. What a hash
 * stands for never changes, so nothing here can be stale.
 */
export function missionCache(
  read: (hash: string) => Promise<string | undefined>,
): (hash: string) => Promise<CompiledMission | undefined> {
  const known = new Map<string, CompiledMission>();
  return async (hash) => {
    const found = known.get(hash);
    if (found !== undefined) return found;
    const body = await read(hash);
    if (body === undefined) return undefined;
    const mission = JSON.parse(body) as CompiledMission;
    if (known.size >= MOST) known.delete([...known.keys()][0] as string);
    known.set(hash, mission);
    return mission;
  };
}
