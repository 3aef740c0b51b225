import { CLASS, OTHER } from './characters';

/** Letters that decomposing leaves alone but people write without their mark. */
const OTHER_FOLDS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 's',
  æ: 'a',
  œ: 'o',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
};

/** A literal taken apart: what stands before its first letter or digit, the rest as the trie has it, how it ends. */
export interface LiteralForm {
  readonly lead: string;
  readonly isOpen: boolean;
  readonly folded: string;
}

const forms = new Map<string, LiteralForm>();

export function literalForm(literal: string): LiteralForm {
  let form = forms.get(literal);
  if (!form) {
    form = takeApart(literal);
    forms.set(literal, form);
  }
  return form;
}

/** Most literals: their own fold, and found out in one look. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*\*?$/u;

function takeApart(literal: string): LiteralForm {
  if (PLAIN.test(literal)) {
    const isOpen = literal.endsWith('*');
    return { lead: '', isOpen, folded: isOpen ? literal.slice(0, -1) : literal };
  }
  const isOpen = literal.endsWith('*');
  const body = isOpen ? literal.slice(0, -1) : literal;
  let lead = 0;
  while (lead < body.length && CLASS[body.charCodeAt(lead)] === OTHER) lead += 1;
  let folded = '';
  for (let at = lead; at < body.length; at += 1) {
    const char = foldUnit(body.charCodeAt(at));
    if (char !== ' ' || !folded.endsWith(' ')) folded += char;
  }
  return { lead: body.slice(0, lead), isOpen, folded };
}

/** Alphabets whose letters can be taken apart into a base and its marks; Hangul and Kana cannot. */
const WITH_MARKS: readonly (readonly [from: number, to: number])[] = [
  [0x80, 0x52f],
  [0x620, 0x6ff],
  [0x900, 0x9ff],
  [0x1e00, 0x1fff],
];

/** Marks that people leave out: accents, the nukta, Arabic vowel signs and the tatweel. */
function isMark(unit: number): boolean {
  return (
    (unit >= 0x300 && unit <= 0x36f) ||
    unit === 0x93c ||
    unit === 0x640 ||
    unit === 0x670 ||
    (unit >= 0x64b && unit <= 0x65f)
  );
}

/** By unit the letter for which it stands: a space for a sign, empty for a mark; left out where it is itself. */
export const FOLDS = folds();

function folds(): ReadonlyMap<number, string> {
  const table = new Map<number, string>();
  for (let unit = 0; unit < 0x80; unit += 1) {
    const char = String.fromCharCode(unit);
    if (CLASS[unit] === OTHER) table.set(unit, ' ');
    else if (char !== char.toLowerCase()) table.set(unit, char.toLowerCase());
  }
  for (const [from, to] of WITH_MARKS) {
    const units = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    // One call for all of them: a call for each would take longer than everything else together.
    const bases = units
      .map((unit) => String.fromCharCode(unit))
      .join('\n')
      .toLowerCase()
      .normalize('NFD')
      .split('\n');
    units.forEach((unit, at) => {
      const base = bases[at]?.[0] ?? '';
      const folded = isMark(unit) ? '' : (OTHER_FOLDS[base] ?? base);
      if (folded.charCodeAt(0) !== unit) table.set(unit, folded);
    });
  }
  return table;
}

function foldUnit(unit: number): string {
  return FOLDS.get(unit) ?? String.fromCharCode(unit);
}
