import { wordlist } from '@scure/bip39/wordlists/english.js';
import { createRandom, type Random } from './random.ts';

/** A text made to be slow to scan. */
export interface Adversary {
  readonly kind: string;
  readonly text: string;
}

type Maker = (random: Random, length: number) => string;

const DIGITS = '0123456789';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SEPARATORS = [
  ' ',
  '-',
  '.',
  '/',
  ',',
  ':',
  '_',
  '\u00a0',
  '\u2009',
  '\u2011',
  '\n',
  '\t',
  '\u200b',
  '\u00ad',
  '  ',
  ') (',
  ' - ',
  '·',
];
const ONES = [
  ...'0179aAzZ-_. @:/+=#"\'(){}[]<>\\|\n\t\u0000éßİ数あ๑ก٣९عह',
  '\u200d',
  '\u00ad',
  '\u0301',
  '\ufe0f',
  '\u20e3',
  '😀',
  '1\ufe0f\u20e3',
];
const BAITS = [
  'a!',
  'a.a',
  '((',
  '-.-',
  'x@x.',
  'a a ',
  'aA1!',
  '"\\"',
  '0x0',
  '%20',
  'a=a&',
  '\\n\\n',
  ':::',
  '{"a":',
  '<a>',
  '1,1;',
  'a-a_',
  '..@..',
  '=?=',
  '////',
];
const STARTS = [
  'eyJ',
  'sk_live_',
  'sk-',
  'ghp_',
  'github_pat_',
  'glpat-',
  'xoxb-',
  'AKIA',
  'AIza',
  'SG.',
  'SK',
  'npm_',
  '-----BEGIN ',
  '-----BEGIN RSA PRIVATE KEY-----',
  'postgres://',
  'https://hooks.',
  'Bearer ',
  'Authorization: Basic ',
  'otpauth://',
  'WIFI:',
  'AccountKey=',
  'EAA',
  '0x',
  'bc1q',
  'xprv',
  '5K',
  'DE89',
  'GB82WEST',
  'NL',
  'P<UTO',
  'IDUTO',
  '%B4',
  ';4',
  'BEGIN:VCARD',
];
const WORDS = [
  'password',
  'password:',
  'password is',
  'pw',
  'pin',
  'code',
  'otp',
  'senha',
  'contraseña',
  'clave',
  'Passwort',
  'mot de passe',
  'wachtwoord',
  'şifre',
  'kata sandi',
  'पासवर्ड',
  'كلمة السر',
  '密码',
  'iban',
  'card number',
  'cartão',
  'cpf',
  'ssn',
  'passport no',
  'born',
  'iqama',
  'aadhaar',
  'account',
  'salary',
  'confidential',
  'diagnosis',
  'seed phrase',
  'token',
  'secret',
  'api key',
  'user',
  'login',
  'phone',
  'tel',
  'address',
  'visa',
  'number',
];
const VALUES = [
  '4111 1111 1111 1111',
  '5105105105105100',
  'NL02ABNA0123456789',
  '+1 415 555 0100',
  'a.b@example.com',
  '219-09-9999',
  '529.982.247-25',
  '10.0.0.1',
  '2001:db8::1',
  '01/02/1990',
  '123456',
  'https://example.com/a?token=abcdef0123456789',
  'f47ac10b-58cc-4372-a567-0e02b2c3d479',
  '00:1b:44:11:3a:b7',
];

const repeat = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

function build(length: number, next: () => string): string {
  const parts: string[] = [];
  for (let held = 0; held < length;) {
    const part = next();
    parts.push(part);
    held += part.length;
  }
  return parts.join('').slice(0, length);
}

const run = (random: Random, alphabet: string, length: number): string =>
  build(length, () => alphabet[random.below(alphabet.length)] ?? '');

/** A code point that is no surrogate, often from the blocks that people write in. */
function randomCharacter(random: Random): string {
  const limit = random.pick([0x80, 0x250, 0x3000, 0xd800, 0x10ffff]);
  const code = random.below(limit);
  return code >= 0xd800 && code < 0xe000 ? '\ufffd' : String.fromCodePoint(code);
}

const MAKERS: Readonly<Record<string, Maker>> = {
  'run of digits': (random, length) => run(random, DIGITS, length),
  'digit groups, one separator': (random, length) => {
    const separator = random.pick(SEPARATORS);
    const size = 1 + random.below(8);
    return build(length, () => run(random, DIGITS, size) + separator);
  },
  'digit groups, any separators': (random, length) =>
    build(length, () => run(random, DIGITS, 1 + random.below(6)) + random.pick(SEPARATORS)),
  'letters and digits': (random, length) => run(random, 'ABCDEFGHJK0123456789', length),
  'letters and digits in groups': (random, length) =>
    build(
      length,
      () => run(random, 'ABCDEFGH0123456789', 2 + random.below(5)) + random.pick([' ', '-', '.']),
    ),
  'one character': (random, length) => repeat(random.pick(ONES), length),
  'nested quantifier bait': (random, length) => repeat(random.pick(BAITS), length - 1) + '!',
  'two baits in turn': (random, length) => {
    const pair = [
      random.pick(BAITS).repeat(1 + random.below(40)),
      random.pick(ONES).repeat(1 + random.below(40)),
    ];
    return build(length, () => random.pick(pair));
  },
  'start of a token, over and over': (random, length) => {
    const start = random.pick(STARTS);
    return build(length, () => start + random.pick(['', ' ', run(random, BASE64, random.below(30))]));
  },
  'starts of many tokens': (random, length) =>
    build(
      length,
      () => random.pick(STARTS) + run(random, BASE64, random.below(60)) + random.pick(['', ' ', '\n']),
    ),
  'start of a token and no end': (random, length) => random.pick(STARTS) + run(random, BASE64, length),
  'one word, over and over': (random, length) => repeat(random.pick(WORDS) + random.pick(SEPARATORS), length),
  'many words': (random, length) =>
    build(length, () => random.pick(WORDS) + random.pick([' ', ': ', ' = ', '\n'])),
  'words and digits': (random, length) =>
    build(length, () => `${random.pick(WORDS)} ${run(random, DIGITS, 1 + random.below(20))} `),
  'words and values': (random, length) =>
    build(
      length,
      () =>
        `${random.pick(WORDS)}${random.pick([' ', ': '])}${random.pick(VALUES)}${random.pick([' ', '\n', ', '])}`,
    ),
  'one value, over and over': (random, length) =>
    repeat(random.pick(VALUES) + random.pick([' ', '\n', ',', '']), length),
  'rows of a table': (random, length) =>
    build(
      length,
      () => `Ann Example;${random.pick(VALUES)};${run(random, DIGITS, 11)};${random.pick(VALUES)}\n`,
    ),
  'random Unicode': (random, length) => build(length, () => randomCharacter(random)),
  'lone surrogates': (random, length) =>
    build(length, () => String.fromCharCode(0xd800 + random.below(0x800)) + random.pick(['', '1', 'a', ' '])),
  'zero width': (random, length) =>
    build(length, () =>
      random.pick(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u180e', '1', 'a']),
    ),
  'accents on accents': (random, length) =>
    build(length, () => random.pick(['\u0301', '\u0308', '\u0327', 'a', 'o', '1'])),
  'digits of many scripts': (random, length) =>
    build(length, () =>
      String.fromCodePoint(
        random.pick([0x30, 0x660, 0x6f0, 0x966, 0xe50, 0xff10, 0x1d7ce]) + random.below(10),
      ),
    ),
  keycaps: (random, length) =>
    build(length, () => `${random.below(10)}\ufe0f\u20e3${random.pick(['', ' '])}`),
  'at signs': (random, length) => build(length, () => random.pick(['@', 'a@', '@a.', 'a.b@c', 'x@x.co@'])),
  'addresses of mail': (random, length) =>
    build(
      length,
      () => `${run(random, 'abc.', 1 + random.below(30))}@${run(random, 'abc.-', 1 + random.below(30))} `,
    ),
  'dots and labels': (random, length) => build(length, () => `${run(random, 'ab0', 1 + random.below(3))}.`),
  links: (random, length) =>
    build(length, () => random.pick(['://', 'http://', 'https://a.b/', 'x://y:z@', '?token=', '&a=b', '#'])),
  'seed words': (random, length) =>
    build(length, () => `${random.pick(wordlist)}${random.pick([' ', ' ', ' ', '\n', ', '])}`),
  'one seed word': (random, length) => repeat(`${random.pick(wordlist)} `, length),
  base64: (random, length) => run(random, BASE64, length),
  hex: (random, length) => run(random, '0123456789abcdef', length),
  'look-alike letters': (random, length) => run(random, 'аеорсухАВЕКМНОРСТХabc123 ', length),
  'quotes and brackets': (random, length) => run(random, '"\'`()[]{}<>=:;, a1', length),
  'line breaks': (random, length) => run(random, '\r\n\r\n \t1a', length),
};

/**
 * Texts that are meant to be slow, the same for the same seed.
 * @param literals words that the engine looks for; floods of each kind of them are tried as well.
 */
export function* adversaries(count: number, seed: number, literals: readonly string[]): Generator<Adversary> {
  const random = createRandom(seed);
  const makers: Record<string, Maker> = {
    ...MAKERS,
    ...(literals.length > 0 && {
      "one of the engine's words": (chance, length) =>
        repeat(chance.pick(literals) + chance.pick(SEPARATORS), length),
      "the engine's words": (chance, length) =>
        build(length, () => chance.pick(literals) + chance.pick([' ', ': ', '\n'])),
      "the engine's words and digits": (chance, length) =>
        build(length, () => `${chance.pick(literals)} ${run(chance, DIGITS, 1 + chance.below(20))} `),
      "the engine's words and values": (chance, length) =>
        build(length, () => `${chance.pick(literals)}: ${chance.pick(VALUES)} `),
    }),
  };
  const kinds = Object.entries(makers);
  for (let at = 0; at < count; at += 1) {
    const [kind, make] = kinds[at % kinds.length] ?? ['', () => ''];
    yield { kind, text: make(random, random.pick([500, 2000, 8000, 20_000])) };
  }
}
