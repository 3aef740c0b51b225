import fc from 'fast-check';
import { IBAN_STRUCTURES } from '@/lib/detectors/iban-structures';

const DIGIT = fc.integer({ min: 0, max: 9 }).map(String);

/** Card numbers of the common schemes with a right check digit, without separators. */
export const cardNumber: fc.Arbitrary<string> = fc
  .constantFrom(
    ['4', 16],
    ['51', 16],
    ['2221', 16],
    ['34', 15],
    ['37', 15],
    ['6011', 16],
    ['3528', 16],
    ['36', 14],
  )
  .chain(([prefix, length]) =>
    fc
      .array(DIGIT, {
        minLength: Number(length) - 1 - String(prefix).length,
        maxLength: Number(length) - 1 - String(prefix).length,
      })
      .map((rest) => withLuhnDigit(`${prefix}${rest.join('')}`)),
  );

/** IBANs of every country in the register, in upper case without separators. */
export const ibanNumber: fc.Arbitrary<string> = fc
  .constantFrom(...Object.entries(IBAN_STRUCTURES))
  .chain(([country, structure]) => {
    const parts = [...structure.matchAll(/(\d+)([nac])/g)].map(([, count, kind]) =>
      fc
        .array(fc.constantFrom(...alphabet(kind ?? 'n')), {
          minLength: Number(count),
          maxLength: Number(count),
        })
        .map((characters) => characters.join('')),
    );
    return fc.tuple(...parts).map((bban) => withIbanDigits(country, bban.join('')));
  })
  .filter((value) => !/^.{4}0+$/.test(value));

/** One of each secret, made up for the tests; pieces are joined so that no scanner takes them for real. */
export const SECRETS: ReadonlyArray<readonly [type: string, secret: string]> = [
  ['payment-card', '5105 1051 0510 5100'],
  ['iban', 'NL02 ABNA 0123 4567 89'],
  ['aws-access-key', 'AKIA' + 'QZ3LTR7PWMX2VDNK'],
  ['github-token', 'ghp_' + 'k2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5uEoTi'],
  [
    'github-token',
    'github_pat_' + '11ABCDEFG0k2J9xQ7bRt4L_mZ8vWc1NpY6sHd3FgA5uEoTiQwErTyUiOpAsDfGhJkLzXcVbNm12345678',
  ],
  ['gitlab-token', 'glpat-' + 'k2J9xQ7bRt4LmZ8vWc1N'],
  ['slack-token', 'xoxb-' + '218463957201-k2J9xQ7bRt4LmZ8vWc1NpY6s'],
  ['stripe-key', 'sk_live_' + 'k2J9xQ7bRt4LmZ8vWc1NpY6s'],
  ['google-api-key', 'AIza' + 'k2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5u-o_'],
  ['openai-key', 'sk-proj-' + 'k2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5u'],
  ['anthropic-key', 'sk-ant-api03-' + 'k2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5u'],
  ['npm-token', 'npm_' + 'k2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5uEoTi'],
  ['telegram-bot-token', '7123456789:' + 'AAk2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5uE'],
  ['sendgrid-key', 'SG.' + 'k2J9xQ7bRt4LmZ8vWc1NpY.' + 'k2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5uEoTiQwErTyU'],
  ['twilio-key', 'SK' + '0f1e2d3c4b5a69788796a5b4c3d2e1f0'],
  ['jwt', ['eyJhbGciOiJFUzI1NiJ9', 'eyJvcmQiOiJ0ZXN0In0', 'k2J9xQ7bRt4LmZ8vWc1NpY6sHd3FgA5u'].join('.')],
];

/** The number with its Luhn check digit behind it. */
export function withLuhnDigit(payload: string): string {
  let sum = 0;
  [...payload].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return `${payload}${(10 - (sum % 10)) % 10}`;
}

function withIbanDigits(country: string, bban: string): string {
  const number = [...`${bban}${country}00`].map((character) => parseInt(character, 36)).join('');
  return `${country}${String(98n - (BigInt(number) % 97n)).padStart(2, '0')}${bban}`;
}

function alphabet(kind: string): string[] {
  const digits = '0123456789';
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return [...(kind === 'n' ? digits : kind === 'a' ? letters : digits + letters)];
}
