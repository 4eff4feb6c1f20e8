import type { Manager } from 'socket.io-client';

/**
 * Calls back when a WebSocket broke in the very moment in which it took over from long-polling: engine.io-client then neither reads nor
 * writes any more, and would notice only when the heartbeat fails, half a minute later.
 */
export function whenDeaf(manager: Manager, deaf: () => void): void {
  manager.on('open', () => {
    const { engine } = manager;
    engine.on('upgradeError', () => {
      if ((engine as unknown as { readonly upgrading: boolean }).upgrading) deaf();
    });
  });
}
