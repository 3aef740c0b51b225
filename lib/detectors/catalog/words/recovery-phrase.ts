import { sha256 } from '@noble/hashes/sha2.js';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { Detector, Hit, ScanView, Span } from '../../detector';
import { foldedAround, listed } from './fold';
import { secretSpan } from './password';

const PLACES: ReadonlyMap<string, number> = new Map(wordlist.map((word, at) => [word, at]));
const LIST: Pick<ReadonlyMap<string, number>, 'has'> = PLACES;
const LENGTHS = [24, 21, 18, 15, 12] as const;
const MOST = 30;

/** The short words of the list are those that everybody uses; three of four of the list are longer. */
const ENTRY_WORDS = wordlist.filter((word) => word.length >= 5);
const ENTRY: ReadonlySet<string> = new Set(ENTRY_WORDS);
/** So many of them stand in a phrase of which one word is held back, but for one phrase in a thousand. */
const FEWEST_ENTRIES = 4;
/** Characters in which they must stand: twelve numbered words with a line each. */
const LONGEST_PHRASE = 200;

/** Names of the phrase in the languages in which wallets speak. */
const NAMES = listed(`
  seed phrase | seed words | seedphrase | recovery phrase | recovery words | secret phrase | secret recovery
  phrase | mnemonic | mnemonic phrase | wallet phrase | backup phrase | wallet seed | backup words | 12
  words | 24 words | twelve words | frase semilla | frase de recuperacion | frase secreta | palabras semilla
  | palabras de recuperacion | frase de recuperacao | frase semente | palavras de recuperacao |
  frase-semente | wiederherstellungsphrase | seed-phrase | wiederherstellungsworter | phrase de recuperation
  | phrase secrete | phrase de recup | mots de recuperation | frase di recupero | frase seed | parole di
  recupero | herstelzin | herstelwoorden | seed woorden | seed phrase kya | रिकवरी फ़्रेज़ | सीड फ्रेज |
  रिकवरी फ्रेज | frasa pemulihan | frasa benih | frase pemulihan | عبارة الاسترداد | عبارة الاستعادة |
  العبارة السرية | عبارة البذور | kurtarma kelimeleri | kurtarma ifadesi | gizli kelimeler | cuzdan
  kelimeleri | 助记词 | 助記詞 | 注记词 | ニーモニック | シードフレーズ | リカバリーフレーズ | 복구 문구* | 시드 문구* | 니모닉* | сид фраза | сид
  фразу | сид-фраза | фраза восстановления | мнемоническая фраза | fraza seed | fraza odzyskiwania | cum tu
  khoi phuc
`);
const NAMED = new RegExp(
  `(?:${NAMES.map((name) => name.replace('*', '')).join('|')}|wallet|metamask|ledger|trezor|trust wallet|cartera|billetera|carteira|portefeuille|cuzdan|dompet|محفظة|кошел)`,
  'u',
);

/** Phrases from which a crypto wallet is made (BIP-39), whole, numbered, or with a word held back. */
export const recoveryPhrases: readonly Detector[] = [
  {
    type: 'recovery-phrase',
    kind: 'text',
    appliesTo: ['text'],
    words: ENTRY_WORDS,
    atLeast: FEWEST_ENTRIES,
    find: (view, hits) =>
      hits.flatMap((hit, at) => {
        const last = hits[at + FEWEST_ENTRIES - 1] ?? hits[at - FEWEST_ENTRIES + 1];
        const isDense = last !== undefined && Math.abs(last.start - hit.start) <= LONGEST_PHRASE;
        return isDense ? (fromEntry(view, hit) ?? []) : [];
      }),
  },
  { type: 'recovery-phrase', kind: 'phrase', appliesTo: ['text'], words: NAMES, find: fromName },
];

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const BETWEEN = /(?:[ \t\r\n,;|/*_`"'-]|\d{1,2}[.):=](?!\d)|(?<=[\s,])\d{1,2}[ \t]){1,12}/uy;
const LETTERS = /[a-z]{3,8}(?![\p{L}\d])/iuy;
const BACK = /(?:^|[^\p{L}\d])([a-z]{3,8})(?:[ \t\r\n,;|/*_`"'-]|\d{1,2}[.):=]|[\s,]\d{1,2}[ \t]){1,12}$/iu;

function fromEntry({ text }: ScanView, hit: Hit): Span | null {
  const words: Word[] = [{ text: hit.literal, start: hit.start, end: hit.end }];
  follow(text, words);
  // The last word of a phrase with no other long word in it is not worth a look back at every long word.
  if (words.length === 1) return null;
  for (let front = 0; front < MOST; front++) {
    const first = words[0];
    if (!first) return null;
    const from = Math.max(0, first.start - 24);
    const match = BACK.exec(text.slice(from, first.start));
    const word = match?.[1]?.toLowerCase() ?? '';
    if (match === null || !LIST.has(word)) break;
    // The word before began the walk already and told what there is to tell.
    if (ENTRY.has(word)) return null;
    const start = from + match.index + match[0].indexOf(match[1] ?? '');
    words.unshift({ text: word, start, end: start + word.length });
  }
  return judge(text, words, hit);
}

function follow(text: string, words: Word[]): void {
  while (words.length < MOST) {
    BETWEEN.lastIndex = words.at(-1)?.end ?? 0;
    if (!BETWEEN.test(text)) return;
    const start = BETWEEN.lastIndex;
    LETTERS.lastIndex = start;
    const word = LETTERS.exec(text)?.[0].toLowerCase();
    if (word === undefined || !LIST.has(word)) return;
    words.push({ text: word, start, end: start + word.length });
  }
}

function judge(text: string, words: readonly Word[], hit: Hit): Span | null {
  // A piece of the list itself, in its order.
  if (words.length < 8 || words.every((word, at) => at === 0 || (words[at - 1]?.text ?? '') < word.text))
    return null;
  for (const length of LENGTHS) {
    for (let from = 0; from + length <= words.length; from++) {
      const part = words.slice(from, from + length);
      if (!hasChecksum(part)) continue;
      return { ...spanOf(part, hit), confidence: 'high', validated: true };
    }
  }
  const first = words[0]?.start ?? 0;
  const isNamed = NAMED.test(foldedAround(text, first, first, 120, 0));
  return isNamed || words.length >= 12 ? spanOf(words, hit) : null;
}

/**
 * The last bits of the words' numbers are the first bits of the hash of the others (BIP-39). Written here because the
 * library's own check brings key derivation along, which is many times its size.
 */
function hasChecksum(words: readonly Word[]): boolean {
  const bits = words.map(({ text }) => (PLACES.get(text) ?? 0).toString(2).padStart(11, '0')).join('');
  const checked = Math.floor(bits.length / 33) * 32;
  const bytes = Uint8Array.from({ length: checked / 8 }, (_, at) =>
    parseInt(bits.slice(at * 8, at * 8 + 8), 2),
  );
  const [hash = 0] = sha256(bytes);
  return hash.toString(2).padStart(8, '0').startsWith(bits.slice(checked));
}

function spanOf(words: readonly Word[], hit: Hit): Span {
  const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const shown = LIST.has(hit.literal) ? { ...hit, literal: 'BIP-39' } : hit;
  return secretSpan(span, 'medium', 'recovery phrase', shown);
}

const LEAD = /[^:=\n]{0,40}(?:[:=]|->|\n)[ \t\r\n"'`*]{0,6}/uy;
const FOREIGN =
  /(?:\d{1,2}[.):]?[ \t]{0,2})?[\p{L}\p{M}]{1,16}(?:[ \t\r\n,;]{1,3}(?:\d{1,2}[.):]?[ \t]{0,2})?[\p{L}\p{M}]{1,16}){11,23}(?=[\s.,"'`*]{0,4}(?:\n|$))/uy;
const TALK =
  /(?:^|[^\p{L}])(?:the|and|you|your|that|this|with|que|los|las|una|con|para|por|uma|com|der|die|das|und|ist|nicht|les|des|est|pas|pour|che|non|per|het|een|niet|yang|dan|ini|ile|bir|icin|من|في|على|है|और|को|не|что|это)(?:$|[^\p{L}])/u;

/** Twelve words and more behind the phrase's name: English ones with their list, others by their number. */
function fromName({ text }: ScanView, hit: Hit): Span | null {
  LEAD.lastIndex = hit.end;
  if (!LEAD.test(text)) return null;
  const at = LEAD.lastIndex;
  const words: Word[] = [];
  const first = firstWord(text, at);
  if (first && LIST.has(first.text)) {
    words.push(first);
    follow(text, words);
    if (words.length >= 8 && !words.some((word) => ENTRY.has(word.text))) return judge(text, words, hit);
    if (words.length >= 8) return null;
  }
  FOREIGN.lastIndex = at;
  const written = FOREIGN.exec(text)?.[0];
  if (written === undefined || TALK.test(foldedAround(written, 0, written.length, 0, 0))) return null;
  const list = written.match(/[\p{L}\p{M}]{1,16}/gu) ?? [];
  const isLength = LENGTHS.some((length) => length === list.length);
  const isList = list.every(
    (word) => word.length >= 3 || /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Hangul}/u.test(word),
  );
  if (!isLength || !isList) return null;
  return secretSpan({ start: at, end: at + written.length }, 'medium', 'recovery phrase', hit);
}

function firstWord(text: string, at: number): Word | null {
  const numbered = /\d{1,2}[.):=]?[ \t]{0,3}/uy;
  numbered.lastIndex = at;
  const start = numbered.test(text) ? numbered.lastIndex : at;
  LETTERS.lastIndex = start;
  const word = LETTERS.exec(text)?.[0];
  return word === undefined ? null : { text: word.toLowerCase(), start, end: start + word.length };
}
