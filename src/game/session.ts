import { missions } from 'virtual:missions';
import { replay } from '../core/session/apply.ts';
import type { Settings } from '../core/session/state.ts';
import { browserStore } from './browser-store.ts';
import { Game } from './game.ts';
import { forgetPlayed } from './hub/played.ts';
import { PageAuthority, SEAT, TEAM } from './page-authority.ts';
import { forget, remember, remembered } from './remembered.ts';
import type { DeviceSettings } from './settings.ts';

const MINUTE = 60_000;

const settingsOf = (device: DeviceSettings, minutes: number): Partial<Settings> => ({
  level: device.level,
  limit: device.clock === 'off' ? null : minutes * MINUTE,
  clockShown: device.clock === 'shown',
});

/** Fetches a mission ahead of its game: the one that was chosen, or the only one there is. */
export const prepareMission = async (id?: string): Promise<void> => {
  const only = missions.length === 1 ? missions[0] : undefined;
  await (id === undefined ? only : missions.find((one) => one.id === id))?.load();
};

/** A new game for one team on this screen. */
export async function newGame(
  mission: string,
  emblem: string,
  device: DeviceSettings,
): Promise<{ game: Game; keeps: boolean }> {
  const entry = missions.find(({ id }) => id === mission);
  if (entry === undefined)
    throw new Error(`This build holds no mission “${mission}”: add it to scenarios/ and build again.`);
  const [compiled, { store, keeps }] = await Promise.all([entry.load(), browserStore()]);
  const [seed = 1] = crypto.getRandomValues(new Uint32Array(1));
  const session = `game-${Date.now().toString(36)}-${seed.toString(36)}`;
  const authority = await PageAuthority.create(store, session, compiled, device.language, {
    seed,
    settings: settingsOf(device, compiled.mission.minutes),
    teams: [{ id: TEAM, emblem, seats: [SEAT] }],
  });
  for (const other of await store.list()) if (other !== session) await store.remove(other);
  remember({ session, emblem, mission });
  return { game: new Game(authority), keeps };
}

/** The game that this browser kept, where it was; undefined when it is no longer there. */
export async function resumeGame(device: DeviceSettings): Promise<Game | undefined> {
  const known = remembered();
  if (known === undefined) return undefined;
  const { store } = await browserStore();
  const kept = await store.read(known.session);
  if (kept === undefined || replay(kept.records).seq === 0) {
    forget();
    return undefined;
  }
  return new Game(await PageAuthority.resume(store, known.session, kept, device.language));
}

/** Clears everything that this device keeps. */
export async function eraseDevice(): Promise<void> {
  const { store } = await browserStore();
  for (const session of await store.list()) await store.remove(session);
  forgetPlayed();
  try {
    // A file opened from a disk shares this store with every other such file: only what is ours is removed.
    for (const key of Object.keys(localStorage)) if (key.startsWith('gardiens.')) localStorage.removeItem(key);
  } catch {
    // Nothing was kept there.
  }
}
