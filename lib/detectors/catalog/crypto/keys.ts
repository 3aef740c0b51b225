import type { Detector } from '../../detector';
import { labelled } from '../payment/labelled';
import { decodeBase58Check } from './base58';

const B58 = '[1-9A-HJ-NP-Za-km-z]';

/** Wallet import format: version 0x80, 32 bytes, perhaps 0x01 for a compressed public key. */
const wif: Detector = {
  kind: 'value',
  type: 'bitcoin-private-key',
  lengths: [51, 52],
  form: /^[5KL][A-Z0-9]{50,51}$/u,
  layout: new RegExp(`^(?:5[HJK]${B58}{49}|[KL]${B58}{51})$`, 'u'),
  check: (_compact, written) => {
    const bytes = decodeBase58Check(written);
    return bytes?.[0] === 0x80 && (bytes.length === 33 || (bytes.length === 34 && bytes[33] === 1));
  },
  evidence: 'form',
  context: { near: ['private key', 'wif', 'wallet'] },
  label: 'Bitcoin private key',
  shows: 0,
};

/** Serialised extended private keys (BIP 32, SLIP 132). */
const extendedKey: Detector = {
  kind: 'token',
  type: 'extended-private-key',
  prefixes: ['xprv*', 'yprv*', 'zprv*', 'tprv*', 'uprv*', 'vprv*', 'Ltpv*'],
  pattern: new RegExp(`(?:[xyztuv]prv|Ltpv)${B58}{107}(?![\\p{L}\\p{N}])`, 'uy'),
  check: (value) => decodeBase58Check(value)?.length === 78,
  label: 'extended private key',
  shows: 4,
};

const ETHEREUM_KEY_WORDS = [
  'private key',
  'privatekey',
  'priv key',
  'secret key',
  'eth key',
  'wallet key',
  'metamask key',
  'clave privada',
  'llave privada',
  'chave privada',
  'privater schlüssel',
  'private schlüssel',
  'clé privée',
  'chiave privata',
  'privésleutel',
  'kunci pribadi',
  'özel anahtar',
  'प्राइवेट की',
  'निजी कुंजी',
  'المفتاح الخاص',
  'приватный ключ',
  'закрытый ключ',
  '私钥',
  '秘密鍵',
  '개인키',
];

const ethereumKey = labelled({
  type: 'ethereum-private-key',
  words: ETHEREUM_KEY_WORDS,
  pattern: /(?:0x)?[0-9a-fA-F]{64}(?![\p{L}\p{N}])/uy,
  label: 'private key',
  confidence: 'high',
  accepts: (_view, { value }) => new Set(value.toLowerCase()).size > 8,
});

const KEYSTORE = /[^{}]{0,400}\{[^{}]{0,2000}?"ciphertext"\s{0,4}:\s{0,4}"[0-9a-f]{32,512}"/iuy;

/** An encrypted key file of Ethereum wallets (Web3 Secret Storage). */
const keystore: Detector = {
  kind: 'phrase',
  type: 'crypto-keystore',
  words: ['crypto'],
  find(view, hit) {
    if (view.text.charAt(hit.start - 1) !== '"' || view.text.charAt(hit.end) !== '"') return null;
    KEYSTORE.lastIndex = hit.end;
    const body = KEYSTORE.exec(view.text.slice(0, hit.end + 3000))?.[0];
    if (body === undefined) return null;
    return {
      start: hit.start - 1,
      end: hit.end + body.length,
      confidence: 'high',
      validated: false,
      masked: 'keystore ••••',
      replacement: '[wallet file removed]',
    };
  },
};

export const cryptoKeys: readonly Detector[] = [wif, extendedKey, ethereumKey, keystore];
