import type { FastifyRequest } from 'fastify';
import { ApiRefused as Refused } from './api-refused.ts';
import { digest } from './secrets.ts';
import type { Services } from './services.ts';
import type { Secret } from './store/store.ts';

type Kept = Pick<Services, 'store' | 'clock'>;

/** The secret that a request bears; refused when it bears none, or another kind than those. */
export async function bearer(
  { store, clock }: Kept,
  request: FastifyRequest,
  ...kinds: readonly Secret['kind'][]
): Promise<Secret> {
  const token = /^Bearer ([\w-]{10,80})$/.exec(request.headers.authorization ?? '')?.[1];
  const secret = token === undefined ? undefined : await store.secret(digest(token), clock());
  if (secret === undefined || !kinds.includes(secret.kind)) throw new Refused('not-allowed');
  return secret;
}
