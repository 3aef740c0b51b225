import { businessWords } from './business-words';
import { careWords } from './care-words';
import { foldText } from './fold-text';
import { toneWords } from './tone-words';

/** Ideas that signs and digits tell, not words. */
const signs = ['number', 'percent', 'question'] as const;

const lists: Readonly<Record<string, string>> = { ...businessWords, ...careWords, ...toneWords };

/** Names of all ideas; the place of each is its number. */
export const ideaNames: readonly string[] = [...Object.keys(lists), ...signs];

const numberOf = new Map(ideaNames.map((name, index) => [name, index]));

/** The number of an idea by its name. */
export function ideaNumber(name: string): number {
  const found = numberOf.get(name);
  if (found === undefined) throw new Error(`No idea is called ${name}.`);
  return found;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly idea: number;
}

interface Index {
  readonly whole: ReadonlyMap<string, readonly number[]>;
  readonly stems: ReadonlyMap<string, readonly number[]>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly longestStem: number;
}

let built: Index | undefined;

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function build(): Index {
  const whole = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const phrases = new Map<string, Phrase[]>();
  let longestStem = 0;
  for (const [name, list] of Object.entries(lists)) {
    const idea = ideaNumber(name);
    for (const entry of foldText(list).split(' ')) {
      const gap = entry.indexOf('_');
      if (gap >= 0) put(phrases, entry.slice(0, gap), { rest: entry.slice(gap + 1).split('_'), idea });
      else if (entry.endsWith('*')) {
        put(stems, entry.slice(0, -1), idea);
        longestStem = Math.max(longestStem, entry.length - 1);
      } else put(whole, entry, idea);
    }
  }
  return { whole, stems, phrases, longestStem };
}

const amount = /^\d+(?:k|m|mn|mio|mln|mi|bn|b|cr|jt|rb|tl|l|bin|lakh|lpa|juta|€)$/u;
const arabicHead = /^(?:[وفبلكس]?ال|لل|[وفبلكسه])(?=[\u0600-\u06ff]{3})/u;

/** Numbers of the ideas that a sentence names, in ascending order. `words` are those of `folded`. */
export function ideasIn(folded: string, words: readonly string[]): readonly number[] {
  built ??= build();
  const found = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    collect(built, word, found);
    const head = arabicHead.exec(word);
    if (head !== null) collect(built, word.slice(head[0].length), found);
    for (const { rest, idea } of built.phrases.get(word) ?? []) {
      if (rest.every((next, offset) => fits(next, words[at + 1 + offset]))) found.add(idea);
    }
    if (/\d/u.test(word)) found.add(ideaNumber('number'));
    if (amount.test(word)) found.add(ideaNumber('money'));
  }
  if (folded.includes('%')) found.add(ideaNumber('percent'));
  if (/[€$£₹]/u.test(folded)) found.add(ideaNumber('money'));
  if (/[?؟]/u.test(folded)) found.add(ideaNumber('question'));
  return [...found].sort((a, b) => a - b);
}

function collect(index: Index, word: string, found: Set<number>): void {
  for (const idea of index.whole.get(word) ?? []) found.add(idea);
  const most = Math.min(word.length, index.longestStem);
  for (let length = 2; length <= most; length += 1) {
    for (const idea of index.stems.get(word.slice(0, length)) ?? []) found.add(idea);
  }
}

function fits(wanted: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
