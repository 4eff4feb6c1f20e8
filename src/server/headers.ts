import type { IncomingHttpHeaders } from 'node:http';

/** A host that may stand in a header: a name or an address with its port, nothing else. */
const HOST = /^[a-z0-9.[\]:-]{1,255}$/i;

/** What a page may load. Older Safari does not count a WebSocket of the same host as `'self'`: it is named when the host is known. */
function contentSecurityPolicy(host: string | undefined): string {
  const sockets = host !== undefined && HOST.test(host) ? ` ws://${host} wss://${host}` : '';
  return [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob: data:",
    "style-src 'self'",
    "script-src 'self'",
    `connect-src 'self'${sockets}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    // The page of a class shows the wall inside itself; no other site shows any page of ours.
    "frame-ancestors 'self'",
  ].join('; ');
}

/**
 * Sent with every answer. No HSTS, no cross-origin opener policy and no `upgrade-insecure-requests`:
 * a class network is plain http, and each of them breaks pages there.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'content-security-policy': contentSecurityPolicy(undefined),
};

export const headersFor = (host: string | undefined): Readonly<Record<string, string>> => ({
  ...securityHeaders,
  'content-security-policy': contentSecurityPolicy(host),
});

/** Whether a request comes from our own pages, or from no page at all. Another site's script never gets a socket. */
export function sameOrigin({ origin, host }: IncomingHttpHeaders): boolean {
  if (origin === undefined) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

/** Files under `assets/` carry a hash of their content in their name, so a copy never grows old. */
export function cacheControl(path: string): string {
  return /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
