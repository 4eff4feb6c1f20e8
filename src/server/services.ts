import type { Logger } from 'pino';
import type { FailureLimit } from './limits.ts';
import type { Metrics } from './metrics.ts';
import type { Missions } from './missions.ts';
import type { ReachTests } from './reach.ts';
import type { Rooms } from './rooms.ts';
import type { ServerStore } from './store/store.ts';

/** What the doors of the server (API, socket) work with. */
export interface Services {
  readonly rooms: Rooms;
  readonly store: ServerStore;
  readonly missions: Missions;
  readonly metrics: Metrics;
  readonly log: Logger;
  /** Failures by kind and asker. */
  readonly failures: FailureLimit;
  /** Whether an asker may create one more session now. */
  readonly creations: (asker: string, now: number) => boolean;
  readonly reaches: ReachTests;
  readonly clock: () => number;
  /** Whether the first proxy in front is believed about who asks. */
  readonly trustProxy: boolean;
  /** Where a device of the same network finds this server. */
  readonly addresses: () => readonly string[];
  /** Whom to write to when something cannot be used; undefined when the host has not said. */
  readonly contact: string | undefined;
  /** An address made unreadable: enough to count failures, nothing to keep. */
  readonly blur: (ip: string) => string;
}
