import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type Hello, WIRE_VERSION } from '../../src/core/wire/message.ts';

export interface Answered {
  readonly status: number;
  /** Each header as it was sent, names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Sends exactly these bytes to a port, and reads until the other side hangs up or `enough` is there. */
export async function exchange(port: number, bytes: string, enough?: RegExp): Promise<Answered> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  let read = '';
  const over = new Promise<void>((resolve) => {
    socket.on('data', (chunk) => {
      read += chunk.toString('latin1');
      if (enough?.test(read)) resolve();
    });
    socket.on('close', () => resolve());
  });
  socket.write(bytes);
  await over;
  socket.destroy();
  const [head = '', ...text] = read.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map(
    (line) => [line.split(':')[0]?.toLowerCase() ?? '', line.replace(/^[^:]*:\s*/, '')] as const,
  );
  return {
    status: Number(first.split(' ')[1] ?? 0),
    headers: Object.fromEntries(headers),
    text: text.join('\r\n\r\n'),
  };
}

/** A request whose every character is as given. */
export const asked = (port: number, line: string, headers: Readonly<Record<string, string>> = {}, body = '') =>
  exchange(
    port,
    [
      `${line} HTTP/1.1`,
      ...Object.entries({ host: `127.0.0.1:${port}`, connection: 'close', ...headers }).map(
        ([name, value]) => `${name}: ${value}`,
      ),
      ...(body === '' ? [] : [`content-length: ${Buffer.byteLength(body)}`]),
      '',
      body,
    ].join('\r\n'),
    /\r\n\r\n/,
  );

export const UPGRADE = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
};

/** A WebSocket frame of text, as a client sends it. */
export function frame(text: string): Buffer {
  const payload = Buffer.from(text);
  const mask = randomBytes(4);
  const masked = payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  const length = Buffer.alloc(payload.length < 126 ? 1 : 3);
  length[0] = 0x80 | Math.min(payload.length, 126);
  if (payload.length >= 126) length.writeUInt16BE(payload.length, 1);
  return Buffer.concat([Buffer.from([0x81]), length, mask, masked]);
}

export const helloOf = (role: Hello['role'], token: string): Hello => ({
  version: WIRE_VERSION,
  role,
  token,
  language: 'fr',
  page: `raw${randomBytes(6).toString('hex')}`,
});

/** A page that is let in by WebSocket and can then stop reading: what no proper client lets one do. */
export async function rawPage(port: number, role: Hello['role'], token: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  const headers = Object.entries({ host: `127.0.0.1:${port}`, ...UPGRADE }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  socket.write(`GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n${headers.join('')}\r\n`);
  let read = '';
  const told = new Promise<void>((resolve) => {
    socket.on('data', (chunk) => {
      read += chunk.toString('latin1');
      if (read.includes('42["told"')) resolve();
    });
  });
  socket.write(frame(`40${JSON.stringify(helloOf(role, token))}`));
  await told;
  return socket;
}
