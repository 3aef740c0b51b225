import type { Confidence } from '../../model/finding';
import type { Hit, ValueDetector } from '../detector';
import { hasBit, type Plan } from './plan';
import type { Seen } from './pass';

/** How far before and behind a value its words count, in characters. */
const REACH_BEFORE = 200;
const REACH_BEHIND = 80;
const REACH_OF_NUMBERS = 100;
/** How far a label may stand from its value, in characters: room for "is", "no.:" and the like. */
const LABEL_BEFORE = 24;
const LABEL_BEHIND = 16;
/** The end of a sentence, or a digit, stands between a word and the value it is no label of; "no." ends none. */
const NO_LABEL_GAP = /[0-9]|(?<!(?:^|[^\p{L}])\p{L}{1,3})\.(?:\s|$)|[!?;](?:\s|$)|\n\s*\n/u;

/** The words around one value that speak for or against it. */
export interface Evidence {
  readonly near: string | null;
  readonly against: string | null;
  readonly isLabel: boolean;
  /** Distance to the nearest supporting word, in characters. */
  readonly distance: number;
}

/** Looks for the words of a detector around a value of the normalised text. Linear in the hits within reach. */
export function evidenceFor(
  plan: Plan,
  seen: Seen,
  text: string,
  detector: number,
  start: number,
  end: number,
): Evidence {
  const { values, length } = seen.hits;
  let near: string | null = null;
  let against: string | null = null;
  let nearBy = REACH_BEFORE + 1;
  let againstBy = REACH_BEFORE + 1;
  let isLabel = false;
  for (let at = firstHitFrom(seen, start - REACH_BEFORE); at < length; at += 3) {
    const from = values[at + 1] ?? 0;
    if (from > end + REACH_BEHIND) break;
    const use = plan.uses[values[at] ?? 0];
    if (!use || (use.near === null && use.against === null)) continue;
    const to = values[at + 2] ?? 0;
    const distance = to <= start ? start - to : from >= end ? from - end : 0;
    if (hasBit(use.near, detector)) {
      const labels = standsAsLabel(text, from, to, start, end);
      if (distance < nearBy || (labels && !isLabel)) {
        near = use.literal;
        nearBy = Math.min(distance, nearBy);
      }
      isLabel ||= labels;
    }
    // A word inside the value tells what it is, never what it is not.
    if (distance > 0 && distance < againstBy && hasBit(use.against, detector)) {
      against = use.literal;
      againstBy = distance;
    }
  }
  return { near, against: againstBy < nearBy ? against : null, isLabel, distance: nearBy };
}

function standsAsLabel(text: string, from: number, to: number, start: number, end: number): boolean {
  if (to <= start) return start - to <= LABEL_BEFORE && !NO_LABEL_GAP.test(text.slice(to, start));
  if (from >= end) return from - end <= LABEL_BEHIND && !NO_LABEL_GAP.test(text.slice(end, from));
  return true;
}

/** The words of a number detector that begin around a stretch. */
export function wordsAround({ uses }: Plan, seen: Seen, detector: number, start: number, end: number): Hit[] {
  const { values, length } = seen.hits;
  const words: Hit[] = [];
  for (let at = firstHitFrom(seen, start - REACH_OF_NUMBERS); at < length; at += 3) {
    const from = values[at + 1] ?? 0;
    if (from > end + REACH_OF_NUMBERS) break;
    const own = uses[values[at] ?? 0]?.numbers?.find((one) => one.detector === detector);
    if (own) words.push({ literal: own.word, start: from, end: values[at + 2] ?? 0 });
  }
  return words;
}

function firstHitFrom({ hits: { values, length } }: Seen, position: number): number {
  let low = 0;
  let high = length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle * 3 + 1] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low * 3;
}

const LOWER: Readonly<Record<Confidence, Confidence | null>> = { high: 'medium', medium: 'low', low: null };

/**
 * How sure a value is that has the form, or null when it is not to be reported.
 * @param validated whether its check passed.
 */
export function confidenceOf(
  { evidence }: ValueDetector,
  { near, against, isLabel }: Evidence,
  validated: boolean,
  inUse: boolean,
): Confidence | null {
  if (evidence === 'label' && !isLabel) return null;
  if (evidence === 'context' && near === null) return null;
  if (evidence === 'country-or-context' && near === null && !inUse) return null;
  let confidence: Confidence;
  if (validated) confidence = near !== null || evidence === 'form' ? 'high' : 'medium';
  else confidence = isLabel ? 'medium' : evidence === 'form' ? 'medium' : 'low';
  return against === null || isLabel ? confidence : LOWER[confidence];
}
