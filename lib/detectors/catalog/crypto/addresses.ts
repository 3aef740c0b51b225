import { keccak_256 } from '@noble/hashes/sha3.js';
import { bech32, bech32m, hex } from '@scure/base';
import type { Detector, TokenDetector, ValueDetector } from '../../detector';
import { attempt, decodeBase58, decodeBase58Check, decodeMonero, decodeXrpBase58Check } from './base58';

const END = '(?![\\p{L}\\p{N}])';
const B58 = '[1-9A-HJ-NP-Za-km-z]';

function address(
  type: string,
  label: string,
  prefixes: readonly string[],
  form: string,
  check: (token: string) => boolean,
): TokenDetector {
  return {
    kind: 'token',
    type,
    label,
    prefixes,
    pattern: new RegExp(`${form}${END}`, 'uy'),
    check,
    shows: 4,
  };
}

/** Base58 mixes letters and digits, which the pass collects; prefixes of one letter would stop at half of all words. */
function base58Address(
  type: string,
  label: string,
  [least, most]: readonly [number, number],
  first: string,
  check: (value: string) => boolean,
): ValueDetector {
  return {
    kind: 'value',
    type,
    lengths: Array.from({ length: most - least + 1 }, (_, at) => least + at),
    form: /^[A-Z0-9]{25,36}$/u,
    layout: new RegExp(`^[${first}]${B58}{24,35}$`, 'u'),
    check: (_compact, written) => check(written),
    evidence: 'form',
    context: { near: ['wallet', 'address', 'crypto', 'btc', 'bitcoin', 'usdt', 'trc20', 'coin', 'deposit'] },
    label,
    shows: 4,
  };
}

/** Base58check with one of these version bytes in front of 20 bytes. */
function hasVersion(value: string, versions: readonly number[]): boolean {
  const bytes = decodeBase58Check(value);
  return bytes?.length === 21 && versions.includes(bytes[0] ?? -1);
}

/** Bech32 for witness version 0, bech32m above (BIP 173, BIP 350). */
function isSegwit(value: string, prefix: string): boolean {
  const lower = value.toLowerCase();
  if (value !== lower && value !== value.toUpperCase()) return false;
  const coder = lower.charAt(prefix.length + 1) === 'q' ? bech32 : bech32m;
  const words = attempt(() => coder.decode(lower as `${string}1${string}`));
  if (words?.prefix !== prefix) return false;
  const program = attempt(() => coder.fromWords(words.words.slice(1)));
  return program !== null && program.length >= 2 && program.length <= 40;
}

/** Mixed case carries a checksum (EIP-55); one case carries none and fits any 20 bytes. */
function isEthereumAddress(value: string): boolean {
  const body = value.slice(2);
  if (/^0+$/u.test(body)) return false;
  const lower = body.toLowerCase();
  if (body === lower || body === body.toUpperCase()) return true;
  const hash = hex.encode(keccak_256(new TextEncoder().encode(lower)));
  return [...body].every((character, at) => {
    const isUpper = parseInt(hash.charAt(at), 16) >= 8;
    return character === (isUpper ? character.toUpperCase() : character.toLowerCase());
  });
}

/** Keys of 32 bytes carry no checksum, so a word of the chain must stand near. */
const solana: Detector = {
  kind: 'phrase',
  type: 'solana-address',
  words: ['solana', 'sol', 'sol address', 'phantom', 'spl', 'raydium'],
  find(view, hit) {
    const gap = /^[^\n]{0,40}?(?=[1-9A-HJ-NP-Za-km-z]{32,44}(?![\p{L}\p{N}]))/u.exec(
      view.text.slice(hit.end, hit.end + 90),
    );
    if (!gap) return null;
    const start = hit.end + gap[0].length;
    if (/[\p{L}\p{N}]/u.test(view.text.charAt(start - 1))) return null;
    const value = /^[1-9A-HJ-NP-Za-km-z]{32,44}/u.exec(view.text.slice(start, start + 45))?.[0] ?? '';
    if (
      decodeBase58(value)?.length !== 32 ||
      !/[0-9]/u.test(value) ||
      !/[A-Z].*[a-z]|[a-z].*[A-Z]/u.test(value)
    )
      return null;
    return {
      start,
      end: start + value.length,
      confidence: 'high',
      validated: true,
      masked: `${value.slice(0, 4)}••••`,
      replacement: '[Solana address removed]',
      raisedBy: [hit.literal],
    };
  },
};

/** The second character comes from the network's byte and the first bits of a key: no more than these twelve. */
const MONERO_HEADS = [...'48'].flatMap((network) => [...'0123456789ab'].map((next) => `${network}${next}*`));

export const cryptoAddresses: readonly Detector[] = [
  base58Address('bitcoin-address', 'Bitcoin address', [26, 35], '13', (value) => hasVersion(value, [0, 5])),
  address(
    'bitcoin-address',
    'Bitcoin address',
    ['bc1*'],
    '(?:bc1[02-9ac-hj-np-z]{11,71}|BC1[02-9AC-HJ-NP-Z]{11,71})',
    (value) => isSegwit(value, 'bc'),
  ),
  address('ethereum-address', 'Ethereum address', ['0x*'], '0x[0-9a-fA-F]{40}', isEthereumAddress),
  base58Address('litecoin-address', 'Litecoin address', [26, 34], 'LM', (value) =>
    hasVersion(value, [0x30, 0x32]),
  ),
  address('litecoin-address', 'Litecoin address', ['ltc1*'], 'ltc1[02-9ac-hj-np-z]{11,71}', (value) =>
    isSegwit(value, 'ltc'),
  ),
  base58Address('dogecoin-address', 'Dogecoin address', [26, 34], 'DA9', (value) =>
    hasVersion(value, [0x1e, 0x16]),
  ),
  base58Address('tron-address', 'Tron address', [34, 34], 'T', (value) => hasVersion(value, [0x41])),
  base58Address('xrp-address', 'XRP address', [25, 35], 'r', (value) => {
    const bytes = decodeXrpBase58Check(value);
    return bytes?.length === 21 && bytes[0] === 0;
  }),
  address('monero-address', 'Monero address', MONERO_HEADS, `[48]${B58}{94}(?:${B58}{11})?`, (value) => {
    const bytes = decodeMonero(value);
    const sum = bytes ? keccak_256(bytes.slice(0, -4)) : null;
    return bytes !== null && sum !== null && bytes.slice(-4).every((byte, at) => byte === sum[at]);
  }),
  address('cardano-address', 'Cardano address', ['addr1*'], 'addr1[02-9ac-hj-np-z]{50,110}', (value) => {
    const words = attempt(() => bech32.decode(value as `${string}1${string}`, 120));
    return words?.prefix === 'addr';
  }),
  solana,
];
