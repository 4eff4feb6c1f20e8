import type { Server as HttpServer } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Server as SocketServer } from 'socket.io';
import type { Services } from './services.ts';

/** What pages are given to hear why the line ends. */
const GOODBYE = 50;

/** Remembers who is connected; what is returned hangs up on all of them, also on those that read nothing and would stay for ever. */
function hangUpOn(server: HttpServer): () => void {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return () => {
    for (const socket of open) socket.destroy();
  };
}

/** To be called before the server listens. What is returned ends it: pages are told to come back, and what was accepted is made durable. */
export function stopping(http: FastifyInstance, io: SocketServer, { rooms, store }: Services): () => Promise<void> {
  const hangUp = hangUpOn(http.server);
  return async () => {
    await rooms.stop();
    await pause(GOODBYE);
    const closed = io.close();
    const hangingUp = setInterval(hangUp, GOODBYE);
    await closed;
    await http.close();
    clearInterval(hangingUp);
    await store.close();
  };
}
