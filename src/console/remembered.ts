import { keep, readKept } from './storage.ts';

/** A session that this device may open again. The token opens it; it dies with the session. */
export interface Remembered {
  readonly code: string;
  readonly token: string;
  /** Epoch milliseconds; 0 when it is not known. */
  readonly expiresAt: number;
}

const KEY = 'gardiens.masters';
const MOST = 6;

/** Sessions of this device that have not expired, the last one first. */
export function remembered(now = Date.now()): Remembered[] {
  const kept = readKept(KEY);
  return (Array.isArray(kept) ? kept : [])
    .filter(isRemembered)
    .filter(({ expiresAt }) => expiresAt === 0 || expiresAt > now);
}

export function remember(session: Remembered): void {
  keep(KEY, [session, ...remembered().filter(({ code }) => code !== session.code)].slice(0, MOST));
}

export const forget = (code: string): void =>
  keep(
    KEY,
    remembered().filter((session) => session.code !== code),
  );

function isRemembered(value: unknown): value is Remembered {
  const { code, token, expiresAt } = (value ?? {}) as Partial<Record<keyof Remembered, unknown>>;
  return typeof code === 'string' && typeof token === 'string' && typeof expiresAt === 'number';
}

const HERE = 'gardiens.master-open';

/** The session that the address asks for (`?s=CODE`, from the page of a class), or that this very tab had open: a reload goes straight back to it. */
export function openHere(): Remembered | undefined {
  const asked = new URLSearchParams(location.search).get('s');
  if (asked !== null) {
    history.replaceState(null, '', location.pathname + location.hash);
    setOpenHere(asked);
  }
  try {
    const code = sessionStorage.getItem(HERE);
    return code === null ? undefined : remembered().find((session) => session.code === code);
  } catch {
    return undefined;
  }
}

export function setOpenHere(code: string | null): void {
  try {
    if (code === null) sessionStorage.removeItem(HERE);
    else sessionStorage.setItem(HERE, code);
  } catch {
    // The list of sessions still offers it.
  }
}
