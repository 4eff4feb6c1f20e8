import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'socket.io';
import { createServices } from '../../src/server/create-services.ts';
import { createHttp } from '../../src/server/http.ts';
import type { Services } from '../../src/server/services.ts';
import type { ServerSettings } from '../../src/server/settings.ts';
import { addSocket } from '../../src/server/socket.ts';
import { stopping } from '../../src/server/stop.ts';
import { memoryStore } from '../../src/server/store/memory.ts';
import type { ServerStore } from '../../src/server/store/store.ts';
import { MORNING } from '../support/play.ts';

export const HOUR = 3_600_000;
/** How long a hook may take that starts one: a busy machine compiles the missions first. */
export const SETTING_UP = 60_000;

/** A whole server in this very process, on a real port, with a clock of its own that stands still unless it is moved. */
export interface Inside {
  readonly origin: string;
  readonly port: number;
  readonly services: Services;
  readonly store: ServerStore;
  /** Bytes that wait for pages that do not read them. */
  held(): number;
  /** Pages that are in. */
  connections(): number;
  /** Lets so many milliseconds go by. */
  wait(ms: number): void;
  stop(): Promise<void>;
}

interface EngineClient {
  readonly writeBuffer: readonly { readonly data?: string }[];
  readonly transport: { readonly socket?: { readonly bufferedAmount?: number } };
}

const clientsOf = (io: Server) => (io.engine as unknown as { clients: Readonly<Record<string, EngineClient>> }).clients;

const unreadOf = ({ writeBuffer, transport }: EngineClient): number =>
  writeBuffer.reduce((sum, { data = '' }) => sum + data.length, transport.socket?.bufferedAmount ?? 0);

interface InsideOptions {
  readonly settings?: Partial<ServerSettings>;
  readonly store?: ServerStore;
}

export async function inside({ settings = {}, store = memoryStore() }: InsideOptions = {}): Promise<Inside> {
  let time = MORNING;
  const pages = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const page of ['index', 'mj', 'mur']) writeFileSync(join(pages, `${page}.html`), `<!doctype html>${page}`);
  const services = createServices({
    settings: {
      dataFolder: '',
      databaseUrl: undefined,
      sessionLife: 24 * HOUR,
      codeLength: 4,
      trustProxy: false,
      missionsFolder: undefined,
      contact: undefined,
      logLevel: 'silent',
      ...settings,
    },
    store,
    addresses: () => ['http://192.168.1.20:8080'],
    clock: () => time,
  });
  const http = await createHttp({ pages, services, trustProxy: services.trustProxy });
  const io = addSocket(http.server, services);
  const stop = stopping(http, io, services);
  await services.rooms.start();
  await http.listen({ host: '127.0.0.1', port: 0 });
  const { port } = http.server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    services,
    store,
    held: () => Object.values(clientsOf(io)).reduce((sum, client) => sum + unreadOf(client), 0),
    connections: () => io.of('/').sockets.size,
    wait(ms) {
      time += ms;
    },
    async stop() {
      await stop();
      rmSync(pages, { recursive: true, force: true });
    },
  };
}
