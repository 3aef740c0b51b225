import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cryptoAddresses } from '@/lib/detectors/catalog/crypto/addresses';
import { cryptoKeys } from '@/lib/detectors/catalog/crypto/keys';
import { bitcoinAddress, ethereumAddress, wifKey } from './generate-numbers';
import { scanWith } from './scan-with';

const scan = scanWith([...cryptoAddresses, ...cryptoKeys]);
const HEX_KEY = '4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318';

/** Test vectors that the projects publish. */
const PUBLISHED: ReadonlyArray<readonly [type: string, value: string]> = [
  ['bitcoin-address', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['bitcoin-address', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy'],
  ['bitcoin-address', 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4'],
  ['bitcoin-address', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'],
  ['ethereum-address', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ['ethereum-address', '0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359'],
  ['tron-address', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
  ['xrp-address', 'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh'],
  ['dogecoin-address', 'DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L'],
  ['bitcoin-private-key', '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ'],
  [
    'extended-private-key',
    'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi',
  ],
];

describe('crypto assets', () => {
  it.each(PUBLISHED)('finds %s %s', (type, value) => {
    expect(scan(`send to ${value}, thanks`)).toMatchObject([
      { type, found: value, confidence: 'high', validated: true },
    ]);
  });

  it('finds what has no checksum behind its word only', () => {
    expect(scan(`my private key is ${HEX_KEY}`)).toMatchObject([
      { type: 'ethereum-private-key', found: HEX_KEY },
    ]);
    expect(scan(`sha256 ${HEX_KEY}`)).toEqual([]);
    const solana = '4Nd1mBQtrMJVYVfKf2PJy9NZUZdTAsp7D4xWLs4gDB4T';
    expect(scan(`solana: ${solana}`)).toMatchObject([{ type: 'solana-address', found: solana }]);
    expect(scan(solana)).toEqual([]);
  });

  it('finds the key file of a wallet', () => {
    const file = `{"version":3,"crypto":{"cipher":"aes-128-ctr","ciphertext":"${'5318b4d5'.repeat(8)}"}}`;
    expect(scan(file)).toMatchObject([{ type: 'crypto-keystore' }]);
    expect(scan('{"crypto":{"bitcoin":"up","ciphertext":""}}')).toEqual([]);
  });

  it.each([
    ['a wrong checksum', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb'],
    ['a wrong checksum of bech32', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5'],
    ['mixed case that is wrong', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD'],
    ['zeros', '0x0000000000000000000000000000000000000000'],
    ['a git id', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ['a wrong key', '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTK'],
    ['the talk about one', 'what is your bc1 address? mine begins with 0x'],
  ])('is silent on %s', (_name, text) => {
    expect(scan(text)).toEqual([]);
  });

  it('finds every address and key that is right, and none with one character changed', () => {
    fc.assert(
      fc.property(fc.oneof(bitcoinAddress, ethereumAddress, wifKey), (value) => {
        // One address in 250 has no digit, or one case alone; those read as a word or carry no checksum.
        fc.pre(/[0-9]/.test(value) && (!value.startsWith('0x') || /[a-f].*[A-F]|[A-F].*[a-f]/.test(value)));
        expect(scan(`hi 👍 ${value}, ok`)).toMatchObject([{ found: value, validated: true }]);
        const at = value.length - 4;
        const other = value[at] === '4' ? '5' : '4';
        fc.pre(!value.startsWith('0x') && value[at] !== other);
        expect(scan(`${value.slice(0, at)}${other}${value.slice(at + 1)}`)).toEqual([]);
      }),
    );
  });
});
