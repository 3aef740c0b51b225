import type { Match } from '../../model/finding';
import { type Detector, toMatch } from '../detector';
import { IBAN_STRUCTURES } from '../iban-structures';

const TYPE = 'iban';
const CLASSES: Readonly<Record<string, string>> = { n: '[0-9]', a: '[A-Z]', c: '[0-9A-Z]' };

/** Looking behind is left for what matches: it would be done at every letter of every text. */
const BEGINNING = /[A-Za-z]{2}[ .-]?[0-9]{2}/g;

const SEPARATORS = ' .-\t\r\n';

interface IbanFormat {
  readonly length: number;
  readonly pattern: RegExp;
}

const FORMATS: ReadonlyMap<string, IbanFormat> = new Map(
  Object.entries(IBAN_STRUCTURES).map(([country, structure]) => [country, toFormat(country, structure)]),
);

/** International bank account numbers, by the country's structure and the check digits. */
export const iban: Detector = {
  type: TYPE,
  appliesTo: ['text', 'file-name'],
  source: 'ISO 13616-1, SWIFT IBAN Registry',
  find(text) {
    const matches: Match[] = [];
    // Most texts have nothing that begins like one; looking for the first is cheaper than setting out for all.
    if (text.text.search(BEGINNING) < 0) return matches;
    for (const begin of text.text.matchAll(BEGINNING)) {
      const found = startsWord(text.text, begin.index) ? readIban(text.text, begin.index) : null;
      if (!found) continue;
      const ending = found.value.slice(-4);
      matches.push(
        toMatch(TYPE, text, {
          start: begin.index,
          end: found.end,
          confidence: 'high',
          validated: true,
          masked: `${found.value.slice(0, 2)}•• •••• ${ending}`,
          replacement: `[IBAN ending ${ending}]`,
        }),
      );
    }
    return matches;
  },
};

function startsWord(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** Reads the IBAN that begins at `start`: in upper case without separators, with its end in the text. */
function readIban(text: string, start: number): { value: string; end: number } | null {
  const format = FORMATS.get(text.slice(start, start + 2).toUpperCase());
  if (!format) return null;
  let value = '';
  let at = start;
  for (let skipped = 0; value.length < format.length; at++) {
    const unit = text.charAt(at);
    if ((unit >= '0' && unit <= '9') || (unit >= 'A' && unit <= 'Z') || (unit >= 'a' && unit <= 'z')) {
      value += unit;
      skipped = 0;
    } else if (unit !== '' && SEPARATORS.includes(unit) && skipped < 2) {
      skipped++;
    } else {
      return null;
    }
  }
  value = value.toUpperCase();
  const isWhole = !/^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
  return isWhole && format.pattern.test(value) && isValidIban(value) ? { value, end: at } : null;
}

/** Check digits by ISO 7064 MOD 97-10, and not an account of zeros only. */
function isValidIban(value: string): boolean {
  let remainder = 0;
  for (const character of value.slice(4) + value.slice(0, 4)) {
    const number = parseInt(character, 36);
    remainder = (remainder * (number > 9 ? 100 : 10) + number) % 97;
  }
  return remainder === 1 && !/^.{4}0+$/u.test(value);
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
