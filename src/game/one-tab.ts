const NAME = 'gardiens-team';
/** A tab that is closing lets go within this (ms). */
const PATIENCE = 800;

/** A tab that went back to its first screen holds the game still. */
let holds = false;

/** Holds the game for this tab. Resolves to false when another tab of this browser holds it already. */
export async function holdTab(): Promise<boolean> {
  if (holds) return true;
  // Web Locks need a secure page; on a plain-http class network the tabs ask one another instead.
  holds = 'locks' in navigator && navigator.locks !== undefined ? await holdLock() : await askOthers();
  return holds;
}

function holdLock(): Promise<boolean> {
  return new Promise((answer) => {
    const signal = AbortSignal.timeout(PATIENCE);
    const held = navigator.locks.request(NAME, { signal }, () => {
      answer(true);
      // Held until the tab goes, whatever way it goes.
      return new Promise<void>(() => {});
    });
    held.catch(() => answer(!signal.aborted));
  });
}

function askOthers(): Promise<boolean> {
  const channel = new BroadcastChannel(NAME);
  return new Promise((answer) => {
    let free = true;
    channel.onmessage = ({ data }) => {
      if (data === 'anyone?') channel.postMessage('here');
      if (data === 'here') free = false;
    };
    channel.postMessage('anyone?');
    setTimeout(() => {
      if (!free) channel.close();
      answer(free);
    }, PATIENCE);
  });
}
