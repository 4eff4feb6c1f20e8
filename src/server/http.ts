import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { addApi } from './api.ts';
import { addDebriefApi } from './api-debrief.ts';
import { ApiRefused } from './api-refused.ts';
import { cacheControl, headersFor } from './headers.ts';
import { reachedPage } from './reached-page.ts';
import type { Services } from './services.ts';

/** Absolute path of the folder with the built pages; whether a proxy in front says who asks. */
export interface HttpOptions {
  readonly pages: string;
  readonly trustProxy?: boolean;
  /** Missing: pages alone, without sessions. */
  readonly services?: Services;
}

/** Addresses that people type, and the page of each. */
const DOORS: Readonly<Record<string, string>> = {
  '/mj': 'mj.html',
  '/mur': 'mur.html',
  '/classe': 'classe.html',
  '/guide': 'guide.html',
  '/rejeu': 'rejeu.html',
  '/bilan': 'bilan.html',
  '/vie-privee': 'vie-privee.html',
  '/accessibilite': 'accessibilite.html',
};

const askedByAPerson = (accept: string | undefined, path: string) =>
  accept?.includes('text/html') === true && !/\.[a-z0-9]+$/i.test(path);

/** The pages and the small JSON API; nothing listens yet. Answers set no cookie, and nothing logs who asked. */
export async function createHttp({ pages, trustProxy = false, services }: HttpOptions): Promise<FastifyInstance> {
  const http = fastify({
    logger: false,
    bodyLimit: 16 * 1024,
    // One proxy: what it added is believed, what the asker put there before is not.
    trustProxy: trustProxy ? (_address: string, hop: number) => hop === 0 : false,
    // Held-open requests of a long-polling page outlive the default of five seconds between two of them.
    keepAliveTimeout: 65_000,
    forceCloseConnections: true,
    // Half-open requests are cut: some clients never finish theirs on purpose.
    http: { headersTimeout: 10_000, requestTimeout: 40_000, connectionsCheckingInterval: 5_000 },
    // An address that cannot even be read is answered as every other one.
    frameworkErrors: (_error, request, reply) => {
      reply.raw
        .writeHead(400, {
          ...headersFor(request.headers.host),
          'cache-control': 'no-store',
          'content-type': 'application/json',
        })
        .end('{"error":"bad-request"}');
    },
  });

  http.addHook('onRequest', async (request, reply) => {
    reply.headers(headersFor(request.headers.host));
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
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
  for (const [path, page] of Object.entries(DOORS)) {
    http.get(path, (_request, reply) => reply.sendFile(page));
  }
  if (services !== undefined) addSessions(http, services);

  http.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (request.method === 'GET' && askedByAPerson(request.headers.accept, path)) return reply.redirect('/');
    return reply.code(404).header('cache-control', 'no-store').send({ error: 'not-found' });
  });

  http.setErrorHandler(async (error, request, reply) => {
    if (error instanceof ApiRefused) return refuse(error, reply, services);
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
    if (status >= 400 && status < 500) return reply.code(status).send({ error: 'bad-request' });
    const where = `${request.method} ${request.routeOptions.url ?? '?'}`;
    if (services === undefined) console.error(`${where}:`, error);
    else services.log.error({ err: error, where }, 'a request broke');
    return reply.code(500).send({ error: 'internal' });
  });

  return http;
}

function addSessions(http: FastifyInstance, services: Services): void {
  addApi(http, services);
  addDebriefApi(http, services);
  http.get('/metrics', async (_request, reply) => {
    reply.header('cache-control', 'no-store').type(services.metrics.registry.contentType);
    return services.metrics.registry.metrics();
  });
  http.get<{ Params: { nonce: string } }>('/t/:nonce', async (request, reply) => {
    const address = `${request.protocol}://${request.headers.host ?? ''}`;
    const found = services.reaches.reached(request.params.nonce, address, services.clock());
    reply.header('cache-control', 'no-store').type('text/html; charset=utf-8');
    return reachedPage(found, request.headers['accept-language']);
  });
}

function refuse({ code, status, waitSeconds }: ApiRefused, reply: FastifyReply, services: Services | undefined) {
  services?.metrics.turnedAway.inc({ reason: code });
  return reply.code(status).send({ error: code, ...(waitSeconds === undefined ? {} : { waitSeconds }) });
}
