import type { Detector, Hit, ScanView, Span, TextDetector, TextKind } from '../detector';
import { createSeen, runPass, SIGNS } from './pass';
import type { Plan } from './plan';
import type { Found } from './found';
import { findValues } from './values';

const seen = createSeen();

/**
 * Words that announce something may follow each other without end. So many may be looked at in vain at once, and
 * one more for every so many characters, which keeps the time linear.
 */
const MOST_IN_VAIN = 64;
const CHARACTERS_FOR_ONE = 64;
/** A pattern that fails at once is cheap beside a detector of words. */
const PHRASE_COST = 1;
const TOKEN_COST = 1 / 16;
/** What is found gives most of it back, so that a long list of secrets is read to its end. */
const REFUND = 15 / 16;

/**
 * Runs all detectors of a plan over a normalised text.
 * @returns findings in any order, which may overlap, in positions of the normalised text.
 */
export function runPlan(
  plan: Plan,
  text: string,
  kind: TextKind,
  countries: ReadonlySet<string> | 'all' | undefined,
): Found[] {
  const view: ScanView = {
    text,
    kind,
    anyInUse: countries === 'all' || (countries?.size ?? 0) > 0,
    inUse: (country) => countries === 'all' || (countries?.has(country) ?? false),
  };
  const found: Found[] = [];
  runPass(text, plan.lexicon, seen);
  if (seen.hits.length > 0) askWords(plan, view, found);
  if (seen.signs.length > 0) askSigns(plan, view, found);
  if (seen.groups.length > 0) findValues(plan, seen, view, found);
  if (plan.texts.length > 0) askTexts(plan, view, found);
  if (found.length === 0) return found;
  for (const sum of plan.sums) {
    const counted = found.filter(({ type }) => sum.of.includes(type)).sort((a, b) => a.start - b.start);
    if (counted.length < sum.atLeast) continue;
    for (const span of sum.find(view, counted))
      found.push({ ...span, type: sum.type, distance: null, isLabelled: false });
  }
  return found;
}

function askWords(plan: Plan, view: ScanView, found: Found[]): void {
  const { values, length } = seen.hits;
  const hasRemovals = view.text.includes(REMOVED);
  let tokenEnd = -1;
  let credit = MOST_IN_VAIN;
  let creditAt = 0;
  for (let at = 0; at < length; at += 3) {
    const use = plan.uses[values[at] ?? 0];
    if (!use || (use.tokens === null && use.phrases === null)) continue;
    const start = values[at + 1] ?? 0;
    credit = Math.min(MOST_IN_VAIN, credit + (start - creditAt) / CHARACTERS_FOR_ONE);
    creditAt = start;
    if (credit < 1 || (hasRemovals && standsInRemoval(view.text, start))) continue;
    const before = found.length;
    for (const { detector, lead } of use.tokens ?? []) {
      // Inside a token that was found nothing else can begin.
      if (start < tokenEnd) break;
      if (!applies(detector, view) || !view.text.startsWith(lead, start - lead.length)) continue;
      const { pattern } = detector;
      pattern.lastIndex = start - lead.length;
      const match = pattern.exec(view.text);
      credit -= TOKEN_COST;
      if (!match || isPlaceholder(match[0])) continue;
      const token = match[0];
      const isValid = detector.check?.(token);
      if (isValid === false) continue;
      tokenEnd = match.index + token.length;
      found.push({
        type: detector.type,
        start: match.index,
        end: tokenEnd,
        confidence: detector.confidence ?? 'high',
        validated: isValid === true,
        masked: `${token.slice(0, Math.min(detector.shows, token.length >> 2))}••••`,
        replacement: `[${detector.label} removed]`,
        distance: null,
        isLabelled: false,
      });
    }
    for (const { detector, word, lead } of use.phrases ?? []) {
      const from = start - lead.length;
      if (!applies(detector, view) || !view.text.startsWith(lead, from)) continue;
      const hit: Hit = { literal: word, start: from, end: values[at + 2] ?? 0 };
      add(found, detector.type, detector.find(view, hit));
      credit -= PHRASE_COST;
    }
    credit += (found.length - before) * REFUND;
  }
}

/** How the text that takes a value's place ends. It names what was there, and must not announce the next value. */
const REMOVED = ' removed]';
const LONGEST_REMOVAL = 48;

function standsInRemoval(text: string, at: number): boolean {
  const end = text.indexOf(REMOVED, at);
  if (end < 0 || end - at > LONGEST_REMOVAL) return false;
  const opening = text.lastIndexOf('[', at);
  return opening >= 0 && end - opening <= LONGEST_REMOVAL && !text.slice(opening, end).includes(']');
}

function add(found: Found[], type: string, spans: Span | readonly Span[] | null): void {
  if (spans === null) return;
  const all = 'start' in spans ? [spans] : spans;
  for (const span of all) found.push({ ...span, type: span.type ?? type, distance: null, isLabelled: false });
}

function askSigns(plan: Plan, view: ScanView, found: Found[]): void {
  const { values, length } = seen.signs;
  for (let at = 0; at < length; at += 2) {
    const sign = SIGNS[values[at + 1] ?? 0];
    for (const detector of plan.signs) {
      if (detector.sign !== sign || !applies(detector, view)) continue;
      add(found, detector.type, detector.find(view, values[at] ?? 0));
    }
  }
}

/** How many words of each text detector were found. Reused, like `seen`. */
let counts = new Int32Array(16);

function askTexts(plan: Plan, view: ScanView, found: Found[]): void {
  const { values, length } = seen.hits;
  if (counts.length < plan.texts.length) counts = new Int32Array(plan.texts.length * 2);
  counts.fill(0);
  for (let at = 0; at < length; at += 3) {
    const texts = plan.uses[values[at] ?? 0]?.texts;
    if (texts) for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  }
  for (let index = 0; index < plan.texts.length; index += 1) {
    const detector = plan.texts[index] as TextDetector;
    const { words, atLeast = 1, fewestLines = 1 } = detector;
    if ((counts[index] ?? 0) < atLeast && words.length > 0) continue;
    if (fewestLines > 1 && !hasLines(view.text, fewestLines)) continue;
    if (applies(detector, view)) add(found, detector.type, detector.find(view, hitsOf(plan, index)));
  }
}

function hasLines(text: string, fewest: number): boolean {
  // No line of interest is empty, and most messages are shorter than this.
  if (text.length < fewest * 4) return false;
  let at = -1;
  for (let lines = 1; lines < fewest; lines += 1) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return false;
  }
  return true;
}

function hitsOf(plan: Plan, index: number): Hit[] {
  const { values, length } = seen.hits;
  const hits: Hit[] = [];
  for (let at = 0; at < length; at += 3) {
    const use = plan.uses[values[at] ?? 0];
    if (!use?.texts?.includes(index)) continue;
    hits.push({ literal: use.literal, start: values[at + 1] ?? 0, end: values[at + 2] ?? 0 });
  }
  return hits;
}

/** A form filled with "xxxx…" or "0000…" is documentation, not a token. */
function isPlaceholder(token: string): boolean {
  return /x{10}|X{10}|0{12}|\*{6}|(?:\.{3})$/u.test(token);
}

function applies({ appliesTo }: Detector, { kind }: ScanView): boolean {
  return appliesTo === undefined || appliesTo.includes(kind);
}
