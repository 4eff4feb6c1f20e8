import type { Fill, Filled, Group, OfflineList } from './list.ts';

/** Set by the build. */
declare const __OFFLINE__: OfflineList;
declare const self: ServiceWorkerGlobalScope;

const FILES = 'gardiens-files';
const PAGES = 'gardiens-pages';
const LIST = __OFFLINE__;
const OWN_PAGES = `${PAGES}-${LIST.version}`;
/** A network that does not answer within this (ms) is as good as none. */
const PATIENCE = 4_000;
/** Fetched side by side: a class of tablets shares one line. */
const LANES = 4;

const sizes = new Map(LIST.files.map(([address, size]) => [address, size]));
const pages = new Set(LIST.pages);
const pathOf = (url: string): string => {
  const { pathname } = new URL(url);
  return pathname === '/index.html' ? '/' : pathname;
};
const wantedOf = (groups: readonly Group[]): string[] =>
  LIST.files.filter(([, , group]) => groups.includes(group)).map(([address]) => address);

async function keptFiles(): Promise<Set<string>> {
  const keys = await (await caches.open(FILES)).keys();
  return new Set(keys.map(({ url }) => pathOf(url)));
}

async function fetchInto(cache: Cache, address: string, init: RequestInit = {}): Promise<void> {
  const answer = await fetch(address, init);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  await cache.put(address, answer);
}

/** Fetches what is missing, a few at a time. Rejects at the first file that cannot be had; what came stays. */
async function fetchFiles(addresses: readonly string[], came: (address: string) => void = () => {}): Promise<void> {
  const cache = await caches.open(FILES);
  const queue = [...addresses];
  const lane = async () => {
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      await fetchInto(cache, address);
      came(address);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/**
 * A version is installed when it is whole: its pages, its code, and every kind of file that the version before had. Only then may it take
 * over, and only once no page of the version before is open (`skipWaiting` is never called): a running game never changes under the team.
 */
async function install(): Promise<void> {
  const kept = await keptFiles();
  const groups = new Set<Group>(['code']);
  for (const [address, , group] of LIST.files) if (kept.has(address)) groups.add(group);
  await fetchFiles(wantedOf([...groups]).filter((address) => !kept.has(address)));
  const own = await caches.open(OWN_PAGES);
  await Promise.all(LIST.pages.map((address) => fetchInto(own, address, { cache: 'reload' })));
}

/** Clears what no version needs any more. */
async function activate(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(`${PAGES}-`) && name !== OWN_PAGES) await caches.delete(name);
  }
  const files = await caches.open(FILES);
  for (const request of await files.keys()) if (!sizes.has(pathOf(request.url))) await files.delete(request);
  await self.clients.claim();
}

const fromCache = async (name: string, path: string): Promise<Response | undefined> =>
  (await caches.open(name)).match(path, { ignoreVary: true, ignoreSearch: true });

/** The network’s page, so that it is never old; the kept one when there is no network, or none worth waiting for. */
async function page(request: Request, path: string): Promise<Response> {
  const fresh = fetch(request);
  const late = new Promise<'late'>((done) => setTimeout(done, PATIENCE, 'late'));
  const first = await Promise.race([fresh, late]).catch(() => 'none' as const);
  if (typeof first !== 'string' && first.status < 500) return first;
  return (await fromCache(OWN_PAGES, path)) ?? fresh;
}

const file = async (request: Request, path: string): Promise<Response> =>
  (await fromCache(FILES, path)) ?? fetch(request);

async function fill({ groups, onlyTell }: Fill, tell: (filled: Filled) => void): Promise<void> {
  const known = await keptFiles();
  const wanted = wantedOf(['code', ...groups]);
  const weigh = (addresses: readonly string[]) =>
    addresses.reduce((sum, address) => sum + (sizes.get(address) ?? 0), 0);
  const of = weigh(wanted);
  let kept = weigh(wanted.filter((address) => known.has(address)));
  tell({ kept, of, failed: false });
  if (onlyTell) return;
  try {
    await fetchFiles(
      wanted.filter((address) => !known.has(address)),
      (address) => {
        kept += sizes.get(address) ?? 0;
        tell({ kept, of, failed: false });
      },
    );
  } catch {
    tell({ kept, of, failed: true });
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  const path = pathOf(request.url);
  // Sessions, their API and their socket are never touched.
  if (sizes.has(path)) event.respondWith(file(request, path));
  else if (pages.has(path)) event.respondWith(page(request, path));
});
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const asked = event.data as Partial<Fill> | null;
  if (port === undefined || asked?.type !== 'fill' || !Array.isArray(asked.groups)) return;
  event.waitUntil(fill(asked as Fill, (filled) => port.postMessage(filled)));
});
