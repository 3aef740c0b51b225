import type { Hit, ScanView, Span } from '../../detector';

/** Small words that stand between a label and its number, in the languages the catalogue covers. */
const LINKS = String.raw`
  no nr nro num number numbers numero número numéro nummer nomor numara\p{L}{0,4} n nº n° is was es e é è ist lautet
  est jest to adalah saya card id code details mio номер серия это رقم رقمه رقمها هو هي है नंबर नं hai là số की का του
  μου είναι שלי הוא מספר 번호(?:는|은)? 는 은
`;
/** The same in scripts that put no spaces between words. */
const JOINED_LINKS = '的|号码|號碼|号|是|为|番号|は|เลขที่|เลข|คือ';
const GAP = new RegExp(
  `(?:[\\s:=#№°º.,()"'*_>-]{1,4}|(?:${LINKS.trim().replace(/\s+/gu, '|')})(?![\\p{L}\\p{N}])|${JOINED_LINKS}){1,8}`,
  'iuy',
);
/** What stands between a number and a label behind it: "X is my passport number". */
const GAP_BEFORE =
  /(?:\s{0,2}[-:=(]\s{0,2}|\s{1,2}(?:is|es|ist|est|é|è|adalah)\s{1,2})(?:(?:my|the|his|her|mi|su|meu|minha|mein|meine|mon|ma|mio|mia|mijn)\s)?$/iu;
const REACH_BEFORE = 48;
/** A day, however it is written. */
const DATE =
  /^(?:\d{1,2}([./ -])\d{1,2}\1(?:\d{2}|\d{4})|\d{4}([./ -])\d{1,2}\2\d{1,2}|(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d|[0-3]\d[01]\d(?:19|20)\d{2}|(?:19|20)\d{2}\s?[-/]\s?(?:19|20)\d{2})$/u;

/** What a number looks like that is announced by a label alone. */
export interface LabelledForm {
  /** Sticky; the whole value as written, with what may not follow. */
  readonly pattern: RegExp;
  /** How many digits it has at least; a word that has fewer is a word. */
  readonly digits: number;
  readonly label: string;
}

/**
 * Looks for the number that a label announces: right behind it, with nothing but small words and signs between, or
 * right before it.
 */
export function besideLabel({ text }: ScanView, hit: Hit, form: LabelledForm): Span | null {
  GAP.lastIndex = hit.end;
  const gap = GAP.exec(text)?.[0].length ?? 0;
  const behind = gap > 0 ? valueAt(text, hit.end + gap, form) : null;
  const found = behind ?? valueBefore(text, hit.start, form);
  if (!found) return null;
  const compact = found.written.replace(/[^\p{L}\p{N}]/gu, '');
  const tail = compact.length < 8 ? '' : compact.slice(-2);
  return {
    start: found.start,
    end: found.start + found.written.length,
    confidence: 'medium',
    validated: false,
    masked: `••••${tail}`,
    replacement: tail === '' ? `[${form.label} removed]` : `[${form.label} ending ${tail}]`,
    raisedBy: [hit.literal],
  };
}

interface Value {
  readonly start: number;
  readonly written: string;
}

function valueAt(text: string, start: number, { pattern, digits }: LabelledForm): Value | null {
  pattern.lastIndex = start;
  const written = pattern.exec(text)?.[0];
  if (written === undefined || DATE.test(written)) return null;
  return written.replace(/[^0-9]/gu, '').length < digits ? null : { start, written };
}

/** Tries the beginnings of words in the stretch before the label, the farthest first. */
function valueBefore(text: string, labelStart: number, form: LabelledForm): Value | null {
  const from = Math.max(0, labelStart - REACH_BEFORE);
  const before = text.slice(from, labelStart);
  const end = labelStart - (GAP_BEFORE.exec(before)?.[0].length ?? 0);
  if (end === labelStart) return null;
  for (const { index } of before.matchAll(/(?<![\p{L}\p{N}+.,/-])[A-Za-z]{0,3}\d/gu)) {
    const value = valueAt(text, from + index, form);
    if (value && value.start + value.written.length === end) return value;
  }
  return null;
}
