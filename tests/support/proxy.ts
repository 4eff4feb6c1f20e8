import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { chance } from '../../src/core/chance.ts';

interface ProxyOptions {
  /** Each connection is cut after so long, drawn between the two: milliseconds. */
  readonly cutAfter?: readonly [least: number, most: number];
  /** Each connection is cut once so many bytes came back on it, drawn between the two: the same on a slow machine. */
  readonly cutAfterBytes?: readonly [least: number, most: number];
  /** What is drawn comes from this number. */
  readonly seed?: number;
  /** Answers every wish for a WebSocket with 403, as some schools' proxies do. */
  readonly refusesWebSocket?: boolean;
}

/** What stands between pages and servers on a bad day. It knows nothing of HTTP but the wish for a WebSocket. */
export interface Proxy {
  readonly origin: string;
  /** Connections that it cut, and WebSockets that it refused, so far. */
  readonly cut: () => number;
  readonly refused: () => number;
  stop(): Promise<void>;
}

/** Whoever comes is led to the first of these ports of this machine where somebody answers. */
export async function proxyTo(
  ports: readonly number[],
  { cutAfter, cutAfterBytes, seed = 1, refusesWebSocket = false }: ProxyOptions = {},
): Promise<Proxy> {
  const next = chance(seed);
  const open = new Set<Socket>();
  let cut = 0;
  let refused = 0;

  const server = createServer((page) => {
    open.add(page);
    page.on('error', () => {});
    page.on('close', () => open.delete(page));
    page.once('data', (first) => {
      if (refusesWebSocket && /upgrade: websocket/i.test(first.toString('latin1'))) {
        refused += 1;
        page.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
        return;
      }
      page.pause();
      lead(page, first, ports, cutAfterBytes === undefined ? Infinity : between(cutAfterBytes));
    });
    if (cutAfter === undefined) return;
    const timer = setTimeout(() => snip(page), between(cutAfter));
    page.on('close', () => clearTimeout(timer));
  });

  const between = ([least, most]: readonly [number, number]) => least + Math.floor(next() * (most - least));

  function snip(page: Socket): void {
    if (page.destroyed) return;
    cut += 1;
    page.destroy();
  }

  function lead(page: Socket, first: Buffer, [port, ...others]: readonly number[], most: number): void {
    if (port === undefined) {
      page.destroy();
      return;
    }
    const upstream = connect(port, '127.0.0.1');
    open.add(upstream);
    upstream.on('close', () => open.delete(upstream));
    upstream.once('error', () => (upstream.connecting || page.bytesWritten === 0 ? again() : page.destroy()));
    const again = () => {
      upstream.destroy();
      lead(page, first, others, most);
    };
    upstream.once('connect', () => {
      upstream.removeAllListeners('error');
      upstream.on('error', () => page.destroy());
      upstream.on('close', () => page.destroy());
      page.on('close', () => upstream.destroy());
      upstream.write(first);
      page.pipe(upstream);
      upstream.pipe(page);
      upstream.on('data', () => {
        if (upstream.bytesRead > most) snip(page);
      });
    });
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => cut,
    refused: () => refused,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
