import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

// The least that a server of rooms can do: pages of a room are sent the same payload at each command, over bare `ws`. No rules, no store,
// nothing that differs from page to page. `PAYLOAD` is one real message of ours.

const payload = JSON.parse(process.env.PAYLOAD ?? '{}');
/** @typedef {{ team: Set<import('ws').WebSocket>, others: import('ws').WebSocket[] }} Room */
/** @type {Map<string, import('ws').WebSocket[]>} */
const rooms = new Map();
let seq = 0;

const http = createServer();
const server = new WebSocketServer({ server: http, perMessageDeflate: false });
server.on('connection', (socket, request) => {
  const name = request.url ?? '';
  const room = rooms.get(name) ?? [];
  rooms.set(name, [...room, socket]);
  socket.on('message', (data) => {
    const { n, also } = JSON.parse(data.toString());
    seq += 1;
    const told = JSON.stringify({ ...payload, seq });
    for (const each of rooms.get(name) ?? []) each.send(told);
    for (const other of also) for (const each of rooms.get(other) ?? []) each.send(told);
    socket.send(JSON.stringify({ n, seq }));
  });
});
http.listen(0, 'localhost', 4096, () => {
  const address = http.address();
  console.log(`http://localhost:${typeof address === 'object' ? address?.port : ''}`);
});
