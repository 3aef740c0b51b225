import type { Confidence } from '../../../model/finding';
import type { Hit, Literal, PhraseDetector, ScanView, Span } from '../../detector';

/** Words that may stand between a label and its value, in the languages of the catalogue. */
const FILLERS = [
  'numbers?|num|no|nr|nbr|n[°º]|code|is|are|was|bank|account|acct|a/c',
  'numéro|est|es|número|numero|núm|código|codigo|é|eh|ist|lautet|nummer|zahl|è|e|codice|numeratie|van|de|del|da|do|der|des|du|la|el|the|my|our|his|her|their|your|mein|mi|meu|minha',
  'nomor|nomer|adalah|nya|saya|numarası|numarasi|numaram|numara',
  'card|karte|carta|tarjeta|cart[ãa]o|kartu|kartunya|kart[ıi]n|kart[ıi]m[ıi]n|hai|on|back|front|hinten|auf|si|s[ıu]|su',
  'नंबर|संख्या|है|हैं|رقم|هو|هي|номер|は|が|是|为|은|는',
].join('|');

const LINK = new RegExp(
  `["'*_)]{0,3}(?:[ \\t]{0,2}(?:${FILLERS})(?![\\p{L}\\p{M}])\\.?){0,4}["'*_)]{0,3}[ \\t]{0,3}(?:[:=#]|->|=>|-)?[ \\t]{0,3}(?:\\r?\\n)?[ \\t]{0,3}["'*_(]{0,2}`,
  'iuy',
);

/** What is found behind a label, end exclusive. */
export interface LabelledValue {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/**
 * The value that follows a label, perhaps behind a few filler words and a sign; null where something else does.
 * @param pattern sticky.
 */
export function valueBehind(view: ScanView, at: number, pattern: RegExp): LabelledValue | null {
  LINK.lastIndex = at;
  let start = LINK.test(view.text) ? LINK.lastIndex : at;
  if (start === at && /[\p{L}\p{M}]/u.test(view.text.charAt(at))) return null;
  // A bracket in front may belong to the value.
  if (view.text.charAt(start - 1) === '(') {
    pattern.lastIndex = start - 1;
    if (pattern.test(view.text)) start -= 1;
  }
  pattern.lastIndex = start;
  const value = pattern.exec(view.text)?.[0];
  if (value === undefined) return null;
  return { start, end: start + value.length, value };
}

/** A detector of values that are known by the word before them only. */
interface LabelledSpec {
  readonly type: string;
  readonly words: readonly Literal[];
  /** Sticky pattern of the value as written, with its own right boundary. */
  readonly pattern: RegExp;
  readonly label: string;
  /** How many of the last characters may be shown; 0 for none. */
  readonly shows?: number;
  readonly check?: (value: string) => boolean;
  readonly confidence?: Confidence;
  /** A second look at what stands around the value. */
  readonly accepts?: (view: ScanView, found: LabelledValue, hit: Hit) => boolean;
}

/** Makes a detector of values that stand right behind one of its words. */
export function labelled(spec: LabelledSpec): PhraseDetector {
  const { type, words, pattern, label, shows = 0, check, confidence, accepts } = spec;
  return {
    kind: 'phrase',
    type,
    words,
    find(view, hit) {
      const found = valueBehind(view, hit.end, pattern);
      if (!found || (check && !check(found.value)) || (accepts && !accepts(view, found, hit))) return null;
      return {
        ...spanOf(found, label, shows),
        confidence: confidence ?? (check ? 'high' : 'medium'),
        validated: check !== undefined,
        raisedBy: [hit.literal],
      };
    },
  };
}

/** The parts of a span that come from the value alone. */
export function spanOf(
  { start, end, value }: LabelledValue,
  label: string,
  shows: number,
): Pick<Span, 'start' | 'end' | 'masked' | 'replacement'> {
  const compact = value.replace(/[^\p{L}\p{N}]/gu, '');
  const ending = shows > 0 && compact.length >= shows * 4 ? compact.slice(-shows) : '';
  return {
    start,
    end,
    masked: ending === '' ? '••••••' : `•••• ${ending}`,
    replacement: ending === '' ? `[${label} removed]` : `[${label} ending ${ending}]`,
  };
}

/** The text within `reach` characters of a span, both sides, the span included. */
export function around(view: ScanView, start: number, end: number, reach: number): string {
  return view.text.slice(Math.max(0, start - reach), end + reach);
}
