import { setTimeout as pause } from 'node:timers/promises';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import { expect } from 'vitest';
import type { Command } from '../../src/core/session/command.ts';
import type { Answer } from '../../src/core/session/room.ts';
import type { Seen } from '../../src/core/session/seen.ts';
import type { MasterParts } from '../../src/core/session/seen-master.ts';
import type { WallParts } from '../../src/core/session/seen-wall.ts';
import type { Created, Joined, NewSession } from '../../src/core/wire/api.ts';
import { type Closing, type Hello, type SeatTold, type Told, WIRE_VERSION } from '../../src/core/wire/message.ts';
import { whenDeaf } from '../../src/wire/deaf.ts';

export const NEW_SESSION: NewSession = {
  mission: 'cyberharassment',
  level: 1,
  teams: 2,
  screens: 2,
  limit: 15 * 60_000,
  clockShown: true,
  offers: true,
  hintAfter: 75_000,
  hintTries: 3,
  hand: true,
  placing: 'drawn',
  names: {},
};

/** Asks the API of a server; the body of the answer and its status. */
export async function ask<Answer>(origin: string, method: string, path: string, body?: unknown, token?: string) {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Answer };
}

/** A new session: its code and its game master's token. */
export async function createSession(origin: string, named: Partial<NewSession> = {}): Promise<Created> {
  const { status, body } = await ask<Created>(origin, 'POST', '/api/sessions', { ...NEW_SESSION, ...named });
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
}

/** A seat in a session. */
export async function joinSession(origin: string, code: string, team?: string): Promise<Joined> {
  const { status, body } = await ask<Joined>(
    origin,
    'POST',
    '/api/join',
    team === undefined ? { code } : { code, team },
  );
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
}

type PartsOf<Role extends Hello['role']> = Role extends 'seat' ? Seen : Role extends 'master' ? MasterParts : WallParts;

let pages = 0;

interface ScreenOptions extends Partial<ManagerOptions & SocketOptions> {
  readonly hello?: Partial<Hello>;
}

/** A page without a page: one connection, which lays what it is told over what it holds, as ours do. */
export class Screen<Role extends Hello['role']> {
  readonly socket: Socket;
  readonly token: string;
  /** Its nonce: its commands are numbered within it. */
  readonly page: string;
  /** The numbers of the commands that were taken. */
  readonly acknowledged = new Set<number>();
  parts: Partial<PartsOf<Role>> = {};
  words: Record<string, string> = {};
  seq = 0;
  readonly told: (Told<unknown> & Partial<SeatTold>)[] = [];
  /** Everything that was received, as text. */
  received = '';
  closed: Closing | undefined;
  #n = 0;
  #waiting: readonly { readonly seq: number; readonly reached: () => void }[] = [];
  #knocking: NodeJS.Timeout | undefined;

  constructor(origin: string, role: Role, token: string, { hello = {}, ...options }: ScreenOptions = {}) {
    pages += 1;
    this.token = token;
    const auth: Hello = {
      version: WIRE_VERSION,
      role,
      token,
      language: 'fr',
      page: `page${String(pages).padStart(6, '0')}`,
      ...hello,
    };
    this.page = auth.page;
    this.socket = io(origin, { auth, forceNew: true, reconnectionDelay: 60, reconnectionDelayMax: 300, ...options });
    whenDeaf(this.socket.io, () => this.socket.disconnect().connect());
    this.socket.onAny((event: string, message: unknown) => {
      this.received += `${event} ${JSON.stringify(message)}\n`;
    });
    this.socket.on('told', (message: Told<PartsOf<Role>> & Partial<SeatTold>) => {
      this.seq = message.seq;
      this.told.push(message);
      this.parts = message.fresh ? message.parts : { ...this.parts, ...message.parts };
      this.words = message.fresh ? { ...message.words } : { ...this.words, ...message.words };
      for (const { reached } of this.#waiting.filter(({ seq }) => seq <= message.seq)) reached();
      this.#waiting = this.#waiting.filter(({ seq }) => seq > message.seq);
    });
    this.socket.on('connect', () => {
      this.closed = undefined;
    });
    this.socket.on('closing', (why: Closing) => this.#shownOut(why));
    this.socket.on('connect_error', (error) => this.#shownOut(error.message as Closing));
  }

  /** As our pages do: a server that stops, or is full for now, is knocked at again. */
  #shownOut(why: Closing): void {
    this.closed = why;
    if (why !== 'stopping' && why !== 'full') return;
    this.#knocking = setTimeout(() => this.socket.connect(), 150);
  }

  /** Sends a command, once more after each drop, and waits for its answer. */
  do(command: Command): Promise<Answer> {
    this.#n += 1;
    return this.again(this.#n, command);
  }

  again(n: number, command: unknown): Promise<Answer> {
    return new Promise((answer) => {
      const send = () =>
        this.socket.emit('do', { n, do: command }, (given: Answer) => {
          this.socket.off('connect', send);
          if ('seq' in given) this.acknowledged.add(n);
          answer(given);
        });
      this.socket.on('connect', send);
      if (this.socket.connected) send();
    });
  }

  /** Gives a command that must be taken. */
  async ok(command: Command): Promise<number> {
    const answer = await this.do(command);
    expect(answer, JSON.stringify(command)).toEqual({ seq: expect.any(Number) });
    return (answer as { seq: number }).seq;
  }

  /** Waits until what it is shown fits. */
  async until(fits: (parts: Partial<PartsOf<Role>>) => boolean, what: string, timeout = 8_000): Promise<void> {
    const late = Date.now() + timeout;
    while (!fits(this.parts)) {
      if (Date.now() > late) throw new Error(`Not seen within ${timeout} ms: ${what}.`);
      await pause(10);
    }
  }

  /** Waits until it has been told of a record. */
  reach(seq: number, timeout = 20_000): Promise<void> {
    if (this.seq >= seq) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`Record ${seq} was not told: the page is at ${this.seq}, ${this.#standing}.`)),
        timeout,
      );
      const reached = () => {
        clearTimeout(late);
        resolve();
      };
      this.#waiting = [...this.#waiting, { seq, reached }];
    });
  }

  get #standing(): string {
    const { connected, active, io } = this.socket;
    return `${connected ? 'connected' : active ? 'on its way back' : 'gone'} by ${io.engine?.transport?.name} (${this.closed ?? 'let in'})`;
  }

  close(): void {
    clearTimeout(this.#knocking);
    this.socket.disconnect();
  }
}
