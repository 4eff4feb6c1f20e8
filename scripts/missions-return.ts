import type { CompiledMission } from '../src/core/scenario/compile.ts';

const RETURN = 'missions:return';
/** The first screen is there soon; later, whoever reads the page has chosen by themselves. Milliseconds. */
const PATIENCE = 5_000;

/**
 * Puts a mission that was written anew under the game that this browser keeps of it, so that the author comes back to the same place.
 * A game whose puzzles are no longer the same is dropped: its log speaks of what is gone.
 */
export async function intoMission(mission: CompiledMission): Promise<void> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'gardiens')) return;
  const db = await asked(indexedDB.open('gardiens'));
  const change = db.transaction(['sessions', 'records'], 'readwrite');
  const sessions = change.objectStore('sessions');
  const rows = (await asked(sessions.getAll())) as { readonly session: string; readonly mission: CompiledMission }[];
  for (const row of rows.filter(({ mission: kept }) => kept.mission.id === mission.mission.id)) {
    if (shape(row.mission) === shape(mission)) {
      await asked(sessions.put({ ...row, mission }));
      sessionStorage.setItem(RETURN, row.session);
    } else await asked(sessions.delete(row.session));
  }
  db.close();
}

/** What a log names: puzzles, and the mechanics of their steps. */
const shape = ({ mission }: CompiledMission): string =>
  JSON.stringify(
    mission.puzzles.map(({ id, levels }) => [
      id,
      Object.values(levels).map((one) => one?.steps.map((step) => step.mechanic)),
    ]),
  );

/** After the reload: back into the game that was on the screen, without a tap. */
export function returnToGame(): void {
  if (sessionStorage.getItem(RETURN) === null) return;
  sessionStorage.removeItem(RETURN);
  const resume = () => {
    const button = document.querySelector<HTMLButtonElement>('.start-play');
    button?.click();
    return button !== null;
  };
  const watch = new MutationObserver(() => {
    if (resume()) watch.disconnect();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), PATIENCE);
}

const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
