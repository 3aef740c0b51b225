import type { PhraseDetector, ScanView, Hit, Span } from '../../detector';
import { anyFormSource, type TokenFormat } from './form';
import { UUID, isRandom } from './randomness';

/** Between the vendor's word and the value: the rest of a name, closing quotes, a sign or a word of giving. */
const REST = String.raw`(?<rest>[\w\s.()\[\]"'\x60{}:?&\/\\,=<-]{0,60}?)`;
const SIGN = String.raw`(?<sign>["'\x60\])]{0,2}\s{0,3}(?:=>|:=|\?=|\|\||[=:>,(]{1,3}|→|\bis\b|\s)\s{0,3})`;
const OPENING = String.raw`(?:\\?["'\x60({\[<]){0,2}(?:(?:Bearer|Token|Basic|Bot|ApiKey) )?`;
/** Any value that a vendor may have drawn, where a word such as "key" says that it is one. */
const ANY_VALUE = String.raw`[A-Za-z0-9_.~+\/=:|-]{15,400}[A-Za-z0-9_=]`;
const SAYS_SECRET =
  /key|token|secret|passw|pwd|auth|cred|access|private|sign|bearer|license|webhook|dsn|pat\b|sid\b|pass\b/iu;
const SAYS_OTHER =
  /order|invoice|tracking|version|image|file|path|docs|url|host|channel|[a-z]_?id\b|region|build|name/iu;
/** Values that look random and are meant to be known. */
const SAYS_PUBLIC =
  /commit|sha-?\d|md5|hash|digest|checksum|etag|revision|public|publishable|fingerprint|integrity/iu;
/** What even the shortest value needs; the names of vendors are common in chat, such runs are not. */
const LONG_RUN = /[A-Za-z0-9_.~+/=|:-]{12}/u;
const REACH = 240;
/** How a name may go on in one word; otherwise the vendor's name is only how another word begins. */
const GOES_ON =
  /^(?:api|app|key|token|secret|pass|pwd|auth|access|client|private|account|user|admin|cloud|db|ai|io|hq|com|s$)/u;
const IS_PUBLIC = /^pk_(?:live|test)_|^pk\.eyJ|^MII[BC]/u;
const WINDOW = 480;
const MAX_TRIES = 3;
const LEAST_ENTROPY = 3;

/** The detector of a vendor's values that carry no prefix of their own: announced by the vendor's word. */
export function keyedDetector({
  type,
  label,
  words = [],
  values = [],
  onlyForms = false,
}: TokenFormat): PhraseDetector {
  let patterns: readonly RegExp[] | undefined;
  return {
    kind: 'phrase',
    type,
    label,
    words: words
      .flatMap((word) => [word, ...(/[ .]/u.test(word) ? [word.replaceAll(/[ .]/gu, '')] : [])])
      .map((word) => `${word}*`),
    find(view, hit) {
      const goesOn = /^[a-z]+/u.exec(view.text.slice(hit.end, hit.end + 16))?.[0];
      if (goesOn !== undefined && !GOES_ON.test(goesOn)) return null;
      if (!LONG_RUN.test(view.text.slice(hit.end, hit.end + REACH))) return null;
      patterns ??= [
        ...(values.length === 0 ? [] : [gapped(anyFormSource(values))]),
        ...(onlyForms ? [] : [ANY]),
      ];
      return findKeyed(view, hit, label, patterns);
    },
  };
}

function gapped(value: string): RegExp {
  return new RegExp(`${REST}${SIGN}${OPENING}(?<value>${value})`, 'uy');
}

const ANY = gapped(ANY_VALUE);

function findKeyed(view: ScanView, hit: Hit, label: string, patterns: readonly RegExp[]): Span | null {
  const text = view.text.slice(hit.start, hit.end + WINDOW);
  const name = text.slice(
    0,
    hit.end - hit.start + (/^\w{0,40}/u.exec(text.slice(hit.end - hit.start))?.[0].length ?? 0),
  );
  for (const pattern of patterns) {
    let at = hit.end - hit.start;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const found = match(pattern, text, at);
      if (!found) break;
      const secretly = SAYS_SECRET.test(tries === 0 ? `${name} ${found.between}` : found.between);
      const fits = secretly || (pattern !== ANY && !SAYS_OTHER.test(found.between));
      if (
        found.announced &&
        fits &&
        !SAYS_PUBLIC.test(found.between) &&
        !IS_PUBLIC.test(found.value) &&
        isRandom(found.value.replaceAll(/A{6,}/gu, 'A'), LEAST_ENTROPY)
      ) {
        return span(hit.start + found.start, found.value, label, secretly);
      }
      at = found.start + found.value.length;
    }
  }
  return null;
}

interface Value {
  readonly value: string;
  readonly start: number;
  readonly between: string;
  /** Said by a sign, or by a word that ends in "key" or the like right before it. */
  readonly announced: boolean;
}

function match(pattern: RegExp, text: string, at: number): Value | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  const { value, rest = '', sign = '' } = found?.groups ?? {};
  if (!found || value === undefined) return null;
  const start = at + found[0].length - value.length;
  const isStructured = pattern !== ANY && /[^A-Za-z0-9]/u.test(value) && !UUID.test(value);
  const announced =
    isStructured ||
    /\S/u.test(sign) ||
    /(?:key|token|secret|password|pass|pwd|pat|dsn|auth|creds?)$/iu.test(rest);
  return { value, start, between: `${rest}${sign}`, announced };
}

function span(start: number, value: string, label: string, sure: boolean): Span {
  return {
    start,
    end: start + value.length,
    confidence: sure ? 'high' : 'medium',
    validated: false,
    masked: '••••',
    replacement: `[${label} removed]`,
  };
}
