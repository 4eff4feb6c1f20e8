import type { World, WorldOptions } from './view.ts';

/** Fetches the drawing engine ahead of its first use. */
export const preloadWorld = async (): Promise<void> => {
  await import('./engine/start.ts');
};

/** Builds the world inside `host` (which it fills). The drawing engine is fetched here and not before. */
export async function createWorld(host: HTMLElement, options: WorldOptions): Promise<World> {
  const { startEngine } = await import('./engine/start.ts');
  return startEngine(host, options);
}
