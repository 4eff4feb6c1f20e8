import type { Language } from '../core/scenario/language.ts';
import type { Command } from '../core/session/command.ts';
import { isRefusal } from '../core/session/refusal.ts';
import type { Answer } from '../core/session/room.ts';
import type { Seen } from '../core/session/seen.ts';
import type { Closing, SeatTold, Waiting } from '../core/wire/message.ts';
import { api } from '../wire/api.ts';
import { Line, type LineState, type Picture } from '../wire/line.ts';
import type { Authority, Told } from './authority.ts';

/** How this screen stands in its session. */
export interface Standing {
  readonly link: LineState;
  /** Shown out for good, and why. */
  readonly closed: Closing | undefined;
  /** Why it has no team; null: it has one; undefined: not told yet. */
  readonly waiting: Waiting | null | undefined;
  readonly seat: string | undefined;
}

interface RemoteOptions {
  readonly token: string;
  readonly language: Language;
  stands(standing: Standing): void;
}

type SeatLine = Pick<Line<SeatTold>, 'send' | 'speak' | 'close'>;
type Open = (options: ConstructorParameters<typeof Line<SeatTold>>[0]) => SeatLine;

/** A move stays drawn until the picture that holds it is there. A record that this team is not told of must not keep it for ever. */
const PICTURE_LATE = 800;

/** The authority behind a wire: what it tells is laid over what is held, and moves are kept until they are answered. */
export class RemoteAuthority implements Authority {
  readonly #line: SeatLine;
  readonly #token: string;
  readonly #stands: RemoteOptions['stands'];
  #standing: Standing = { link: 'connecting', closed: undefined, waiting: undefined, seat: undefined };
  #told: Told | undefined;
  #seq = 0;
  #awaited: readonly { readonly seq: number; readonly there: () => void }[] = [];
  #listener: (told: Told) => void = () => {};

  constructor({ token, language, stands }: RemoteOptions, open: Open = (options) => new Line(options)) {
    this.#stands = stands;
    this.#token = token;
    this.#line = open({
      role: 'seat',
      token,
      language,
      told: (picture, message) => this.#heard(picture, message),
      state: (link) => this.#stand({ link }),
      closed: (closed) => this.#stand({ closed }),
    });
  }

  listen(listener: (told: Told) => void): void {
    this.#listener = listener;
    if (this.#told !== undefined) listener(this.#told);
  }

  async send(command: Command): Promise<Answer> {
    const answer = await this.#line.send(command);
    if (!isRefusal(answer)) await this.#pictureOf(answer.seq);
    return answer;
  }

  speak(language: Language): void {
    this.#line.speak(language);
  }

  look: Authority['look'] = (objective, language) => api.moment(this.#token, { language, objective });

  close(): void {
    this.#listener = () => {};
    this.#line.close();
  }

  #stand(change: Partial<Standing>): void {
    this.#standing = { ...this.#standing, ...change };
    this.#stands(this.#standing);
  }

  #heard(picture: Picture<SeatTold>, message: SeatTold): void {
    this.#seq = Math.max(this.#seq, message.seq);
    this.#told = toldOf(picture, message);
    if (this.#told !== undefined) this.#listener(this.#told);
    const { waiting, seat } = message;
    if (this.#standing.waiting !== waiting || this.#standing.seat !== seat) this.#stand({ waiting, seat });
    const there = this.#awaited.filter(({ seq }) => seq <= this.#seq);
    this.#awaited = this.#awaited.filter(({ seq }) => seq > this.#seq);
    for (const one of there) one.there();
  }

  #pictureOf(seq: number): Promise<void> {
    if (seq <= this.#seq) return Promise.resolve();
    return new Promise((there) => {
      this.#awaited = [...this.#awaited, { seq, there }];
      setTimeout(there, PICTURE_LATE);
    });
  }
}

/** What a game is told of a seat's picture; nothing while the seat has no team. A whole picture brings nothing that just happened. */
export function toldOf({ parts, words }: Picture<SeatTold>, message: SeatTold): Told | undefined {
  if (message.waiting !== null) return undefined;
  const seen = parts as Seen;
  if (message.fresh) return { seen, words, fresh: true };
  return message.happened === undefined ? { seen, words } : { seen, words, happened: message.happened };
}
