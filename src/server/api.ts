import type { FastifyInstance, FastifyRequest } from 'fastify';
import type * as z from 'zod/mini';
import type { CompiledMission } from '../core/scenario/compile.ts';
import { replayFile } from '../core/session/replay-file.ts';
import {
  type ApiErrorCode,
  type ConsoleLink,
  type Created,
  type Door,
  type Entered,
  enter,
  type Handover,
  type House,
  handover,
  type Joined,
  join,
  type NewPin,
  newSession,
  type Reach,
} from '../core/wire/api.ts';
import { ApiRefused as Refused } from './api-refused.ts';
import { bearer } from './bearer.ts';
import { digest, newCode, newPin, newToken, opensPin, sealPin, typedCode } from './secrets.ts';
import type { Services } from './services.ts';
import type { Secret } from './store/store.ts';

/** A link or a code of a seat opens once, within so long. */
const SHORT = 15 * 60_000;
/** Symbols of a seat's code: a join code has four, or six on a hosted server; both doors are tried. */
const HANDOVER_CODE = 6;

/** The JSON API. Every body is checked; every refusal is a code that each page has a sentence for. */
export function addApi(http: FastifyInstance, services: Services): void {
  const { rooms, store, missions, failures, creations, clock, reaches, addresses } = services;

  const body = <Schema extends z.ZodMiniType>(schema: Schema, request: FastifyRequest): z.infer<Schema> => {
    const parsed = schema.safeParse(request.body);
    if (!parsed.success) throw new Refused('bad-request');
    return parsed.data as z.infer<Schema>;
  };

  /** Who asks, for counting failures only: salted, in memory, never written anywhere. */
  const asker = (request: FastifyRequest): string => services.blur(request.ip);

  function guard(key: string): void {
    const wait = failures.wait(key, clock());
    if (wait > 0) throw new Refused('too-many-tries', Math.ceil(wait / 1_000));
  }
  function failed(code: ApiErrorCode, ...keys: readonly string[]): Refused {
    for (const key of keys) failures.fail(key, clock());
    return new Refused(code);
  }

  const master = (request: FastifyRequest): Promise<Secret> => bearer(services, request, 'master');

  const newMaster = async (session: string, expiresAt: number): Promise<string> => {
    const token = newToken();
    await store.keepSecret({ hash: digest(token), session, kind: 'master', who: `m${newCode(4)}`, expiresAt });
    return token;
  };

  http.get('/api/house', (): House => ({ contact: services.contact ?? null }));

  http.get('/api/missions', () => missions.offer());

  // What the pages of the build hold of their own missions anyway: the teacher's guide is made of the whole of it.
  http.get<{ Params: { id: string } }>('/api/guide/:id', async (request): Promise<CompiledMission> => {
    const mission = await missions.load(request.params.id);
    if (mission === undefined) throw new Refused('unknown-mission');
    return mission;
  });

  http.post('/api/sessions', async (request): Promise<Created> => {
    const wanted = body(newSession, request);
    const mission = await missions.load(wanted.mission);
    if (mission === undefined) throw new Refused('unknown-mission');
    if (!creations(asker(request), clock())) throw new Refused('too-many-sessions', 60);
    const pin = newPin();
    const row = await rooms.create(mission, wanted, await sealPin(pin));
    if (row === undefined) throw new Refused('too-many-sessions', 60);
    return { code: row.code, pin, token: await newMaster(row.id, row.expiresAt), expiresAt: row.expiresAt };
  });

  http.post('/api/join', async (request): Promise<Joined> => {
    const { code, team } = body(join, request);
    const key = `join ${asker(request)}`;
    guard(key);
    const typed = typedCode(code);
    const seatCode = digest(`handover ${typed}`);
    const held = typed.length === HANDOVER_CODE ? await store.secret(seatCode, clock()) : undefined;
    const row = await store.byCode(typed);
    // Once more: of guesses that are made all at once, no more are looked at than of those made one after the other.
    guard(key);
    const taken = held?.kind === 'handover' ? await store.takeSecret(seatCode, clock()) : undefined;
    if (taken !== undefined) return takeSeat(taken);
    if (row === undefined || row.expiresAt <= clock()) throw failed('unknown-code', key);
    const live = await rooms.get(row.id);
    if (live === undefined) throw new Refused('session-gone');
    if (team !== undefined && !Object.hasOwn(live.state.teams, team)) throw new Refused('unknown-team');
    const seat = `p${newToken()
      .slice(0, 8)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, 'x')}`;
    const token = newToken();
    await store.keepSecret({ hash: digest(token), session: row.id, kind: 'seat', who: seat, expiresAt: row.expiresAt });
    const answer = await live.join(seat, team);
    if ('refused' in answer) throw new Refused(answer.refused === 'too-many-seats' ? 'session-full' : 'internal');
    return { seat, token, code: row.code };
  });

  async function takeSeat({ session, who, expiresAt: _until }: Secret): Promise<Joined> {
    const live = await rooms.get(session);
    if (live === undefined) throw new Refused('session-gone');
    await store.dropSecrets(session, 'seat', who);
    const token = newToken();
    await store.keepSecret({ hash: digest(token), session, kind: 'seat', who, expiresAt: live.row.expiresAt });
    await live.own({ type: 'hand-over', seat: who });
    return { seat: who, token, code: live.row.code };
  }

  http.post('/api/master', async (request): Promise<Entered> => {
    const wanted = body(enter, request);
    if ('link' in wanted) {
      const link = await store.takeSecret(digest(`link ${wanted.link}`), clock());
      const row = link?.kind === 'link' ? await store.byId(link.session) : undefined;
      if (row === undefined) throw new Refused('used-link');
      return { token: await newMaster(row.id, row.expiresAt), code: row.code };
    }
    const code = typedCode(wanted.code);
    const door = `console ${asker(request)}`;
    const own = `pin ${asker(request)} ${code}`;
    const all = `pin ${code}`;
    guard(door);
    guard(own);
    const row = await store.byCode(code);
    guard(door);
    if (row === undefined || row.expiresAt <= clock()) throw failed('unknown-code', door);
    // Many addresses that guess together wait together. Consoles that are in hold a token and never come by here.
    guard(own);
    guard(all);
    // A failure until it is known to be none: guesses that are made all at once wait as well.
    const wrong = failed('wrong-pin', own, all);
    if (!(await opensPin(wanted.pin, row.pin))) throw wrong;
    failures.forgive(own);
    failures.forgive(all);
    return { token: await newMaster(row.id, row.expiresAt), code: row.code };
  });

  http.post('/api/link', async (request): Promise<ConsoleLink> => {
    const { session } = await master(request);
    const link = newToken();
    const expiresAt = clock() + SHORT;
    await store.keepSecret({ hash: digest(`link ${link}`), session, kind: 'link', who: 'link', expiresAt });
    return { link, expiresAt };
  });

  http.post('/api/pin', async (request): Promise<NewPin> => {
    const { session } = await master(request);
    const pin = newPin();
    await store.setPin(session, await sealPin(pin));
    return { pin };
  });

  http.post('/api/handover', async (request): Promise<Handover> => {
    const { session } = await master(request);
    const { seat } = body(handover, request);
    const live = await rooms.get(session);
    if (live === undefined) throw new Refused('session-gone');
    if (!Object.hasOwn(live.state.seats, seat)) throw new Refused('bad-request');
    const code = newCode(HANDOVER_CODE);
    const expiresAt = clock() + SHORT;
    await store.dropSecrets(session, 'handover', seat);
    await store.keepSecret({ hash: digest(`handover ${code}`), session, kind: 'handover', who: seat, expiresAt });
    return { code, expiresAt };
  });

  http.get('/api/door', async (request): Promise<Door> => {
    const { session } = await master(request);
    const row = await store.byId(session);
    if (row === undefined) throw new Refused('session-gone');
    return { code: row.code, addresses: addresses(), expiresAt: row.expiresAt };
  });

  http.get<{ Params: { code: string } }>('/api/wall/:code', async (request): Promise<Door> => {
    const key = `join ${asker(request)}`;
    guard(key);
    const row = await store.byCode(typedCode(request.params.code));
    guard(key);
    if (row === undefined || row.expiresAt <= clock()) throw failed('unknown-code', key);
    return { code: row.code, addresses: addresses(), expiresAt: row.expiresAt };
  });

  http.get('/api/replay', async (request, reply) => {
    const { session } = await master(request);
    const kept = await store.read(session);
    if (kept === undefined) throw new Refused('session-gone');
    reply.type('application/json; charset=utf-8');
    return replayFile(kept);
  });

  http.delete('/api/session', async (request) => {
    const { session } = await master(request);
    await rooms.erase(session);
    return { erased: true };
  });

  http.post('/api/reach', async (request): Promise<Reach> => {
    await master(request);
    return { nonce: reaches.start(clock()), reachedAt: null };
  });

  http.get<{ Params: { nonce: string } }>('/api/reach/:nonce', async (request): Promise<Reach> => {
    const { nonce } = request.params;
    const result = reaches.result(nonce, clock());
    if (result === undefined) throw new Refused('not-found');
    return { nonce, ...result };
  });
}
