import fastifyStatic from '@fastify/static';
import fastify from 'fastify';

/**
 * Serves a folder of built pages from a free port, compressed as the real server does.
 * @param {string} folder
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>}
 */
export async function servePages(folder) {
  const http = fastify({ forceCloseConnections: true });
  await http.register(fastifyStatic, { root: folder, preCompressed: true, cacheControl: false });
  const origin = await http.listen({ host: 'localhost', port: 0 });
  return { origin: origin.replace('[::1]', 'localhost').replace('127.0.0.1', 'localhost'), stop: () => http.close() };
}
