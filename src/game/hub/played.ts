const KEY = 'gardiens.played';

/** What a page without a store of its own knows for as long as it is open. */
const here = new Set<string>();

/** The missions that were played to their debrief on this device, by their ids. */
export function played(): readonly string[] {
  return [...new Set([...kept(), ...here])];
}

export function notePlayed(mission: string): void {
  here.add(mission);
  try {
    localStorage.setItem(KEY, JSON.stringify(played()));
  } catch {
    // The district stays lit until the page is closed.
  }
}

export function forgetPlayed(): void {
  here.clear();
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

function kept(): readonly string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
