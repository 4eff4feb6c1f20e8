import { importSource } from './source.mjs';

/** @typedef {{ createHttp: (options: { pages: string }) => Promise<import('fastify').FastifyInstance> }} Server */

/**
 * Serves a folder of built pages from a free port with the game's own server: the same compression, the same caching.
 * @param {string} folder
 * @param {(http: import('fastify').FastifyInstance) => void} [add] what is served besides
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>}
 */
export async function servePages(folder, add) {
  const { createHttp } = /** @type {Server} */ (await importSource('src/server/http.ts'));
  const http = await createHttp({ pages: folder });
  add?.(http);
  await http.listen({ host: 'localhost', port: 0 });
  const address = http.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { origin: `http://localhost:${port}`, stop: () => http.close() };
}
