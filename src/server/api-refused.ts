import type { ApiErrorCode } from '../core/wire/api.ts';

const STATUS: Readonly<Record<ApiErrorCode, number>> = {
  'bad-request': 400,
  'unknown-code': 404,
  'wrong-pin': 403,
  'used-link': 403,
  'too-many-tries': 429,
  'not-allowed': 401,
  'session-gone': 410,
  'session-full': 409,
  'unknown-mission': 404,
  'unknown-team': 404,
  'too-many-sessions': 429,
  'not-found': 404,
  internal: 500,
};

/** A no of the API: a code that every page has a sentence for, and the seconds to wait after too many tries. */
export class ApiRefused extends Error {
  readonly code: ApiErrorCode;
  readonly waitSeconds: number | undefined;

  constructor(code: ApiErrorCode, waitSeconds?: number) {
    super(code);
    this.code = code;
    this.waitSeconds = waitSeconds;
  }

  get status(): number {
    return STATUS[this.code];
  }
}
