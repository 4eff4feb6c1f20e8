import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The namespace of addresses (RFC 9562, appendix C). */
const ADDRESSES = hexToBytes('6ba7b8119dad11d180b400c04fd430c8');

/** The UUID (version 5) of what words say: the same words have the same one, on every machine. */
export function uuidOf(words: string): string {
  const bytes = sha1(concatBytes(ADDRESSES, utf8ToBytes(words))).slice(0, 16);
  const put = (at: number, keep: number, set: number) => {
    bytes[at] = ((bytes[at] ?? 0) & keep) | set;
  };
  put(6, 0x0f, 0x50);
  put(8, 0x3f, 0x80);
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
