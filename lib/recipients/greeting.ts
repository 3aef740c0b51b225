import { foldName } from './fold-name';
import { AFTER_NAME, GREETINGS, TITLES } from './greeting-words';

/** Only so much of a text is read for a greeting. */
const READ = 120;

/** A greeting ends with the line or at the first of these. */
const END = /[\n\r,،、，!！?？.。:;·\-–—(]/u;

/** "Dr." is not the end. */
const SHORT = /(?<!\p{L})(\p{L}{1,5})\./gu;

const MOST_WORDS = 3;

/** Longer words of greeting first, so that "good morning" is not read as a name after "good". */
const BY_FIRST_LETTER = new Map<string, string[]>();
for (const greeting of [...new Set(GREETINGS.map(foldName))].sort((a, b) => b.length - a.length)) {
  const first = greeting[0] ?? '';
  BY_FIRST_LETTER.set(first, [...(BY_FIRST_LETTER.get(first) ?? []), greeting]);
}

const SUFFIXES = AFTER_NAME.map(foldName).sort((a, b) => b.length - a.length);
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * The name that a text greets, folded: "anna" for "Hi Anna, …", "meier" for "Liebe Frau Meier". Null where it
 * greets nobody by name. What is no name ("hi there") may be given too; only comparing with names tells.
 */
export function greetedName(text: string): string | null {
  const start = text
    .slice(0, READ)
    .trimStart()
    .replace(SHORT, (whole, word: string) => (TITLES.has(foldName(word)) ? `${word} ` : whole));
  const [line = ''] = start.split(END, 1);
  const folded = foldName(line);
  if (folded === '') return null;
  const named = afterGreeting(folded);
  if (named === null) return null;
  return nameIn(named === '' ? afterComma(start) : named);
}

/** "Добрый день, Ольга!", "你好，李伟，": what comes behind the first comma, when it is short enough to be a name. */
function afterComma(text: string): string {
  const [, second = ''] = text.split(END, 2);
  const folded = foldName(second);
  return folded.split(' ').length <= MOST_WORDS ? folded : '';
}

/** What stands behind the greeting; null where the line does not begin with one. */
function afterGreeting(folded: string): string | null {
  for (const greeting of BY_FIRST_LETTER.get(folded[0] ?? '') ?? []) {
    if (!folded.startsWith(greeting)) continue;
    const rest = folded.slice(greeting.length);
    if (rest === '' || rest.startsWith(' ')) return rest.trim();
    if (UNSPACED.test(greeting)) return rest;
  }
  return null;
}

function nameIn(rest: string): string | null {
  const words = rest.split(' ');
  let titled = false;
  while (words.length > 1 && TITLES.has(words[0] ?? '')) {
    words.shift();
    titled = true;
  }
  // "Liebe Frau Anna Meier" greets by the last name, "Hi Anna can you" by the first.
  const name = (titled && words.length <= MOST_WORDS ? words.at(-1) : words[0]) ?? '';
  const bare = withoutSuffix(name.startsWith('คุณ') ? name.slice(3) : name);
  return [...bare].length >= 2 ? bare : null;
}

function withoutSuffix(name: string): string {
  if (!UNSPACED.test(name)) return name;
  const suffix = SUFFIXES.find((one) => name.endsWith(one) && name.length > one.length + 1);
  return suffix ? name.slice(0, -suffix.length) : name;
}
