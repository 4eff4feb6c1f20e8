import { memoryStore } from '../../src/server/store/memory.ts';
import type { Change, ServerStore } from '../../src/server/store/store.ts';

/** One memory for two servers in this process, each of which hears what the other does: what PostgreSQL is to two processes. */
export interface SharedMemory {
  readonly stores: readonly [ServerStore, ServerStore];
  /** From here on nobody hears anything: as when a process dies before it tells. */
  hush(): void;
}

export function sharedMemory(): SharedMemory {
  const memory = memoryStore();
  const listeners: [((change: Change) => void)[], ((change: Change) => void)[]] = [[], []];
  let hushed = false;
  const view = (own: 0 | 1): ServerStore => {
    const tell = (session: string, seq: number) => {
      if (!hushed) for (const listener of listeners[own === 0 ? 1 : 0]) setTimeout(listener, 1, { session, seq });
    };
    return {
      ...memory,
      async append(session, record) {
        await memory.append(session, record);
        tell(session, record.seq);
      },
      async remove(session) {
        await memory.remove(session);
        tell(session, Number.POSITIVE_INFINITY);
      },
      async beat(seats) {
        await memory.beat(seats);
        for (const { session } of seats) tell(session, 0);
      },
      async gone(session, seat) {
        await memory.gone(session, seat);
        tell(session, 0);
      },
      watch: (listener) => void listeners[own].push(listener),
    };
  };
  return {
    stores: [view(0), view(1)],
    hush() {
      hushed = true;
    },
  };
}
