import { io, type Socket } from 'socket.io-client';
import type { Ground } from './ground.mjs';
import { hello } from './halls.ts';
import type { Kept } from './world.ts';

const AT_ONCE = 25;
/** Nothing takes so long on a machine that works. */
const LOST = 60_000;

/** Milliseconds from the kill. */
export interface Restart {
  readonly sessions: number;
  readonly pages: number;
  readonly listening: number;
  readonly firstPicture: number;
  readonly allBack: number;
  /** Microseconds on a core that the new process spent until all were back, for each page. */
  readonly cpuPerPage: number;
}

/** The server is killed without warning under open pages (two screens of one team in each session), and started again at once. */
export async function restarted(ground: Ground, sessions: readonly Kept[]): Promise<Restart> {
  const before = await ground.ours();
  const { port } = before;
  const pages = new Pages(port);
  try {
    const tokens = sessions.flatMap(({ teams }) => teams[0]?.seats.map(({ token }) => token) ?? []);
    for (let at = 0; at < tokens.length; at += AT_ONCE) {
      for (const token of tokens.slice(at, at + AT_ONCE)) pages.open(token);
      await pages.shown(Math.min(tokens.length, at + AT_ONCE));
    }
    pages.forget();
    const kill = performance.now();
    await before.end('SIGKILL');
    const again = await ground.ours({ PORT: String(port) });
    try {
      const listening = performance.now() - kill;
      const { first, last } = await pages.shown(tokens.length);
      const cpu = await again.spent();
      return {
        sessions: sessions.length,
        pages: tokens.length,
        listening,
        firstPicture: first - kill,
        allBack: last - kill,
        cpuPerPage: cpu / tokens.length,
      };
    } finally {
      await again.end('SIGKILL');
    }
  } finally {
    pages.close();
    await before.end('SIGKILL');
  }
}

/** Pages with the client library that ours have, and its ways to come back: long-polling first, then a WebSocket; waits that grow, drawn by chance. */
class Pages {
  readonly #port: number;
  readonly #sockets: Socket[] = [];
  /** When each page was first shown a picture since it was last forgotten. */
  readonly #shown = new Map<Socket, number>();

  constructor(port: number) {
    this.#port = port;
  }

  open(token: string): void {
    const socket = io(`http://127.0.0.1:${this.#port}`, {
      forceNew: true,
      auth: hello('seat', token),
      reconnectionDelay: 250,
      reconnectionDelayMax: 4_000,
      timeout: 8_000,
    });
    socket.on('told', ({ fresh }: { readonly fresh: boolean }) => {
      if (fresh && !this.#shown.has(socket)) this.#shown.set(socket, performance.now());
    });
    this.#sockets.push(socket);
  }

  forget(): void {
    this.#shown.clear();
  }

  /** Waits until so many pages have been shown their picture; when the first and the last were. */
  async shown(pages: number): Promise<{ readonly first: number; readonly last: number }> {
    const latest = performance.now() + LOST;
    while (this.#shown.size < pages) {
      if (performance.now() > latest)
        throw new Error(`${pages - this.#shown.size} of ${pages} pages did not come back.`);
      await new Promise((done) => setTimeout(done, 5));
    }
    const times = [...this.#shown.values()];
    return { first: Math.min(...times), last: Math.max(...times) };
  }

  close(): void {
    for (const socket of this.#sockets) socket.disconnect();
  }
}
