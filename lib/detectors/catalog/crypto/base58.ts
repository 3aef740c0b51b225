import { sha256 } from '@noble/hashes/sha2.js';
import { base58, base58xmr, base58xrp, createBase58check, type BytesCoder } from '@scure/base';

const check = createBase58check(sha256);

/** Bytes of a base58check string, its checksum taken off; null when it is none. */
export function decodeBase58Check(value: string): Uint8Array | null {
  return attempt(() => check.decode(value));
}

/** As `decodeBase58Check`, in the alphabet of the XRP ledger. */
export function decodeXrpBase58Check(value: string): Uint8Array | null {
  return attempt(() => {
    const bytes = base58xrp.decode(value);
    const payload = bytes.slice(0, -4);
    const sum = sha256(sha256(payload));
    return bytes.slice(-4).every((byte, at) => byte === sum[at]) ? payload : null;
  });
}

export function decodeBase58(value: string, coder: BytesCoder = base58): Uint8Array | null {
  return attempt(() => coder.decode(value));
}

/** Bytes of a Monero string with its checksum. */
export function decodeMonero(value: string): Uint8Array | null {
  return decodeBase58(value, base58xmr);
}

/** Decoders throw on wrong characters and checksums; here that is an answer. */
export function attempt<T>(decode: () => T): T | null {
  try {
    return decode();
  } catch {
    return null;
  }
}
