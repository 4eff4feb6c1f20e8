const KEY = 'gardiens.game';

/** The game to come back to: enough for the first screen to offer it before anything else is loaded. */
export interface Remembered {
  readonly session: string;
  readonly emblem: string;
  readonly mission: string;
}

export function remembered(): Remembered | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { session, emblem, mission } = kept as Partial<Record<keyof Remembered, unknown>>;
    return typeof session === 'string' && typeof emblem === 'string' && typeof mission === 'string'
      ? { session, emblem, mission }
      : undefined;
  } catch {
    return undefined;
  }
}

export function remember(game: Remembered): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(game));
  } catch {
    // The game is played all the same; it cannot be come back to.
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
