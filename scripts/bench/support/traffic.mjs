import { setTimeout as pause } from 'node:timers/promises';

/**
 * One file that came: when (ms since the first request), what it is, and its bytes as they travelled (compressed, with
 * headers; none when the browser had it already).
 * @typedef {{ at: number, kind: 'code' | 'media' | 'other', bytes: number }} Arrival
 */

/** A line without a request for this long (ms) has fallen silent. */
const silence = 800;
const patience = 120_000;

/** @param {string} address @returns {Arrival['kind']} */
function kindOf(address) {
  const path = address.startsWith('http') ? new URL(address).pathname : '';
  if (/\.(?:js|css|woff2)$/.test(path)) return 'code';
  return /\.(?:webp|png|svg|webm|mp3)$/.test(path) ? 'media' : 'other';
}

/**
 * Notes all that a page asks for from now on.
 * @param {import('playwright-core').CDPSession} session
 */
export async function watchTraffic(session) {
  /** @type {Arrival[]} */
  const arrivals = [];
  /** @type {Map<string, string>} */
  const open = new Map();
  let first = 0;
  let last = Date.now();
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    first ||= timestamp;
    open.set(requestId, request.url);
    last = Date.now();
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const kind = kindOf(open.get(requestId) ?? '');
    open.delete(requestId);
    arrivals.push({ at: (timestamp - first) * 1000, kind, bytes: encodedDataLength });
    last = Date.now();
  });
  session.on('Network.loadingFailed', ({ requestId }) => {
    open.delete(requestId);
    last = Date.now();
  });
  await session.send('Network.enable');
  return {
    /** Resolves when nothing is on its way any more, and nothing was asked for in a while. */
    async silent() {
      const begin = Date.now();
      while (open.size > 0 || Date.now() - last < silence) {
        if (Date.now() - begin > patience) throw new Error(`still on its way: ${[...open.values()].join(', ')}`);
        await pause(100);
      }
    },
    /**
     * Bytes that had come by then.
     * @param {{ until?: number, kinds?: readonly Arrival['kind'][] }} [which] `until` in ms since the first request
     */
    bytes({ until = Number.POSITIVE_INFINITY, kinds = ['code', 'media', 'other'] } = {}) {
      const counted = arrivals.filter(({ at, kind }) => at <= until && kinds.includes(kind));
      return counted.reduce((sum, { bytes }) => sum + bytes, 0);
    },
  };
}
