import { setTimeout as pause } from 'node:timers/promises';
import type { ServerStore } from '../../src/server/store/store.ts';

/** A store whose every answer takes a while, as over a network: what is asked at the same time is answered at the same time. */
export function slowed(store: ServerStore, ms: number): ServerStore {
  return new Proxy(store, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== 'function' || name === 'watch' || name === 'close') return member;
      return async (...given: readonly unknown[]) => {
        await pause(ms);
        return Reflect.apply(member, target, given);
      };
    },
  });
}
