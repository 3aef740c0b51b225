import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { entropy, isPlaceholder } from './randomness';
import { matchAt, secretSpan, tailSpan } from './span';

const OTP_LINK =
  /:\/\/(?:totp|hotp)\/[^\s"'<>]{0,300}?[?&]secret=(?<value>[A-Za-z2-7]{16,128})(?:={0,6})[^\s"'<>]{0,200}/iuy;
const OTP_MIGRATION = /:\/\/offline\?data=(?<value>[A-Za-z0-9%+/=_-]{20,2000})/iuy;

const otpLink: Detector = {
  kind: 'phrase',
  type: 'otp-secret',
  words: ['otpauth', 'otpauth migration'],
  find({ text }, hit) {
    const found = matchAt(OTP_LINK, text, hit.end) ?? matchAt(OTP_MIGRATION, text, hit.end);
    return found ? secretSpan(hit.start, hit.end + found[0].length, 'authenticator secret') : null;
  },
};

const OTP_VALUE =
  /[\w\s()'-]{0,40}?(?:\s?[:=]\s?|\bis\b\s|\s)["'`]?(?<value>(?:[A-Z2-7]{4}[ -]){3,15}[A-Z2-7]{4}|(?:[a-z2-7]{4} ){7}[a-z2-7]{4}|[A-Z2-7]{16,64})={0,6}(?![A-Za-z0-9])/uy;

const otpWords: Detector = {
  kind: 'phrase',
  type: 'otp-secret',
  words: [
    'totp',
    'otp secret',
    'otp seed',
    '2fa',
    'mfa secret',
    'mfa key',
    'authenticator',
    'two factor',
    'otp key',
    'setup key',
    'mfa seed',
    'mfa',
    'google authenticator',
  ],
  find({ text }, hit) {
    const found = matchAt(OTP_VALUE, text, hit.end);
    const value = found?.groups?.['value'];
    if (!found || value === undefined || !/[2-7]/u.test(value) || !/[A-Za-z]/u.test(value)) return null;
    if (isPlaceholder(value) || entropy(value) < 3) return null;
    const start = hit.end + found[0].indexOf(value);
    return secretSpan(start, start + value.length, 'authenticator secret');
  },
};

const HASHES = [
  /2[abxy]\$\d{2}\$[./A-Za-z0-9]{53}(?![./A-Za-z0-9])/uy,
  /1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}(?![./A-Za-z0-9])/uy,
  /apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}(?![./A-Za-z0-9])/uy,
  /5\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43}(?![./A-Za-z0-9])/uy,
  /6\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86}(?![./A-Za-z0-9])/uy,
  /7\$[./A-Za-z0-9]{11,60}\$[./A-Za-z0-9]{43}(?![./A-Za-z0-9])/uy,
  /y\$[./A-Za-z0-9]{1,12}\$[./A-Za-z0-9]{1,86}\$[./A-Za-z0-9]{43}(?![./A-Za-z0-9])/uy,
  /argon2(?:id|i|d)\$(?:v=\d{1,3}\$)?m=\d{1,8},t=\d{1,5},p=\d{1,3}\$[A-Za-z0-9+/=]{8,90}\$[A-Za-z0-9+/=]{16,180}/uy,
  /pbkdf2(?:[-_](?:sha1|sha256|sha512))?\$\d{1,8}\$[./A-Za-z0-9+=]{4,90}\$[./A-Za-z0-9+=]{20,180}/uy,
  /(?:scrypt|s0)\$[\w,=$]{1,40}\$[./A-Za-z0-9+=]{8,100}\$[./A-Za-z0-9+=]{20,200}/uy,
  /[PH]\$[./A-Za-z0-9]{31}(?![./A-Za-z0-9])/uy,
  /S\$[./A-Za-z0-9]{52}(?![./A-Za-z0-9])/uy,
  /8\$[./A-Za-z0-9]{14}\$[./A-Za-z0-9]{43}(?![./A-Za-z0-9])/uy,
  /9\$[./A-Za-z0-9]{14}\$[./A-Za-z0-9]{43}(?![./A-Za-z0-9])/uy,
];

/** Hashes of passwords in the form of crypt(3): "$2b$12$…". */
const cryptHash: Detector = {
  kind: 'phrase',
  type: 'password-hash',
  words: [
    '2a',
    '2b',
    '2x',
    '2y',
    '1',
    'apr1',
    '5',
    '6',
    '7',
    'y',
    'argon2id',
    'argon2i',
    'argon2d',
    'pbkdf2*',
    'scrypt',
    's0',
    'p',
    'h',
    's',
    '8',
    '9',
  ],
  find({ text }, hit) {
    const dollar = text[hit.start - 1] === '$';
    const start = dollar ? hit.start - 1 : hit.start;
    if (!dollar && !/^pbkdf2/iu.test(text.slice(hit.start, hit.end))) return null;
    for (const hash of HASHES) {
      const found = matchAt(hash, text, hit.start);
      if (found) return secretSpan(start, hit.start + found[0].length, 'password hash', { validated: false });
    }
    return null;
  },
};

const NTLM_LINE = /(?<=:)(?:[0-9a-f]{32}):(?<value>[0-9a-f]{32}):::/iuy;
const EMPTY_LM = 'aad3b435b51404eeaad3b435b51404ee';

/** Lines of a dump of Windows accounts: name:500:LM:NT:::. */
const ntlm: Detector = {
  kind: 'phrase',
  type: 'password-hash',
  words: [EMPTY_LM],
  find({ text }, hit) {
    const found =
      matchAt(NTLM_LINE, text, hit.start) ?? matchAt(/[0-9a-f]{32}:[0-9a-f]{32}/iuy, text, hit.start);
    return found ? secretSpan(hit.start, hit.start + found[0].length, 'password hash') : null;
  },
};

const CISCO =
  /\s(?:level \d{1,2} )?(?:sha512 |md5 )?(?:(?:secret|password|key|key-string|pre-shared-key) )?(?<value>[05789] ?(?:\$[1589]\$\S{10,80}|[0-9A-F]{6,80}|\S{8,80}))(?=\s|$)/iuy;

const cisco: Detector = {
  kind: 'phrase',
  type: 'cisco-secret',
  words: [
    'enable secret',
    'enable password',
    'privilege 15',
    'password 7',
    'secret 5',
    'secret 8',
    'secret 9',
    'key 7',
    'tacacs server',
    'crypto isakmp key',
    'pre shared key',
    'wpa psk ascii',
  ],
  find({ text }, hit) {
    const written = text.slice(hit.start, hit.end);
    const at = /\s\d$/u.test(written) ? hit.end - 2 : hit.end;
    const found = matchAt(CISCO, text, at);
    const value = found?.groups?.['value'];
    if (!found || value === undefined) return null;
    const body = value.slice(1).trim();
    const hashed =
      body.startsWith('$') || (/^7/u.test(value) && /^[0-9A-F]{6,}$/iu.test(body) && body.length % 2 === 0);
    if (!hashed && !/^enable|^crypto|^pre/iu.test(written)) return null;
    if (!hashed && (isPlaceholder(body) || !/\d/u.test(body) || body.length < 8)) return null;
    return tailSpan(at, found, value, 'router secret');
  },
};

const COMMUNITY =
  /\s(?:["']?)(?<value>[^\s"']{4,40})(?:["']?)(?=\s(?:R[OW]\b|view|version|\d{1,3}\.|$)|\s*$|\n)/uy;

const snmp: Detector = {
  kind: 'phrase',
  type: 'snmp-community',
  words: [
    'snmp server community',
    'rocommunity',
    'rwcommunity',
    'snmp community',
    'community string',
    'snmpwalk v2c c',
    'snmpget v2c c',
  ],
  find({ text }, hit) {
    const gap = /^(?:\s?(?:is|[:=]))?/u.exec(text.slice(hit.end, hit.end + 6))?.[0].length ?? 0;
    const found = matchAt(COMMUNITY, text, hit.end + gap);
    const value = found?.groups?.['value'];
    if (
      !found ||
      value === undefined ||
      /^(?:public|private|string|strings|name|community|\$.*|<.*)$/iu.test(value) ||
      isPlaceholder(value)
    )
      return null;
    const start = hit.end + gap + found[0].indexOf(value);
    return secretSpan(start, start + value.length, 'network password', { confidence: 'medium' });
  },
};

const VAULT = /;1\.[0-9];AES256(?:;\S{1,60})?(?:\\n|\s){1,12}(?:[0-9a-f]{20,80}(?:\\n|\s){0,20}){1,400}/uy;

const ansible: Detector = {
  kind: 'phrase',
  type: 'ansible-vault',
  words: ['ansible vault'],
  find({ text }, hit) {
    const found = matchAt(VAULT, text, hit.end);
    return found && text[hit.start - 1] === '$'
      ? secretSpan(hit.start - 1, hit.end + found[0].trimEnd().length, 'encrypted secrets', {
          confidence: 'medium',
        })
      : null;
  },
};

export const storedSecrets: readonly Detector[] = [otpLink, otpWords, cryptHash, ntlm, cisco, snmp, ansible];

// Made by a call that bundlers may leave out: the guard needs none of it.
export const storedSecretDocs = /* @__PURE__ */ describe();

function describe(): readonly TypeDocs[] {
  return [
    {
      type: 'otp-secret',
      group: 'key',
      name: 'Authenticator secret',
      example: 'otpauth://totp/Shop:deploy?secret=JBSWY3DPEHPK3PXP&issuer=Shop',
      method: 'An otpauth link, or 16 base32 characters or more behind words for two-factor login.',
      source: 'https://github.com/google/google-authenticator/wiki/Key-Uri-Format; RFC 6238',
      severity: 'critical',
    },
    {
      type: 'password-hash',
      group: 'password',
      name: 'Password hash',
      example: 'deploy:$2b$12$k2J9xQ7bRt4LmZ8vWc1NpY6sD3fG5hJ7kL9qW2eR4tY6uI8oP0aS2',
      method: 'A hash in the form of crypt(3), argon2, pbkdf2 or phpass, or a line of Windows hashes.',
      source: 'crypt(5); PHC string format; phpass',
      severity: 'high',
    },
    {
      type: 'cisco-secret',
      group: 'password',
      name: 'Password of a router or switch',
      example: 'enable secret 5 $1$k2J9$xQ7bRt4LmZ8vWc1NpY6sD3',
      method: 'A password line of a Cisco configuration, hashed or of the reversible type 7.',
      source: 'Cisco IOS security command reference, "enable secret"',
      severity: 'high',
    },
    {
      type: 'snmp-community',
      group: 'password',
      name: 'SNMP community string',
      example: 'snmp-server community k2J9xQ7b RO',
      method: 'The community of an SNMP configuration line that is not public or private.',
      source: 'RFC 3584; Cisco IOS, "snmp-server community"',
      severity: 'medium',
    },
    {
      type: 'ansible-vault',
      group: 'password',
      name: 'Ansible vault',
      example: `$ANSIBLE_VAULT;1.1;AES256\n${'6238653133'.repeat(8)}`,
      method: 'The header of an encrypted vault with its lines.',
      source: 'https://docs.ansible.com/ansible/latest/vault_guide/vault_using_encrypted_content.html',
      severity: 'medium',
    },
  ];
}
