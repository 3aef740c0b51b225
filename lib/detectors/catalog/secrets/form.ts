import type { Detector, PhraseDetector, TokenDetector } from '../../detector';

/** Alphabets that a form names by one letter. */
export const ALPHABETS: Readonly<Record<string, string>> = {
  a: 'A-Za-z0-9',
  w: 'A-Za-z0-9_',
  b: 'A-Za-z0-9_\\-',
  s: 'A-Za-z0-9+\\/',
  e: 'A-Za-z0-9+\\/=_\\-',
  v: 'A-Za-z0-9_.=\\-',
  t: 'A-Za-z0-9_.~\\-',
  h: '0-9a-f',
  H: '0-9A-F',
  x: '0-9A-Fa-f',
  l: 'a-z0-9',
  L: 'a-z',
  u: 'A-Z0-9',
  U: 'A-Z2-7',
  q: 'a-z2-7',
  d: '0-9',
  c: 'A-Za-z',
  n: 'A-HJ-NP-Za-km-z1-9',
};

/** Letters and digits that stand for one another as a run of one kind: `{a36}`, `{a20-40}`. */
export const SLOT = /\{([a-zA-Z])(\d+)(?:-(\d+))?\}/gu;

const UUID_FORM = '{x8}-{x4}-{x4}-{x4}-{x12}';

/** `{uuid}` spelt out. */
export function spellOut(form: string): string {
  return form.replaceAll('{uuid}', UUID_FORM);
}

/** Regular expression source of a form. Everything outside the slots is taken literally. */
function formSource(form: string): string {
  const spelt = spellOut(form);
  let source = '';
  let at = 0;
  let last = 'w';
  for (const { 0: slot, 1: kind = 'w', 2: from = '1', 3: to, index } of spelt.matchAll(SLOT)) {
    source += escapeLiteral(spelt.slice(at, index));
    source += `[${ALPHABETS[kind] ?? ''}]{${to === undefined ? from : `${from},${to}`}}`;
    at = index + slot.length;
    last = kind;
  }
  const tail = spelt.slice(at);
  return `${source}${escapeLiteral(tail)}(?![A-Za-z0-9${tail === '' && 'bwetv'.includes(last) ? '_\\-' : '_'}])`;
}

/** What every token of a form begins with. */
export function headOf(form: string): string {
  const slot = spellOut(form).search(/\{[a-zA-Z]\d/u);
  return slot < 0 ? form : form.slice(0, slot);
}

function escapeLiteral(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

/** "xxxxxxxx", "00000000" or EXAMPLE somewhere inside: documentation, not a token. */
const NOT_FILLED_IN = String.raw`(?![\w.~+\/=\-]{0,200}?(?:([A-Za-z0-9*.])\1{7}|[xX]{6}|EXAMPLE))`;

/** A digit or a change of case, which names made of words do not have. */
const NOT_WORDS = String.raw`(?=[\w.~+\/=!:|@$%?&\-]{1,160}?(?:[0-9]|[a-z][A-Z]))`;

/** A type whose tokens have fixed forms, as its family's table states it. */
export interface TokenFormat {
  readonly type: string;
  readonly label: string;
  /** Literal text with slots: `ghp_{a36}`. Every form must begin with literal letters. */
  readonly forms: readonly string[];
  /** Vendor's words that announce values without a prefix, or with one that is not rare enough. */
  readonly words?: readonly string[];
  /** Forms of such values; with a word such as "key" beside the vendor's, any random value does. */
  readonly values?: readonly string[];
  /** The words are too ordinary for any random value. */
  readonly onlyForms?: boolean;
  /** Runs of one character are part of the format. */
  readonly mayRepeat?: boolean;
}

/** A head of so few letters and a sign begins too many ordinary words, unless the word ends at the sign. */
const SHORT_HEAD = /^[A-Za-z0-9]{1,6}[^A-Za-z0-9]+$/u;

/** The detectors of the fixed forms of a type. */
export function tokenDetectors(format: TokenFormat): readonly Detector[] {
  const short = format.forms.filter((form) => SHORT_HEAD.test(headOf(form)));
  const long = format.forms.filter((form) => !SHORT_HEAD.test(headOf(form)));
  return [
    ...(long.length > 0 ? [tokenDetector(format, long)] : []),
    ...(short.length > 0 ? [wordDetector(format, short)] : []),
  ];
}

function tokenDetector({ type, label, mayRepeat }: TokenFormat, forms: readonly string[]): TokenDetector {
  const heads = headsOf(forms);
  let pattern: RegExp | undefined;
  return {
    kind: 'token',
    type,
    prefixes: heads.map((head) => `${head}*`),
    // Made when first asked for: most of some hundred patterns never are.
    get pattern() {
      return (pattern ??= patternOf(forms, mayRepeat));
    },
    label,
    shows: Math.min(...heads.map((head) => head.length)),
  };
}

function wordDetector({ type, label, mayRepeat }: TokenFormat, forms: readonly string[]): PhraseDetector {
  const heads = headsOf(forms);
  let pattern: RegExp | undefined;
  return {
    kind: 'phrase',
    type,
    label,
    words: heads,
    find({ text }, { start, end }) {
      if (!heads.some((head) => text.startsWith(head, start))) return null;
      pattern ??= patternOf(forms, mayRepeat);
      pattern.lastIndex = start;
      const token = pattern.exec(text)?.[0];
      if (token === undefined) return null;
      return {
        start,
        end: start + token.length,
        confidence: 'high',
        validated: false,
        masked: `${text.slice(start, Math.min(end, start + (token.length >> 2)))}••••`,
        replacement: `[${label} removed]`,
      };
    },
  };
}

function headsOf(forms: readonly string[]): readonly string[] {
  return [...new Set(forms.map(headOf))];
}

/** Source that matches any of the forms; of two that begin alike the longer one is tried first. */
export function anyFormSource(forms: readonly string[]): string {
  const longestFirst = [...forms].sort((a, b) => spellOut(b).length - spellOut(a).length);
  return longestFirst.map(formSource).join('|');
}

function patternOf(forms: readonly string[], mayRepeat = false): RegExp {
  const heads = headsOf(forms).map(escapeLiteral).join('|');
  const bodies = anyFormSource(forms);
  return new RegExp(
    `(?<![A-Za-z0-9_])(?=${heads})${mayRepeat ? '' : NOT_FILLED_IN}${NOT_WORDS}(?:${bodies})`,
    'uy',
  );
}
