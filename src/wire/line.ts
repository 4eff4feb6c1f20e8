import { io, type Socket } from 'socket.io-client';
import type { Language } from '../core/scenario/language.ts';
import type { Command } from '../core/session/command.ts';
import type { Answer } from '../core/session/room.ts';
import { CLOSINGS, type Closing, type Hello, type Told, WIRE_VERSION, type Words } from '../core/wire/message.ts';
import { whenDeaf } from './deaf.ts';
import { nonce } from './nonce.ts';

/** connecting: not let in yet · open · lost: was open, and tries again by itself. */
export type LineState = 'connecting' | 'open' | 'lost';

interface LineOptions<OneTold> {
  readonly role: Hello['role'];
  readonly token: string;
  readonly language: Language;
  /** The whole picture (parts and words laid over those before), and the message that brought it. */
  told(picture: Picture<OneTold>, message: OneTold): void;
  state(state: LineState): void;
  /** Shown out for good: the line does not try again. */
  closed(why: Closing): void;
  /** Events besides `told` that this page listens to. */
  readonly others?: Readonly<Record<string, (message: never) => void>>;
}

type PartsOf<OneTold> = OneTold extends Told<infer Parts> ? Parts : never;

export interface Picture<OneTold> {
  readonly seq: number;
  /** The authority's time minus this device's, milliseconds. */
  readonly ahead: number;
  readonly parts: Partial<PartsOf<OneTold>>;
  readonly words: Words;
}

interface Pending {
  readonly n: number;
  readonly do: Command;
  readonly answer: (answer: Answer) => void;
}

/**
 * A page's line to the server. Commands are numbered and kept until they are answered: after a drop they are sent again in order, and
 * count once. The picture is laid over part by part; after a drop it comes whole.
 */
export class Line<OneTold extends Told<unknown>> {
  readonly #socket: Socket;
  readonly #options: LineOptions<OneTold>;
  readonly #page = nonce();
  #language: Language;
  #n = 0;
  #pending: readonly Pending[] = [];
  #picture: Picture<OneTold> | undefined;

  constructor(options: LineOptions<OneTold>) {
    this.#options = options;
    this.#language = options.language;
    const hello = (): Hello => ({
      version: WIRE_VERSION,
      role: options.role,
      token: options.token,
      language: this.#language,
      page: this.#page,
    });
    // Several processes: the balancer keeps a session together by this. It is an optimisation, nothing relies on it.
    const query = { s: options.token.slice(0, 12) };
    this.#socket = io({
      auth: (give) => give(hello()),
      query,
      reconnectionDelay: 250,
      reconnectionDelayMax: 4_000,
      timeout: 8_000,
    });
    this.#listen();
  }

  #listen(): void {
    const socket = this.#socket;
    const { told, state, others = {} } = this.#options;
    state('connecting');
    socket.on('connect', () => {
      state('open');
      for (const pending of this.#pending) this.#emit(pending);
    });
    socket.on('told', (message: OneTold) => {
      this.#picture = laidOver(this.#picture, message);
      told(this.#picture, message);
    });
    socket.on('closing', (why: Closing) => this.#shownOut(why));
    socket.on('disconnect', () => state('lost'));
    socket.on('connect_error', (error) => {
      const why = CLOSINGS.find((code) => code === error.message);
      if (why !== undefined) this.#shownOut(why);
      else state(this.#picture === undefined ? 'connecting' : 'lost');
    });
    whenDeaf(socket.io, () => socket.disconnect().connect());
    for (const [name, heard] of Object.entries(others)) socket.on(name, heard as (message: unknown) => void);
    // A tablet that wakes up does not wait for the next try.
    document.addEventListener('visibilitychange', this.#wake);
    window.addEventListener('online', this.#wake);
  }

  readonly #wake = (): void => {
    if (!document.hidden && !this.#socket.connected && this.#socket.active) {
      this.#socket.disconnect().connect();
    }
  };

  #shownOut(why: Closing): void {
    // A server that stops, or is full for now, is knocked at again.
    if (why === 'stopping' || why === 'full') {
      this.#options.state('lost');
      this.#socket.disconnect();
      setTimeout(() => this.#socket.connect(), 500 + Math.random() * 1_500);
      return;
    }
    this.#socket.disconnect();
    this.#options.closed(why);
  }

  /** Resolves when the server has answered, however long that takes. */
  send(command: Command): Promise<Answer> {
    this.#n += 1;
    const n = this.#n;
    return new Promise((answer) => {
      const pending: Pending = { n, do: command, answer };
      this.#pending = [...this.#pending, pending];
      if (this.#socket.connected) this.#emit(pending);
    });
  }

  /** Something that is no command: it is not kept, and is lost while the line is. */
  say(name: string, ...words: readonly unknown[]): void {
    if (this.#socket.connected) this.#socket.emit(name, ...words);
  }

  speak(language: Language): void {
    if (language === this.#language) return;
    this.#language = language;
    this.say('language', language);
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.#wake);
    window.removeEventListener('online', this.#wake);
    this.#socket.disconnect();
  }

  #emit({ n, do: command, answer }: Pending): void {
    this.#socket.emit('do', { n, do: command }, (given: Answer) => {
      if (!this.#pending.some((pending) => pending.n === n)) return;
      this.#pending = this.#pending.filter((pending) => pending.n !== n);
      answer(given);
    });
  }
}

/** Parts and words laid over those that are held; a fresh picture replaces them. A part sent as null is null; one not sent stays. */
function laidOver<OneTold extends Told<unknown>>(
  before: Picture<OneTold> | undefined,
  { seq, now, fresh, parts, words }: OneTold,
): Picture<OneTold> {
  const ahead = now - Date.now();
  const held = fresh || before === undefined ? {} : before.parts;
  const known = fresh || before === undefined ? {} : before.words;
  return {
    seq,
    ahead,
    parts: { ...held, ...(parts as object) } as Picture<OneTold>['parts'],
    words: { ...known, ...words },
  };
}
