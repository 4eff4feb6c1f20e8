import type { Reach } from '../../core/wire/api.ts';
import { isLoopback } from './address.ts';

/** After so long without a visit, advice is given; the watch goes on. */
const PATIENCE = 40_000;

export type ReachStand = { readonly found: string } | { readonly found: null; readonly late: boolean };

/** How the self-test stands: the address by which a second device came, or how long we have waited. */
export function standOf({ reachedAt }: Pick<Reach, 'reachedAt'>, begun: number, now: number): ReachStand {
  if (reachedAt !== null && !isLoopback(hostOf(reachedAt))) return { found: reachedAt };
  // This very machine, by its own name: no second device.
  return { found: null, late: now - begun >= PATIENCE };
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return address;
  }
}
