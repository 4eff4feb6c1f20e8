import { createHash, randomBytes, randomInt, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** 28 letters and digits that are not mistaken for one another; no vowels, so that no code spells a word. */
const SYMBOLS = 'BCDFGHJKLMNPQRSTVWXZ23456789';

/** A code that people type. */
export const newCode = (length: number): string =>
  Array.from({ length }, () => SYMBOLS[randomInt(SYMBOLS.length)]).join('');

/** A code as people type it: with spaces, dashes or small letters, and whatever else no code holds. */
export const typedCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, 16);

/** A bearer token: 128 bits, url-safe. */
export const newToken = (): string => randomBytes(16).toString('base64url');

/** Six digits for a further console. */
export const newPin = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** What is kept of a token: knowing the store does not open a session. */
export const digest = (token: string): string => createHash('sha256').update(token).digest('hex');

/** 122 ms here: a guesser is slowed, an operator is not. */
const COST: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
/** Hashes at once: a flood of guesses waits in line and leaves the event loop and the memory alone. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

async function derive(pin: string, salt: string): Promise<Buffer> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  try {
    return await new Promise((resolve, reject) =>
      scrypt(pin, salt, 32, COST, (error, key) => (error ? reject(error) : resolve(key))),
    );
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** A PIN as it is kept: its salt and its hash. */
export async function sealPin(pin: string): Promise<string> {
  const salt = randomBytes(16).toString('hex');
  return `${salt}:${(await derive(pin, salt)).toString('hex')}`;
}

export async function opensPin(pin: string, sealed: string): Promise<boolean> {
  const [salt = '', hash = ''] = sealed.split(':');
  return timingSafeEqual(await derive(pin, salt), Buffer.from(hash, 'hex'));
}
