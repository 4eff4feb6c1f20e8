/** Crockford's alphabet: digits and letters without I, L, O and U, so that a code read aloud or copied by hand is not mistaken. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MEANT: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/** Letters and digits of what somebody typed, as they were meant; spaces, dashes and full stops are for the eye. */
export const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.·_\-\u2010-\u2015\u2212]/gu, '')
    .replace(/[OILU]/g, (letter) => MEANT[letter] ?? letter);

/** Five bits (as 0s and 1s) per character; the last one is filled with 0s. */
export const toBase32 = (bits: string): string =>
  (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');

/** The bits of a plain code; or the first character that belongs to none. */
export function fromBase32(code: string): { readonly bits: string } | { readonly foreign: string } {
  let bits = '';
  for (const character of code) {
    const value = ALPHABET.indexOf(character);
    if (value === -1) return { foreign: character };
    bits += value.toString(2).padStart(5, '0');
  }
  return { bits };
}

/** A CRC of 15 bits (polynomial 0x4599): any one wrong character, and any two neighbours that changed places, are seen. */
export function checksum(bits: string): string {
  let crc = 0x2a5f;
  for (const bit of bits) {
    const top = (crc >> 14) & 1;
    crc = (crc << 1) & 0x7fff;
    if (top !== Number(bit)) crc ^= 0x4599;
  }
  return crc.toString(2).padStart(15, '0');
}
