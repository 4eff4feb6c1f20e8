import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import { type Socket, Server as SocketServer } from 'socket.io';
import * as z from 'zod/mini';
import { LANGUAGES } from '../core/scenario/language.ts';
import type { Command } from '../core/session/command.ts';
import { isRefusal, refuse } from '../core/session/refusal.ts';
import type { Answer } from '../core/session/room.ts';
import { type Closing, type Hello, hello, WIRE_VERSION } from '../core/wire/message.ts';
import { Connection, type Port } from './connection.ts';
import { sameOrigin, securityHeaders } from './headers.ts';
import type { LiveSession } from './live-session.ts';
import { digest, typedCode } from './secrets.ts';
import type { Services } from './services.ts';

/** Connections of one process. */
const PER_PROCESS = 12_000;
/** A page that left this much unread is gone for all that matters. */
const UNREAD_PACKETS = 400;
const UNREAD_BYTES = 1024 * 1024;

const command = z.object({ n: z.int().check(z.gte(1), z.lte(1_000_000)), do: z.unknown() });
const watched = z.nullable(z.string().check(z.maxLength(64)));
const language = z.enum(LANGUAGES);

class Closed extends Error {}

/** The door for pages: Socket.IO with its long-polling where a proxy cuts WebSocket. */
export function addSocket(http: HttpServer, services: Services): SocketServer {
  const { metrics, clock, log } = services;
  const io = new SocketServer(http, {
    serveClient: false,
    // A page only ever sends small commands.
    maxHttpBufferSize: 16 * 1024,
    pingInterval: 15_000,
    pingTimeout: 12_000,
    connectTimeout: 8_000,
    perMessageDeflate: false,
    httpCompression: false,
    allowRequest: (request, allow) => allow(null, sameOrigin(request.headers)),
  });
  // Refusals as well.
  io.engine.use((_request: IncomingMessage, response: ServerResponse, next: () => void) => {
    for (const [name, value] of Object.entries({ ...securityHeaders, 'cache-control': 'no-store' }))
      response.setHeader(name, value);
    next();
  });

  io.use((socket, next) => {
    welcome(services, socket, io.engine.clientsCount).then(
      (entered) => {
        Object.assign(socket.data, entered);
        next();
      },
      (error: unknown) => {
        const why: Closing = error instanceof Closed ? (error.message as Closing) : 'full';
        if (!(error instanceof Closed)) log.error({ err: error }, 'a page could not be let in');
        metrics.turnedAway.inc({ reason: why });
        next(new Error(why));
      },
    );
  });

  io.on('connection', (socket) => {
    const { connection, live } = socket.data as Entered;
    metrics.connections.inc({ role: connection.role });
    log.info({ role: connection.role, session: live.row.id }, 'page in');
    socket.on('do', (message: unknown, ack: unknown) => {
      if (typeof ack !== 'function') {
        connection.mayAct(clock());
        return;
      }
      const began = performance.now();
      void act(live, connection, message, clock()).then(
        (answer) => {
          metrics.commandSeconds.observe((performance.now() - began) / 1_000);
          metrics.commands.inc({ role: connection.role, outcome: isRefusal(answer) ? answer.refused : 'taken' });
          ack(answer);
        },
        (error: unknown) => {
          log.error({ err: error, session: live.row.id }, 'a command broke');
          ack(refuse('malformed'));
        },
      );
    });
    socket.on('language', (wanted: unknown) => {
      const parsed = language.safeParse(wanted);
      if (connection.mayAct(clock()) && parsed.success) live.audience.speak(connection, parsed.data);
    });
    socket.on('watch', (team: unknown) => {
      const parsed = watched.safeParse(team);
      if (connection.mayAct(clock()) && connection.role === 'master' && parsed.success)
        live.audience.watch(connection, parsed.data);
    });
    socket.on('disconnect', () => {
      metrics.connections.dec({ role: connection.role });
      live.leave(connection).catch((error: unknown) => log.error({ err: error }, 'a page could not be let out'));
    });
    live.enter(connection).catch((error: unknown) => {
      log.error({ err: error, session: live.row.id }, 'a page could not take its place');
      connection.port.close('full');
    });
  });
  return io;
}

interface Entered {
  readonly connection: Connection;
  readonly live: LiveSession;
}

async function act(live: LiveSession, connection: Connection, message: unknown, now: number): Promise<Answer> {
  if (!connection.mayAct(now)) return refuse('too-fast');
  const parsed = command.safeParse(message);
  if (!parsed.success) return refuse('malformed');
  if (live.row.expiresAt <= now) return refuse('session-gone');
  return live.take(connection, parsed.data.n, parsed.data.do as Command);
}

/** Lets a page in, or throws the reason why not. */
async function welcome(services: Services, socket: Socket, count: number): Promise<Entered> {
  const { store, rooms, clock, failures, blur, trustProxy } = services;
  const parsed = hello.safeParse(socket.handshake.auth);
  if (!parsed.success) {
    const { version } = socket.handshake.auth as { version?: unknown };
    throw new Closed(typeof version === 'number' && version !== WIRE_VERSION ? 'too-old' : 'bad-hello');
  }
  const said = parsed.data;
  if (said.version !== WIRE_VERSION) throw new Closed('too-old');
  if (count > PER_PROCESS) throw new Closed('full');
  const now = clock();
  let who = 'wall';
  let session: string | undefined;
  if (said.role === 'wall') {
    const key = `join ${blur(addressOf(socket, trustProxy))}`;
    if (failures.wait(key, now) > 0) throw new Closed('too-many');
    const row = await store.byCode(typedCode(said.token));
    if (failures.wait(key, now) > 0) throw new Closed('too-many');
    if (row === undefined) failures.fail(key, now);
    session = row?.id;
  } else {
    const secret = await store.secret(digest(said.token), now);
    if (secret?.kind === said.role) {
      session = secret.session;
      who = said.role === 'master' ? `master:${secret.who}` : secret.who;
    }
  }
  if (session === undefined) throw new Closed('unknown-token');
  const live = await rooms.get(session);
  if (live === undefined) throw new Closed('session-gone');
  if (!live.audience.hasRoom(said.role)) throw new Closed('full');
  return { live, connection: new Connection(said as Hello, who, digest(said.token), portOf(socket), now) };
}

/** Who asks: for counting failures only. A proxy writes last whom it saw itself. */
function addressOf({ handshake }: Socket, trustProxy: boolean): string {
  const forwarded = trustProxy ? String(handshake.headers['x-forwarded-for'] ?? '') : '';
  return forwarded.split(',').at(-1)?.trim() || handshake.address;
}

/** The parts of an engine connection that tell what lies unread. */
interface Unread {
  readonly transport: { readonly socket?: { readonly bufferedAmount?: number } };
  readonly writeBuffer: readonly { readonly data?: string }[];
}

function isChoked({ transport, writeBuffer }: Unread): boolean {
  const waiting = writeBuffer.reduce((sum, { data = '' }) => sum + data.length, 0);
  return writeBuffer.length > UNREAD_PACKETS || waiting + (transport.socket?.bufferedAmount ?? 0) > UNREAD_BYTES;
}

function portOf(socket: Socket): Port {
  const choked = () => isChoked(socket.conn as unknown as Unread);
  return {
    emit: (event, message) => void socket.emit(event, message),
    close: (why) => {
      const deaf = choked();
      socket.emit('closing', why);
      socket.disconnect(true);
      // Whoever reads nothing does not read this either: what waits for it is let go.
      if (deaf) (socket.conn as unknown as { close(discard: boolean): void }).close(true);
    },
    get choked() {
      return choked();
    },
  };
}
