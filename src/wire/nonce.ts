/** Random letters and digits: pages on a plain-http class network have no `crypto.randomUUID`. */
export const nonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(36).padStart(2, '0')).join('');
