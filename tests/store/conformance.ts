import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { ServerStore } from '../../src/server/store/store.ts';
import { INSTALLING } from '../support/postgres.ts';
import { logConforms } from './conformance-log.ts';
import { presenceConforms } from './conformance-presence.ts';
import { secretsConform } from './conformance-secrets.ts';
import { sessionsConform } from './conformance-sessions.ts';

const AFTER_ALL_TIME = Number.MAX_SAFE_INTEGER;

/** What the contract promises, whatever keeps it. The store is opened on an empty place; each test leaves it empty again. */
export function conforms(kind: string, open: () => Promise<ServerStore>, clear: () => Promise<void>): void {
  describe(`${kind} keeps the contract`, () => {
    let store: ServerStore;
    beforeAll(async () => {
      store = await open();
    }, INSTALLING);
    afterEach(async () => {
      await store.purge(AFTER_ALL_TIME);
    });
    afterAll(async () => {
      await store.close();
      await clear();
    });

    const current = () => store;
    describe('sessions', () => sessionsConform(current));
    describe('the log', () => logConforms(current));
    describe('secrets', () => secretsConform(current));
    describe('presence', () => presenceConforms(current));
  });
}
