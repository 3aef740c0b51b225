import type { Detector, Span } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { mod97 } from './checks';
import { IBAN_STRUCTURES } from './iban-structures';

const CLASSES: Readonly<Record<string, string>> = { n: '[0-9]', a: '[A-Z]', c: '[0-9A-Z]' };

interface IbanFormat {
  readonly length: number;
  readonly pattern: RegExp;
}

const FORMATS: ReadonlyMap<string, IbanFormat> = new Map(
  Object.entries(IBAN_STRUCTURES).map(([country, structure]) => [country, toFormat(country, structure)]),
);

/** Country and first check digit, which no ordinary word begins with. */
const BEGINNINGS = [...FORMATS.keys()].flatMap((country) =>
  [...'0123456789'].map((digit) => `${country}${digit}*`),
);

/** From the word to a country that stands apart from its check digits: "IBAN is: DE 89 3704 …". */
const BEHIND_WORD = /^[^\p{N}\n]{0,24}?(?<![\p{L}\p{N}])(?=[A-Za-z]{2}[ .-][0-9]{2})/u;

const SEPARATORS = ' .-\t\r\n';

/** International bank account numbers, by the country's structure and the check digits. */
export const iban: Detector = {
  kind: 'phrase',
  type: 'iban',
  appliesTo: ['text', 'file-name'],
  label: 'IBAN',
  words: [...BEGINNINGS, 'iban'],
  find(view, hit): Span | null {
    const gap = hit.literal === 'iban' ? BEHIND_WORD.exec(view.text.slice(hit.end, hit.end + 32)) : null;
    if (hit.literal === 'iban' && !gap) return null;
    const start = gap ? hit.end + gap[0].length : hit.start;
    // The pass also begins words where capitals follow small letters.
    if (/[\p{L}\p{N}]$/u.test(view.text.slice(Math.max(0, start - 2), start))) return null;
    const found = readIban(view.text, start);
    if (!found) return null;
    const ending = found.value.slice(-4);
    return {
      start,
      end: found.end,
      confidence: 'high',
      validated: true,
      masked: `${found.value.slice(0, 2)}•• •••• ${ending}`,
      replacement: `[IBAN ending ${ending}]`,
    };
  },
};

/** Reads the IBAN that begins at `start`: in upper case without separators, with its end in the text. */
function readIban(text: string, start: number): { value: string; end: number } | null {
  const length = FORMATS.get(text.slice(start, start + 2).toUpperCase())?.length ?? 0;
  let value = '';
  let at = start;
  for (let skipped = 0; value.length < length; at += 1) {
    const unit = text.charAt(at);
    if (/[0-9A-Za-z]/u.test(unit)) {
      value += unit;
      skipped = 0;
    } else if (unit !== '' && SEPARATORS.includes(unit) && skipped < 2) {
      skipped += 1;
    } else {
      return null;
    }
    // The check digits come first: that is where most words that look alike end.
    if (value.length === 4 && !/[0-9]{2}$/u.test(value)) return null;
  }
  value = value.toUpperCase();
  const isWhole = value !== '' && !/^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
  return isWhole && isIban(value) ? { value, end: at } : null;
}

/** Country's structure and check digits (ISO 7064 MOD 97-10), and not an account of zeros only. */
function isIban(value: string): boolean {
  const format = FORMATS.get(value.slice(0, 2));
  if (format?.length !== value.length || !format.pattern.test(value)) return false;
  return mod97(value.slice(4) + value.slice(0, 4)) === 1 && !/^.{4}0+$/u.test(value);
}

function toFormat(country: string, structure: string): IbanFormat {
  let length = 4;
  let pattern = `^${country}[0-9]{2}`;
  for (const [, count = '', kind = ''] of structure.matchAll(/([0-9]+)([nac])/gu)) {
    length += Number(count);
    pattern += `${CLASSES[kind] ?? ''}{${count}}`;
  }
  return { length, pattern: new RegExp(`${pattern}$`, 'u') };
}

export const ibanDocs: readonly TypeDocs[] = [
  {
    type: 'iban',
    group: 'bank',
    name: 'IBAN',
    example: 'please pay to DE89 3704 0044 0532 0130 00',
    method: 'Length and structure of the country, check digits MOD 97-10; grouped or not, in either case.',
    source: 'ISO 13616-1; SWIFT IBAN Registry, release 99',
    severity: 'high',
  },
];
