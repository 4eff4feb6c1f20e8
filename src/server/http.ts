import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { cacheControl, securityHeaders } from './headers.ts';

/** Absolute path of the folder with the built pages. */
export interface HttpOptions {
  readonly pages: string;
}

const askedByAPerson = (accept: string | undefined, path: string) =>
  accept?.includes('text/html') === true && !/\.[a-z0-9]+$/i.test(path);

/** The pages and the small JSON API; nothing listens yet. Answers set no cookie, and nothing logs who asked. */
export async function createHttp({ pages }: HttpOptions): Promise<FastifyInstance> {
  const http = fastify({
    logger: false,
    bodyLimit: 16 * 1024,
    // Held-open requests of a long-polling page outlive the default of five seconds between two of them.
    keepAliveTimeout: 65_000,
    forceCloseConnections: true,
  });

  http.addHook('onRequest', async (_request, reply) => {
    reply.headers(securityHeaders);
  });

  http.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok', uptimeSeconds: Math.floor(process.uptime()) };
  });

  await http.register(fastifyStatic, {
    root: pages,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', cacheControl(path));
    },
  });

  http.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (request.method === 'GET' && askedByAPerson(request.headers.accept, path)) return reply.redirect('/');
    return reply.code(404).header('cache-control', 'no-store').send({ error: 'not-found' });
  });

  http.setErrorHandler(async (error, request, reply) => {
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
    if (status >= 400 && status < 500) return reply.code(status).send({ error: 'bad-request' });
    console.error(`${request.method} ${request.routeOptions.url ?? '?'}:`, error);
    return reply.code(500).send({ error: 'internal' });
  });

  return http;
}
