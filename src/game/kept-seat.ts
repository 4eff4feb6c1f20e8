const KEY = 'gardiens.seat';

/** This device's place in a session: with it a page comes back to the same seat by itself. */
export interface KeptSeat {
  readonly code: string;
  readonly seat: string;
  readonly token: string;
  /** The team whose card was scanned. */
  readonly team?: string;
}

export function keptSeat(): KeptSeat | undefined {
  try {
    return read(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return undefined;
  }
}

function read(kept: unknown): KeptSeat | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { code, seat, token, team } = kept as Partial<Record<keyof KeptSeat, unknown>>;
  if (typeof code !== 'string' || typeof seat !== 'string' || typeof token !== 'string') return undefined;
  return { code, seat, token, ...(typeof team === 'string' ? { team } : {}) };
}

export function keepSeat(seat: KeptSeat): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(seat));
  } catch {
    // The game is played all the same; a reload asks for the code again.
  }
}

export function forgetSeat(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
