import type { CompiledMission } from '../core/scenario/compile.ts';
import type { Language } from '../core/scenario/language.ts';
import {
  API_ERRORS,
  type ApiError,
  type ClassTold,
  type ConsoleLink,
  type Created,
  type Door,
  type Entered,
  type Handover,
  type House,
  type Joined,
  type MissionOffer,
  type MomentTold,
  type NewPin,
  type NewSession,
  type Reach,
} from '../core/wire/api.ts';

/** What the API said no to, or `offline` when it could not be asked at all. */
export class ApiRefusal extends Error {
  readonly code: ApiError['error'] | 'offline';
  readonly waitSeconds: number | undefined;

  constructor(code: ApiError['error'] | 'offline', waitSeconds?: number) {
    super(code);
    this.code = code;
    this.waitSeconds = waitSeconds;
  }
}

async function ask<Answer>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: unknown,
  token?: string,
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      cache: 'no-store',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new ApiRefusal('offline');
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer as Answer;
  const { error, waitSeconds } = (answer ?? {}) as Partial<ApiError>;
  throw new ApiRefusal(API_ERRORS.find((known) => known === error) ?? 'internal', waitSeconds);
}

const query = (values: Readonly<Record<string, string>>): string => new URLSearchParams(values).toString();

/** The API of the server that these pages come from. Each call rejects with an `ApiRefusal`. */
export const api = {
  /** What the host of this server says of itself. */
  house: () => ask<House>('GET', '/api/house'),
  /** A whole mission, for its guide. */
  guide: (mission: string) => ask<CompiledMission>('GET', `/api/guide/${encodeURIComponent(mission)}`),
  missions: () => ask<MissionOffer>('GET', '/api/missions'),
  create: (session: NewSession) => ask<Created>('POST', '/api/sessions', session),
  join: (code: string, team?: string) =>
    ask<Joined>('POST', '/api/join', team === undefined ? { code } : { code, team }),
  enter: (by: { code: string; pin: string } | { link: string }) => ask<Entered>('POST', '/api/master', by),
  door: (token: string) => ask<Door>('GET', '/api/door', undefined, token),
  wallDoor: (code: string) => ask<Door>('GET', `/api/wall/${encodeURIComponent(code)}`),
  handover: (token: string, seat: string) => ask<Handover>('POST', '/api/handover', { seat }, token),
  link: (token: string) => ask<ConsoleLink>('POST', '/api/link', {}, token),
  pin: (token: string) => ask<NewPin>('POST', '/api/pin', {}, token),
  /** The session as a replay file, without what was typed in it. */
  replay: (token: string) => ask<unknown>('GET', '/api/replay', undefined, token),
  /** What every team came to. */
  classView: (token: string, language: Language) =>
    ask<ClassTold>('GET', `/api/class?${query({ language })}`, undefined, token),
  /** The moment that proves an objective: of the seat's own team, or of the one that a game master names. */
  moment: (token: string, asked: { readonly language: Language; readonly objective: string; readonly team?: string }) =>
    ask<MomentTold>('GET', `/api/moment?${query(asked)}`, undefined, token),
  /** The moment that the wall of that code is to show now. */
  wallMoment: (code: string, language: Language) =>
    ask<MomentTold>('GET', `/api/wall/${encodeURIComponent(code)}/moment?${query({ language })}`),
  startReach: (token: string) => ask<Reach>('POST', '/api/reach', {}, token),
  reach: (nonce: string) => ask<Reach>('GET', `/api/reach/${encodeURIComponent(nonce)}`),
  /** Removes the session and everything in it, now. */
  erase: (token: string) => ask<{ readonly erased: true }>('DELETE', '/api/session', undefined, token),
};
