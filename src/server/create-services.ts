import { createHash, randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { Bucket, FailureLimit } from './limits.ts';
import { createMetrics } from './metrics.ts';
import { Missions } from './missions.ts';
import { ReachTests } from './reach.ts';
import { Rooms } from './rooms.ts';
import type { Services } from './services.ts';
import type { ServerSettings } from './settings.ts';
import type { ServerStore } from './store/store.ts';

interface Given {
  readonly settings: ServerSettings;
  readonly store: ServerStore;
  readonly addresses: () => readonly string[];
  readonly clock?: () => number;
}

/** Sessions that one address may create at once, and a minute after that: a whole school is one address. */
const CREATIONS = 60;
const CREATIONS_A_MINUTE = 20;
const MOST_ASKERS = 5_000;

/** Puts the parts of the server together. */
export function createServices({ settings, store, addresses, clock = Date.now }: Given): Services {
  const metrics = createMetrics();
  const missions = new Missions();
  const { sessionLife, codeLength } = settings;
  const salt = randomBytes(16);
  return {
    rooms: new Rooms({ store, missions, metrics, clock, sessionLife, codeLength }),
    store,
    missions,
    metrics,
    // Structured, on standard error, without anything that tells who asked.
    log: pino({ level: settings.logLevel, base: null }, pino.destination({ dest: 2, sync: true })),
    failures: new FailureLimit(),
    creations: creationLimit(),
    reaches: new ReachTests(),
    clock,
    trustProxy: settings.trustProxy,
    addresses,
    contact: settings.contact,
    blur: (ip) => createHash('sha256').update(salt).update(ip).digest('base64url').slice(0, 16),
  };
}

function creationLimit(): Services['creations'] {
  const buckets = new Map<string, Bucket>();
  return (asker, now) => {
    const bucket = buckets.get(asker) ?? new Bucket(CREATIONS, CREATIONS_A_MINUTE / 60, now);
    buckets.delete(asker);
    buckets.set(asker, bucket);
    const oldest = buckets.keys().next();
    if (buckets.size > MOST_ASKERS && !oldest.done) buckets.delete(oldest.value);
    return bucket.take(now);
  };
}
