import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a string, in hexadecimal. Pages on a plain-http class network have no `crypto.subtle`. */
export const hash = (words: string): string => bytesToHex(sha256(utf8ToBytes(words)));
