import { WebSocket } from 'ws';

/** One open page, as little of it as the load needs: it reads no picture, so that the core that gives the load has time to give it. */
export interface Page {
  /** Gives a command; `answered` is called with the acknowledgement as it came. */
  act(message: object, answered: (answer: string) => void): void;
  /** Called once, when this page is next told of something that happened. */
  heard: (() => void) | undefined;
  close(): void;
}

/** What all pages together were told. */
export class Mail {
  told = 0;
  bytes = 0;
  /** The last ones, to send the same from elsewhere. */
  readonly samples: string[] = [];

  note(text: string, length: number): void {
    this.told += 1;
    this.bytes += length;
    if (this.told % 7 !== 0) return;
    this.samples.push(text);
    if (this.samples.length > 400) this.samples.shift();
  }
}

const LONGEST = 30_000;

function opened(url: string): WebSocket {
  return new WebSocket(url, { perMessageDeflate: false, handshakeTimeout: LONGEST, skipUTF8Validation: true });
}

/** Events of ours that are laid over a page's picture; the relay has only the first. */
const TOLD = '42["told",';

/** A page on Socket.IO, its packets written by hand. Resolves once it has been told its picture, when it is `shown` one. */
export function socketPage(port: number, auth: object, shown: boolean, mail: Mail): Promise<Page> {
  const socket = opened(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`);
  const waiting = new Map<number, (answer: string) => void>();
  let acts = 0;
  const page: Page = {
    act(message, answered) {
      acts += 1;
      waiting.set(acts, answered);
      socket.send(`42${acts}${JSON.stringify(['do', message])}`);
    },
    heard: undefined,
    close: () => socket.terminate(),
  };
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('A page was shut out.')));
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      if (text.startsWith(TOLD)) {
        mail.note(text.slice(TOLD.length, -1), data.length);
        // A relay tells of nothing but commands; ours also of who comes and goes.
        if (!shown || text.includes('"happened":{')) hear(page);
        else resolve(page);
      } else if (text.startsWith('43')) {
        const from = text.indexOf('[');
        const id = Number(text.slice(2, from));
        waiting.get(id)?.(text.slice(from));
        waiting.delete(id);
      } else if (text === '2') socket.send('3');
      else if (text.startsWith('0')) socket.send(`40${JSON.stringify(auth)}`);
      else if (text.startsWith('40') && !shown) resolve(page);
      else if (text.startsWith('44')) reject(new Error(`A page was not let in: ${text}`));
    });
  });
}

/** A page on a bare WebSocket. */
export function barePage(port: number, room: string, mail: Mail): Promise<Page> {
  const socket = opened(`ws://127.0.0.1:${port}/${room}`);
  const waiting = new Map<number, (answer: string) => void>();
  let acts = 0;
  const page: Page = {
    act(message, answered) {
      acts += 1;
      waiting.set(acts, answered);
      socket.send(JSON.stringify({ n: acts, ...message }));
    },
    heard: undefined,
    close: () => socket.terminate(),
  };
  socket.on('message', (data: Buffer) => {
    const text = data.toString();
    if (text.startsWith('{"n":')) {
      const { n } = JSON.parse(text) as { n: number };
      waiting.get(n)?.(text);
      waiting.delete(n);
    } else {
      mail.note(text, data.length);
      hear(page);
    }
  });
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('open', () => resolve(page));
  });
}

function hear(page: Page): void {
  const { heard } = page;
  page.heard = undefined;
  heard?.();
}

const AT_ONCE = 40;

/** Opens many pages, some at a time. */
export async function openAll<Made>(openers: readonly (() => Promise<Made>)[]): Promise<Made[]> {
  const made: Made[] = [];
  for (let at = 0; at < openers.length; at += AT_ONCE)
    made.push(...(await Promise.all(openers.slice(at, at + AT_ONCE).map((open) => open()))));
  return made;
}
