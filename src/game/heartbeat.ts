const KEY = 'gardiens.alive';
const EVERY = 5_000;
/** Gaps beyond this are an outage: a sleeping computer, a frozen tab. They do not count against a team. */
const OUTAGE = 10_000;

/** Notes every few seconds that the game is open, and tells of gaps. Returns the way to stop. */
export function beat(outage: (ms: number) => void): () => void {
  let last = Date.now();
  note(last);
  const timer = setInterval(() => {
    const now = Date.now();
    if (now - last > OUTAGE) outage(now - last);
    last = now;
    note(now);
  }, EVERY);
  return () => clearInterval(timer);
}

function note(now: number): void {
  try {
    localStorage.setItem(KEY, String(now));
  } catch {
    // Without a note, the last record says when the game was last alive.
  }
}

/** When the game was last open here, epoch milliseconds; 0 when nothing is known. */
export function lastBeat(): number {
  try {
    return Number(localStorage.getItem(KEY)) || 0;
  } catch {
    return 0;
  }
}
