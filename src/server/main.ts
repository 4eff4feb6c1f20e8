import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { networkAddresses } from './addresses.ts';
import { openBrowser, wantsBrowser } from './desktop.ts';
import { createHttp } from './http.ts';
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
    await http.listen({ host: env.HOST || defaultHost(), port });
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EADDRINUSE') giveUp(words.portTaken(port));
    if (code === 'EACCES') giveUp(words.portForbidden(port));
    throw error;
  }
  const address = http.server.address();
  return typeof address === 'object' && address ? address.port : port;
}

function stopOn(signal: NodeJS.Signals, http: FastifyInstance): void {
  process.once(signal, async () => {
    console.log(words.stopping);
    await http.close();
    process.exit(0);
  });
}

const pages = fileURLToPath(new URL('../pages', import.meta.url));
if (!existsSync(pages)) giveUp(words.noPages);

const http = await createHttp({ pages });
const port = await listen(http, readPort(env.PORT || '8080'));
stopOn('SIGINT', http);
stopOn('SIGTERM', http);

const address = `http://localhost:${port}`;
const elsewhere = networkAddresses(networkInterfaces(), port);
console.log(words.ready(address));
if (elsewhere.length > 0) console.log(words.alsoAt(elsewhere));
console.log(words.howToStop);
if (wantsBrowser({ platform, env, isTerminal: process.stdout.isTTY })) openBrowser(address, platform);
