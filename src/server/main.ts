import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { renderUnicodeCompact } from 'uqr';
import { networkAddresses } from './addresses.ts';
import { createServices } from './create-services.ts';
import { openBrowser, wantsBrowser } from './desktop.ts';
import { createHttp } from './http.ts';
import { isBuiltIn } from './missions.ts';
import { checkInThread } from './outside/checker.ts';
import { MissionFolder } from './outside/mission-folder.ts';
import { readSettings } from './settings.ts';
import { addSocket } from './socket.ts';
import { stopping } from './stop.ts';
import { openStore } from './store/open.ts';
import { operatorWords } from './words.ts';

const { env, platform } = process;
const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || new Intl.DateTimeFormat().resolvedOptions().locale;
const words = operatorWords(locale);

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function readPort(value: string): number {
  const port = Number(value);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : giveUp(words.badPort(value));
}

const errorCode = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

/** `::` takes IPv4 as well, but fails where IPv6 is switched off. */
function defaultHost(): string {
  const hasIpv6 = Object.values(networkInterfaces()).some((infos) => infos?.some((info) => info.family === 'IPv6'));
  return hasIpv6 ? '::' : '0.0.0.0';
}

/** Resolves to the port really taken, which differs from the wanted one when that is 0. */
async function listen(http: FastifyInstance, port: number): Promise<number> {
  try {
    // Thirty tablets that come back at once after a restart all find a place in the line.
    await http.listen({ host: env.HOST || defaultHost(), port, backlog: 4_096 });
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EADDRINUSE') giveUp(words.portTaken(port));
    if (code === 'EACCES') giveUp(words.portForbidden(port));
    throw error;
  }
  const address = http.server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/** Pages are told to come back, what was accepted is made durable, then the process ends. */
function stopOn(signal: NodeJS.Signals, stop: () => Promise<void>): void {
  process.once(signal, async () => {
    console.log(words.stopping);
    await stop();
    process.exit(0);
  });
}

const pages = fileURLToPath(new URL('../pages', import.meta.url));
if (!existsSync(pages)) giveUp(words.noPages);

const { settings, store } = await opened();
let port = readPort(env.PORT || '8080');
const addresses = () => networkAddresses(networkInterfaces(), port);
const services = createServices({ settings, store, addresses });
const http = await createHttp({ pages, trustProxy: settings.trustProxy, services });
const io = addSocket(http.server, services);
const stop = stopping(http, io, services);
await services.rooms.start();
await openMissions();
port = await listen(http, port);
// Its keeper (`scripts/start.mjs`) is gone: nobody would stop it any more.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
stopOn('SIGINT', stop);
stopOn('SIGTERM', stop);

const address = `http://localhost:${port}`;
const elsewhere = addresses();
console.log(words.ready(address));
if (elsewhere.length > 0) console.log(words.alsoAt(elsewhere));
console.log(words.console(elsewhere[0] ?? address));
if (process.stdout.isTTY) console.log(renderUnicodeCompact(`${elsewhere[0] ?? address}/mj`, { border: 1 }));
console.log(words.howToStop);
if (wantsBrowser({ platform, env, isTerminal: process.stdout.isTTY })) openBrowser(address, platform);

/** Missions of the operator's own folder are proved while sessions run; each is offered once it is. */
async function openMissions(): Promise<void> {
  const { missionsFolder: folder } = settings;
  if (folder === undefined) return;
  const changed = ({ missions, faulty }: MissionFolder) =>
    console.log(words.outside(folder, missions.length, faulty.length));
  services.missions.outside = new MissionFolder({ folder, check: checkInThread(), taken: isBuiltIn, changed });
  await services.missions.outside.start().catch((error: Error) => giveUp(error.message));
}

async function opened() {
  try {
    const settings = readSettings(env);
    return { settings, store: await openStore({ databaseUrl: settings.databaseUrl, folder: settings.dataFolder }) };
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error));
  }
}
