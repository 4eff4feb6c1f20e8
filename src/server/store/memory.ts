import type { CompiledMission } from '../../core/scenario/compile.ts';
import type { Record } from '../../core/session/event.ts';
import { LocalPresence } from './local-presence.ts';
import { checkPage, conflict, idTaken, noSession } from './refused.ts';
import type { Secret, ServerStore, SessionRow } from './store.ts';

interface Session {
  readonly row: SessionRow;
  readonly mission: CompiledMission;
  /** As JSON: what does not survive it must not survive here either. */
  readonly bodies: string[];
  /** The numbers of the commands that each page gave. */
  readonly heard: Map<string, Set<number>>;
}

/** A store that forgets everything when its process ends, for tests: it keeps the contract but for the disk. */
export function memoryStore(): ServerStore {
  const sessions = new Map<string, Session>();
  const secrets = new Map<string, Secret>();
  const presence = new LocalPresence();
  let lastAlive = 0;

  const kept = () => [...sessions.values()];
  const findSecret = (hash: string, now: number) => {
    const secret = secrets.get(hash);
    return secret !== undefined && secret.expiresAt > now ? secret : undefined;
  };
  const hear = (session: Session, record: Record) => {
    const numbers = session.heard.get(record.page) ?? new Set();
    session.heard.set(record.page, numbers.add(record.n));
    session.bodies.push(JSON.stringify(record));
  };
  const drop = (id: string) => {
    sessions.delete(id);
    for (const [hash, secret] of secrets) if (secret.session === id) secrets.delete(hash);
  };

  return {
    async create(row, mission, first) {
      checkPage(first);
      if (sessions.has(row.id)) throw idTaken(row.id);
      if (kept().some((session) => session.row.code === row.code)) return 'code-taken';
      const session: Session = { row: { ...row }, mission, bodies: [], heard: new Map() };
      hear(session, first);
      sessions.set(row.id, session);
      return 'kept';
    },
    async append(id, record) {
      checkPage(record);
      const session = sessions.get(id);
      if (session === undefined) throw noSession(id);
      const isNext = record.seq === session.bodies.length + 1;
      if (!isNext || session.heard.get(record.page)?.has(record.n)) throw conflict(id, record);
      hear(session, record);
    },
    async read(id, after = 0) {
      const session = sessions.get(id);
      if (session === undefined) return undefined;
      const records = session.bodies.map((body) => JSON.parse(body) as Record);
      return { mission: session.mission, records: records.filter((record) => record.seq > after) };
    },
    async remove(id) {
      drop(id);
    },
    async byId(id) {
      return sessions.get(id)?.row;
    },
    async byCode(code) {
      return kept().find((session) => session.row.code === code)?.row;
    },
    async live(now) {
      const rows = kept().flatMap(({ row }) => (row.expiresAt > now ? [row] : []));
      return rows.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
    },

    async setPin(id, pin) {
      const session = sessions.get(id);
      if (session !== undefined) sessions.set(id, { ...session, row: { ...session.row, pin } });
    },
    async alive(now) {
      lastAlive = Math.max(lastAlive, now);
    },
    async lastAlive() {
      return lastAlive;
    },

    async keepSecret(secret) {
      secrets.set(secret.hash, { ...secret });
    },
    async secret(hash, now) {
      return findSecret(hash, now);
    },
    async takeSecret(hash, now) {
      const secret = findSecret(hash, now);
      if (secret !== undefined) secrets.delete(hash);
      return secret;
    },
    async dropSecrets(session, kind, who) {
      for (const [hash, secret] of secrets) {
        if (secret.session === session && secret.kind === kind && secret.who === who) secrets.delete(hash);
      }
    },

    async beat(seats) {
      presence.beat(seats);
    },
    async gone(session, seat) {
      presence.gone(session, seat);
    },
    async present(session, now) {
      return presence.present(session, now);
    },

    watch() {
      // No other process can change what is in this one's memory.
    },
    async purge(now) {
      const expired = kept().flatMap(({ row }) => (row.expiresAt <= now ? [row.id] : []));
      for (const id of expired) drop(id);
      for (const [hash, secret] of secrets) if (secret.expiresAt <= now) secrets.delete(hash);
      presence.purge(now);
      return expired;
    },
    async close() {},
  };
}
