import { foldText, wordsOf } from './fold-text';
import { ideaNames, ideasIn } from './ideas';

const ideas = ideaNames.length;
/** Single ideas, then each pair of them, then hashed words. */
const pairsFrom = ideas;
export const hashedFrom = ideas + (ideas * (ideas - 1)) / 2;
const buckets = 4096;
export const featureCount = hashedFrom + buckets;

/** How much a feature counts. Ideas hold in every language; words hold in one, so they weigh less. */
const ideaWeight = 1;
const pairWeight = 0.7;
const wordWeight = 0.35;
const pieceWeight = 0.12;

export interface Features {
  /** How many words the sentence has. */
  readonly words: number;
  readonly ideas: readonly number[];
  readonly indices: readonly number[];
  readonly values: readonly number[];
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value ^= value >>> 15;
  return hashedFrom + ((value >>> 0) % buckets);
}

/** What the model sees of a sentence: its ideas, their pairs, its words, pairs of words and pieces of words. */
export function featuresOf(sentence: string): Features {
  const folded = foldText(sentence);
  const words = wordsOf(folded);
  const found = ideasIn(folded, words);
  const indices: number[] = [];
  const values: number[] = [];
  const add = (index: number, value: number) => {
    indices.push(index);
    values.push(value);
  };
  for (const [place, idea] of found.entries()) {
    add(idea, ideaWeight);
    for (let other = place + 1; other < found.length; other += 1) {
      add(pairsFrom + pairNumber(idea, found[other] ?? 0), pairWeight);
    }
  }
  let before = '';
  for (const word of words) {
    const plain = word.replace(/\d+/gu, '0');
    add(hash(plain, 0x811c9dc5), wordWeight);
    if (before !== '') add(hash(`${before} ${plain}`, 0x2f0b4c47), wordWeight);
    before = plain;
    const framed = `<${plain}>`;
    for (let at = 0; at + 4 <= framed.length && at < 16; at += 1) {
      add(hash(framed.slice(at, at + 4), 0x51ed270b), pieceWeight);
    }
  }
  return { words: words.length, ideas: found, indices, values };
}

/** Place of the pair among all pairs; `low` is the smaller number. */
function pairNumber(low: number, high: number): number {
  return low * ideas - (low * (low + 1)) / 2 + (high - low - 1);
}
