import type { Detector, Hit, ScanView, Span } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { matchAt, secretSpan } from './span';

/** Line ends as they are, or written as \n in one line. */
const BREAK = String.raw`(?:\\r)?(?:\\n)?\s`;
const HEADER = /-{2,5}\s?BEGIN (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?\s?-{2,5}/uy;
const FOOTER = /-{2,5}\s?END (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?\s?-{2,5}/u;
/** Base64 in any wrapping, header fields such as "Proc-Type: 4,ENCRYPTED", escapes, quotes that join lines. */
const BODY = new RegExp(
  String.raw`(?:${BREAK}{0,4}["'+,\\]{0,4}\s{0,8}(?:\\[nr]){0,4}(?:[A-Za-z-]{3,30}: [^\n\\]{0,200}|[A-Za-z0-9+/=]{16,20000})){0,400}`,
  'uy',
);
/** Enough for an RSA key of 16,384 bits; a key that goes on is cut there. */
const LONGEST = 14_000;
const LEAST_BODY = 24;
const TO_HEADER = 60;

/** Private keys as text, with all of their lines. The header alone is what people quote when they talk of keys. */
const pem: Detector = {
  kind: 'phrase',
  type: 'private-key',
  words: ['private key'],
  find: (view, hit) => findBlock(view, hit, 'private key', (header) => !header.includes('PGP')),
};

const pgp: Detector = {
  kind: 'phrase',
  type: 'pgp-private-key',
  words: ['private key block'],
  find: (view, hit) => findBlock(view, hit, 'PGP private key', (header) => header.includes('PGP')),
};

function findBlock(
  { text }: ScanView,
  hit: Hit,
  label: string,
  fits: (header: string) => boolean,
): Span | null {
  const lead = Math.max(0, hit.start - TO_HEADER);
  const inLead = text.slice(lead, hit.start).lastIndexOf('BEGIN');
  if (inLead < 0) return null;
  const begin = lead + inLead;
  let start = begin;
  while (
    start > 0 &&
    begin - start < 6 &&
    (text[start - 1] === '-' || (start === begin && text[start - 1] === ' '))
  )
    start--;
  const header = matchAt(HEADER, text, start);
  if (!header || header.index + header[0].length < hit.end || !fits(header[0])) return null;
  const bodyStart = start + header[0].length;
  const rest = before(text.slice(bodyStart, bodyStart + LONGEST), 'BEGIN ');
  const footer = FOOTER.exec(rest);
  if (footer) {
    const whole = footer.index >= LEAST_BODY;
    if (/[x.*]{8}|\.\.\./u.test(rest.slice(0, footer.index)) || !whole) return null;
    return secretSpan(start, bodyStart + footer.index + footer[0].length, label);
  }
  const body = matchAt(BODY, rest, 0)?.[0] ?? '';
  if (body.trim().length >= LEAST_BODY) return secretSpan(start, bodyStart + body.length, label);
  return secretSpan(start, bodyStart, label, { confidence: 'low' });
}

/** The text up to where the next one begins. */
function before(text: string, next: string): string {
  const at = text.indexOf(next);
  return at < 0 ? text : text.slice(0, at);
}

const PUTTY = /PuTTY-User-Key-File-[1-3]:[^\n]{0,60}(?:\n|\\n| )/uy;
const PUTTY_END = /Private-MAC: ?[0-9a-f]{40,64}/u;

const putty: Detector = {
  kind: 'phrase',
  type: 'putty-private-key',
  words: ['putty user key file'],
  find({ text }, hit) {
    if (!matchAt(PUTTY, text, hit.start)) return null;
    const first = text.slice(hit.start, hit.end);
    const rest = first + before(text.slice(hit.end, hit.start + LONGEST), 'PuTTY-User-Key');
    const end = PUTTY_END.exec(rest);
    const lines = /Private-Lines: ?\d{1,4}\s(?:\s{0,4}[A-Za-z0-9+/=]{8,80}){0,400}/u.exec(rest);
    if (end) return secretSpan(hit.start, hit.start + end.index + end[0].length, 'private key');
    if (lines) return secretSpan(hit.start, hit.start + lines.index + lines[0].length, 'private key');
    return null;
  },
};

const age: Detector = {
  kind: 'token',
  type: 'age-secret-key',
  prefixes: ['AGE-SECRET-KEY-1*'],
  pattern: /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}(?![A-Za-z0-9])/uy,
  label: 'age secret key',
  shows: 16,
};

const JWK_PRIVATE = /"d"\s{0,4}:\s{0,4}"(?<value>[A-Za-z0-9_-]{40,1400})"/u;
const JWK_SYMMETRIC = /"kty"\s{0,4}:\s{0,4}"oct"/u;
const JWK_K = /"k"\s{0,4}:\s{0,4}"(?<value>[A-Za-z0-9_-]{20,200})"/u;
const JWK_REACH = 1_500;

const jwk: Detector = {
  kind: 'phrase',
  type: 'jwk-private-key',
  words: ['kty'],
  find({ text }, hit) {
    if (text[hit.start - 1] !== '"') return null;
    const lead = Math.max(0, hit.start - JWK_REACH);
    const inLead = text.slice(lead, hit.start).lastIndexOf('{');
    if (inLead < 0) return null;
    const open = lead + inLead;
    const object = before(text.slice(open, hit.end + JWK_REACH), '}');
    const found = JWK_PRIVATE.exec(object) ?? (JWK_SYMMETRIC.test(object) ? JWK_K.exec(object) : null);
    const value = found?.groups?.['value'];
    if (!found || value === undefined) return null;
    const end = open + found.index + found[0].length - 1;
    return secretSpan(end - value.length, end, 'private key');
  },
};

export const privateKeys: readonly Detector[] = [pem, pgp, putty, age, jwk];

const KEY_LINES = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtz';

// Made by a call that bundlers may leave out: the guard needs none of it.
export const privateKeyDocs = /* @__PURE__ */ describe();

function describe(): readonly TypeDocs[] {
  return [
    {
      type: 'private-key',
      group: 'key',
      name: 'Private key (PEM, OpenSSH)',
      example: `-----BEGIN OPENSSH PRIVATE KEY-----\n${KEY_LINES}\n-----END OPENSSH PRIVATE KEY-----`,
      method:
        'The BEGIN line of a private key with its lines, in any wrapping or with \\n written out; a BEGIN line alone only notes.',
      source: 'RFC 7468; OpenSSH PROTOCOL.key',
      severity: 'critical',
    },
    {
      type: 'pgp-private-key',
      group: 'key',
      name: 'PGP private key',
      example: `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${KEY_LINES}\n-----END PGP PRIVATE KEY BLOCK-----`,
      method: 'An armoured private key block, whole or its beginning.',
      source: 'RFC 9580 section 6.2',
      severity: 'critical',
    },
    {
      type: 'putty-private-key',
      group: 'key',
      name: 'PuTTY private key',
      example: `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\n${KEY_LINES}\nPrivate-MAC: ${'0a'.repeat(32)}`,
      method: 'The first line of a PuTTY key file with its private lines or its MAC.',
      source: 'PuTTY manual, appendix C',
      severity: 'critical',
    },
    {
      type: 'age-secret-key',
      group: 'key',
      name: 'age secret key',
      example: `AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 58)}`,
      method: '`AGE-SECRET-KEY-1` and 58 Bech32 characters.',
      source: 'https://age-encryption.org/v1',
      severity: 'critical',
    },
    {
      type: 'jwk-private-key',
      group: 'key',
      name: 'JSON Web Key, private part',
      example:
        '{"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}',
      method: 'A JSON object with `kty` and a private `d`, or `k` of a symmetric key.',
      source: 'RFC 7517, RFC 8037',
      severity: 'critical',
    },
  ];
}
