import { describe, expect, it } from 'vitest';
import { scanText } from '@/lib/detectors/scan';
import { SECRETS } from './samples';

const BODY = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmU\nAAAAC3NzaC1lZDI1NTE5AAAAIGxv\n';

describe('tokens', () => {
  it.each(SECRETS)('finds a %s in every position', (type, secret) => {
    for (const text of [secret, `key=${secret}`, `("${secret}")`, `use ${secret} now`, `é ${secret}\n`]) {
      const found = scanText(text, 'text');
      expect(found.map((match) => match.type)).toEqual([type]);
      expect(text.slice(found[0]?.start, found[0]?.end)).toBe(secret);
    }
  });

  it.each(SECRETS)('never shows enough of a %s to rebuild it', (_type, secret) => {
    const { masked = '', replacement = '' } = scanText(secret, 'text')[0] ?? {};
    for (const shown of [masked, replacement]) {
      for (let at = 0; at + 8 <= secret.length; at++) expect(shown).not.toContain(secret.slice(at, at + 8));
    }
  });

  it.each([
    ['a prefix alone', 'ghp_ and glpat- and sk- are prefixes'],
    ['documentation', `ghp_${'x'.repeat(36)}`],
    ['a public Stripe key', 'pk_live_k2J9xQ7bRt4LmZ8vWc1NpY6s'],
    ['a word with a prefix inside', 'task-force-and-other-long-hyphenated-names'],
    ['three parts that are no token', 'eyJhbGciOiJF.eyJvcmQiOiJ0.short'],
    ['a header without an algorithm', 'eyJvcmQiOiJ0ZXN0In0.eyJvcmQiOiJ0ZXN0In0.k2J9xQ7bRt4LmZ8vWc1N'],
  ])('is silent on %s', (_name, text) => {
    expect(scanText(text, 'text')).toEqual([]);
  });
});

describe('private-key', () => {
  it.each([
    'PRIVATE KEY',
    'RSA PRIVATE KEY',
    'EC PRIVATE KEY',
    'ENCRYPTED PRIVATE KEY',
    'OPENSSH PRIVATE KEY',
    'PGP PRIVATE KEY BLOCK',
  ])('finds %s from its first to its last line', (label) => {
    const key = `-----BEGIN ${label}-----\n${BODY}-----END ${label}-----`;
    const text = `here:\n${key}\nbye`;
    const [found] = scanText(text, 'text');
    expect(found).toMatchObject({ type: 'private-key', confidence: 'high' });
    expect(text.slice(found?.start, found?.end)).toBe(key);
  });

  it('finds a PuTTY key', () => {
    const key = `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n${BODY}Private-MAC: ${'0a'.repeat(32)}`;
    const [found] = scanText(key, 'text');
    expect(key.slice(found?.start, found?.end)).toBe(key);
  });

  it('takes the lines of a key that was cut off', () => {
    const text = `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n${BODY}see you`;
    const [found] = scanText(text, 'text');
    expect(text.slice(found?.end).trim()).toBe('see you');
  });

  it('is less sure about a header that is only quoted', () => {
    const [found] = scanText('it starts with -----BEGIN RSA PRIVATE KEY----- right?', 'text');
    expect(found?.confidence).toBe('medium');
  });

  it('is silent on public keys', () => {
    expect(scanText(`-----BEGIN PUBLIC KEY-----\n${BODY}-----END PUBLIC KEY-----`, 'text')).toEqual([]);
  });
});
