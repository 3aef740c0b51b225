import { contactName, groupName, type ListedName, personName, pickPools } from './chat-names.ts';
import type { NamePool } from './names.ts';
import type { Random } from './random.ts';

/** How a name was made to look like another one, or how two honest ones came to be near. */
export type Disguise =
  | 'other-alphabet'
  | 'full-width'
  | 'accents'
  | 'emoji'
  | 'invisible'
  | 'case-and-marks'
  | 'digits'
  | 'typo'
  | 'swap'
  | 'doubled';

export interface ChatList {
  readonly names: readonly ListedName[];
  readonly script: string;
  readonly country: string;
  /** Indexes of the two chats that were made near to each other; null in a list without such a pair. */
  readonly planted: { readonly original: number; readonly copy: number; readonly how: Disguise } | null;
}

/** Substitutions seen in fake accounts; written for this generator, not taken from the check. */
const SWAPS: readonly (readonly [string, string])[] = [
  ['a', 'а'],
  ['e', 'е'],
  ['o', 'о'],
  ['p', 'р'],
  ['c', 'с'],
  ['x', 'х'],
  ['i', 'і'],
  ['s', 'ѕ'],
  ['o', 'ο'],
  ['A', 'А'],
  ['B', 'В'],
  ['E', 'Е'],
  ['M', 'М'],
  ['H', 'Н'],
  ['T', 'Т'],
  ['O', 'О'],
  ['P', 'Р'],
  ['C', 'С'],
  ['A', 'Α'],
  ['E', 'Ε'],
  ['I', 'Ι'],
  ['K', 'Κ'],
  ['N', 'Ν'],
  ['o', 'օ'],
  ['u', 'ս'],
  ['h', 'հ'],
  ['v', 'ν'],
];
const DIGITS: readonly (readonly [string, string])[] = [
  ['o', '0'],
  ['O', '0'],
  ['l', '1'],
  ['I', '1'],
  ['l', 'I'],
  ['I', 'l'],
  ['m', 'rn'],
];
const EMOJI = ['✅', '🔥', '🌟', '💎', '☎️', '🇬🇧', '👩🏽‍💼', '🙏', '⚡'];
const CASED = new Set(['Latin', 'Cyrillic', 'Greek', 'Armenian']);
const ALPHABETIC = new Set([...CASED, 'Georgian']);

/** One list of 40 to 80 chats; about half of them have one planted pair. */
export function chatList(random: Random): ChatList {
  const pools = pickPools(random);
  const size = 40 + random.int(41);
  const names: ListedName[] = [];
  while (names.length < size) {
    names.push(random.chance(0.2) ? groupName(random) : contactName(random.pick(pools), random));
  }
  const pool = pools[0] as NamePool;
  const plain = { names, script: pool.script, country: pool.country, planted: null };
  if (random.chance(0.5)) return plain;
  const original = personName(pool, random);
  const made = disguise(original, pool, random);
  if (!made) return plain;
  names.push({ shown: original, plain: original }, { shown: made.name, plain: original });
  return { ...plain, planted: { original: size, copy: size + 1, how: made.how } };
}

function disguise(name: string, pool: NamePool, random: Random): { name: string; how: Disguise } | null {
  const ways: Disguise[] = ['emoji', 'invisible'];
  const latin = /[A-Za-z]/u.test(name);
  if (latin || pool.script === 'Greek' || pool.script === 'Cyrillic') ways.push('other-alphabet');
  if (latin) ways.push('full-width', 'digits');
  if (/\p{M}/u.test(name.normalize('NFD')) && CASED.has(pool.script)) ways.push('accents');
  if (CASED.has(pool.script)) ways.push('case-and-marks');
  if (ALPHABETIC.has(pool.script)) ways.push('typo', 'swap', 'doubled');
  const how = random.pick(ways);
  const made = apply(how, name, random);
  return made === null || made === name ? null : { name: made, how };
}

function apply(how: Disguise, name: string, random: Random): string | null {
  switch (how) {
    case 'emoji':
      return random.chance(0.5) ? `${name} ${random.pick(EMOJI)}` : `${random.pick(EMOJI)}${name}`;
    case 'invisible': {
      const at = 1 + random.int(name.length - 1);
      return name.slice(0, at) + random.pick(['\u200b', '\u2060', '\u00ad', '\u200e']) + name.slice(at);
    }
    case 'other-alphabet':
      return substitute(name, [...SWAPS, ...SWAPS.map(([a, b]) => [b, a] as const)], random);
    case 'digits':
      return substitute(name, DIGITS, random);
    case 'full-width':
      return name.replace(/[!-~]/gu, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0));
    case 'accents':
      return name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
    case 'case-and-marks':
      return random.pick([
        name.toUpperCase(),
        name.toLowerCase(),
        `${name}.`,
        name.replace(' ', '  '),
        name.replace(' ', '_'),
      ]);
    case 'typo':
    case 'swap':
    case 'doubled':
      return misspell(how, name, random);
  }
}

/** One to three letters of a name by others that look alike. */
function substitute(
  name: string,
  pairs: readonly (readonly [string, string])[],
  random: Random,
): string | null {
  const fitting = pairs.filter(([from]) => name.includes(from));
  if (fitting.length === 0) return null;
  let made = name;
  for (let left = 1 + random.int(3); left > 0; left -= 1) {
    const [from, to] = random.pick(fitting);
    made = made.replace(from, to);
  }
  return made;
}

/** A slip of the hand in a word of five letters or more; the first letter is hardly ever wrong. */
function misspell(how: 'typo' | 'swap' | 'doubled', name: string, random: Random): string | null {
  const words = name.split(' ');
  const at = words.findIndex((word) => [...word].length >= 5);
  const letters = [...(words[at] ?? '')];
  if (letters.length < 5 || words.length < 2) return null;
  const spot = 1 + random.int(letters.length - 1);
  if (how === 'doubled') letters.splice(spot, 0, letters[spot] as string);
  else if (how === 'swap') {
    const before = Math.min(spot, letters.length - 2);
    [letters[before], letters[before + 1]] = [letters[before + 1] as string, letters[before] as string];
  } else if (random.chance(0.5)) letters.splice(spot, 1);
  else letters[spot] = random.pick([...name.toLowerCase().replace(/[^\p{L}]/gu, '')]);
  words[at] = letters.join('');
  return words.join(' ');
}
