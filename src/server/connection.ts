import type { Language } from '../core/scenario/language.ts';
import type { Role } from '../core/session/rights.ts';
import type { Closing, Hello } from '../core/wire/message.ts';
import { Bucket } from './limits.ts';
import { Picture } from './picture.ts';

/** The socket under a connection, as little of it as is needed. */
export interface Port {
  emit(event: string, message: unknown): void;
  /** Says why, then hangs up. */
  close(why: Closing): void;
  /** True when the other side no longer reads what it is sent. */
  readonly choked: boolean;
}

/** Commands that a page may send at once, and a second: more than any hand, even one that drags. */
const BURST = 40;
const PER_SECOND = 20;
/** A page that is refused so often for its speed is no page of ours. */
const PATIENCE = 200;

/** One open page: a seat, a console or a wall. */
export class Connection {
  readonly role: Hello['role'];
  /** The seat's id; `master:<operator>`; `wall`. */
  readonly who: string;
  readonly page: string;
  readonly picture: Picture;
  readonly port: Port;
  /** SHA-256 of the token that let it in. */
  readonly secret: string;
  /** A console: the team whose screen it looks at. */
  watches: string | null = null;
  #bucket: Bucket;
  #hasty = 0;

  constructor(hello: Hello, who: string, secret: string, port: Port, now: number) {
    this.role = hello.role;
    this.who = who;
    this.secret = secret;
    this.page = hello.page;
    this.picture = new Picture(hello.language);
    this.port = port;
    this.#bucket = new Bucket(BURST, PER_SECOND, now);
  }

  get language(): Language {
    return this.picture.language;
  }

  /** What `decide` calls it. */
  get rights(): Role {
    return this.role === 'master' ? 'master' : 'seat';
  }

  /** False when it sends faster than any hand; then it is refused, and after a while shown out. */
  mayAct(now: number): boolean {
    if (this.#bucket.take(now)) return true;
    this.#hasty += 1;
    if (this.#hasty > PATIENCE) this.port.close('too-many');
    return false;
  }

  send(event: string, message: unknown): void {
    // What it has missed comes whole when it is back.
    if (this.port.choked) this.port.close('too-many');
    else this.port.emit(event, message);
  }
}
