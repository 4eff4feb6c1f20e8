import { createServer } from 'node:http';
import { Server } from 'socket.io';

// The same as `relay-ws.mjs` with Socket.IO's own rooms and acknowledgements.

const payload = JSON.parse(process.env.PAYLOAD ?? '{}');
let seq = 0;

const http = createServer();
const io = new Server(http, { serveClient: false, perMessageDeflate: false, httpCompression: false });
io.on('connection', (socket) => {
  const name = String(socket.handshake.auth.room);
  socket.join(name);
  socket.on('do', ({ also }, ack) => {
    seq += 1;
    io.to([name, ...also]).emit('told', { ...payload, seq });
    ack({ seq });
  });
});
http.listen(0, 'localhost', 4096, () => {
  const address = http.address();
  console.log(`http://localhost:${typeof address === 'object' ? address?.port : ''}`);
});
