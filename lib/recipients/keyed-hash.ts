import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What a hash is for. Two purposes never give the same hash, so tables cannot be joined. */
export type HashPurpose = 'chat' | 'member' | 'number' | 'group' | 'copy';

/** HMAC-SHA-256 under one key, cut to 32 hexadecimal digits for a chat and to 16 for the rest. */
export type KeyedHash = (purpose: HashPurpose, text: string) => string;

/** @param key 16 bytes or more, drawn at random once per install (or the directory's own). */
export function createKeyedHash(key: Uint8Array): KeyedHash {
  if (key.length < 16) throw new RangeError('The key of a keyed hash must have 16 bytes or more.');
  // Preparing the key is half of the work and making objects a good part of the rest, so both are done once.
  const prepared = hmac.create(sha256, key);
  const working = prepared.clone();
  const digest = new Uint8Array(sha256.outputLen);
  return (purpose, text) => {
    prepared._cloneInto(working);
    working.update(utf8ToBytes(`${purpose}\0${text}`)).digestInto(digest);
    return bytesToHex(digest.subarray(0, purpose === 'chat' ? 16 : 8));
  };
}
