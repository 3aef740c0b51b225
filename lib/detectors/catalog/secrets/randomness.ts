/** Shannon entropy in bits per character, of up to some hundred characters. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

const FILLER = /([A-Za-z0-9*._#-])\1{5}|x{4}|X{4}|0123456789(?!\d*[a-z])|EXAMPLE(?:KEY)?$/u;
const STANDS_FOR =
  /(?:^|[^a-z])(?:your|my|the|some|insert|replace|change|enter|paste|put|dummy|fake|sample|example|placeholder|redacted|changeme|todo|hidden|secret-?here|goes-?here|here)(?:$|[^a-z0-9])|placeholder|changeme|redacted|example/iu;
const REFERENCE =
  /^(?:[$%@]|\{\{|<|\[|process\.|os\.|env[.[]|ENV[.[]|config\.|var\.|self\.|this\.|secrets\.|vault:|ref\+|arn:|https?:|file:|\/(?:etc|home|usr|var|opt|tmp|Users)\/|data:)|[([]|\.\.|\$\{|\}\}|%[A-Z_]+%/u;

/** Whether a value is plainly not filled in, or names a place where the value is. */
export function isPlaceholder(value: string): boolean {
  return FILLER.test(value) || STANDS_FOR.test(value) || REFERENCE.test(value);
}

/** Long enough to say something, with vowels as languages have them and no heap of consonants. */
function isWord(letters: string): boolean {
  if (!/^(?:[A-Z]?[a-z]{3,23}|[A-Z]{4,24})$/u.test(letters) || /[^aeiouy]{5}/iu.test(letters)) return false;
  return (letters.match(/[aeiouy]/giu)?.length ?? 0) / letters.length >= 0.2;
}

/** A word or several, such as an identifier, a path or a sentence without spaces: split by case and signs. */
function isWordy(value: string): boolean {
  const pieces = value.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/u);
  // "version2" is a word; "u7xr9b" is none.
  const words = pieces.map((piece) => piece.replace(/\d{1,4}$/u, '')).filter((piece) => !/\d/u.test(piece));
  const inWords = words.reduce((sum, word) => sum + (isWord(word) ? word.length : 0), 0);
  return inWords / value.length > 0.6;
}

const SEQUENCE = /(?:0123|1234|2345|3456|4567|5678|6789|abcd|bcde|cdef|defg|efgh|fghi|ghij)/iu;

/** Whether letters and digits look drawn at random: enough of each, nothing spelt, no runs. */
export function isRandom(value: string, least: number): boolean {
  if (isPlaceholder(value) || !/[A-Za-z]/u.test(value)) return false;
  if (!/[0-9]/u.test(value) && (value.match(/[a-z][A-Z]/gu)?.length ?? 0) < 3) return false;
  if (value.length < 40 && SEQUENCE.test(value) && entropy(value) < 3.6) return false;
  return entropy(value) >= least && !isWordy(value);
}

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;
export const HEX = /^[0-9a-f]+$/iu;
