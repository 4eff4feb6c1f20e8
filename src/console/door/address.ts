/** Whether only this very machine answers to that name. */
export const isLoopback = (hostname: string): boolean =>
  /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|::1|0\.0\.0\.0)$/i.test(hostname);

/**
 * Addresses to show, the one to offer first in front: that of the page itself, which has been proved to work from somewhere else, then
 * those that the server knows of. On the server's own machine, where the page says «localhost», only the latter.
 */
export function addressesFor(page: Pick<Location, 'origin' | 'hostname'>, told: readonly string[]): readonly string[] {
  const all = isLoopback(page.hostname) ? told : [page.origin, ...told];
  return all.length === 0 ? [page.origin] : [...new Set(all)];
}

/** Where a screen joins; with a team, where a team's own card leads. */
export const joinUrl = (address: string, code: string, team?: string): string =>
  `${address}/?s=${code}${team === undefined ? '' : `&t=${encodeURIComponent(team)}`}`;

export const wallUrl = (address: string, code: string): string => `${address}/mur#${code}`;

export const consoleUrl = (address: string, link: string): string => `${address}/mj#${link}`;

/** What a second device opens in the self-test. */
export const reachUrl = (address: string, nonce: string): string => `${address}/t/${nonce}`;

/** An address as people say it and type it: browsers add the rest. */
export const spoken = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');
