import type { Detector, Hit, ScanView, Span, TextKind } from '../detector';
import { createSeen, runPass } from './pass';
import type { Plan } from './plan';
import { findValues, type Found } from './values';

const seen = createSeen();

/**
 * Words that announce something may follow each other without end. So many may be looked at in vain at once, and
 * one more for every so many characters, which keeps the time linear. What is found costs nothing.
 */
const MOST_IN_VAIN = 96;
const CHARACTERS_FOR_ONE = 48;
/** A pattern that fails at once is cheap beside a detector of words. */
const PHRASE_COST = 1;
const TOKEN_COST = 1 / 16;

/**
 * Runs all detectors of a plan over a normalised text.
 * @returns findings in any order, which may overlap, in positions of the normalised text.
 */
export function runPlan(
  plan: Plan,
  text: string,
  kind: TextKind,
  inUse: (country: string) => boolean,
): Found[] {
  const view: ScanView = { text, kind, inUse };
  const found: Found[] = [];
  runPass(text, plan.lexicon, seen);
  if (seen.hits.length > 0) askWords(plan, view, found);
  if (seen.signs.length > 0) askSigns(plan, view, found);
  findValues(plan, seen, view, found);
  askTexts(plan, view, found);
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
  let tokenEnd = -1;
  let credit = MOST_IN_VAIN;
  let creditAt = 0;
  for (let at = 0; at < length; at += 3) {
    const use = plan.uses[values[at] ?? 0];
    if (!use || (use.tokens === null && use.phrases === null)) continue;
    const start = values[at + 1] ?? 0;
    credit = Math.min(MOST_IN_VAIN, credit + (start - creditAt) / CHARACTERS_FOR_ONE);
    creditAt = start;
    if (credit < 1) continue;
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
    for (const { detector, lead } of use.phrases ?? []) {
      const from = start - lead.length;
      if (!applies(detector, view) || !view.text.startsWith(lead, from)) continue;
      const hit: Hit = { literal: use.literal, start: from, end: values[at + 2] ?? 0 };
      add(found, detector.type, detector.find(view, hit));
      credit -= PHRASE_COST;
    }
    credit += found.length - before;
  }
}

function add(found: Found[], type: string, spans: Span | readonly Span[] | null): void {
  if (spans === null) return;
  const all = 'start' in spans ? [spans] : spans;
  for (const span of all) found.push({ ...span, type, distance: null, isLabelled: false });
}

function askSigns(plan: Plan, view: ScanView, found: Found[]): void {
  const { values, length } = seen.signs;
  for (let at = 0; at < length; at += 2) {
    const position = values[at] ?? 0;
    const sign = position < 0 ? '://' : '@';
    for (const detector of plan.signs) {
      if (detector.sign !== sign || !applies(detector, view)) continue;
      add(found, detector.type, detector.find(view, position < 0 ? -1 - position : position));
    }
  }
}

function askTexts(plan: Plan, view: ScanView, found: Found[]): void {
  if (plan.texts.length === 0) return;
  const { values, length } = seen.hits;
  const byText = new Map<number, Hit[]>();
  for (let at = 0; at < length; at += 3) {
    const use = plan.uses[values[at] ?? 0];
    for (const text of use?.texts ?? []) {
      const hits = byText.get(text) ?? [];
      hits.push({ literal: use?.literal ?? '', start: values[at + 1] ?? 0, end: values[at + 2] ?? 0 });
      byText.set(text, hits);
    }
  }
  plan.texts.forEach((detector, at) => {
    const hits = byText.get(at) ?? [];
    if (!applies(detector, view) || (hits.length === 0 && detector.words.length > 0)) return;
    if (hits.length < (detector.atLeast ?? 0)) return;
    add(found, detector.type, detector.find(view, hits));
  });
}

/** A form filled with "xxxx…" or "0000…" is documentation, not a token. */
function isPlaceholder(token: string): boolean {
  return /x{10}|X{10}|0{12}|\*{6}|(?:\.{3})$/u.test(token);
}

function applies({ appliesTo }: Detector, { kind }: ScanView): boolean {
  return appliesTo === undefined || appliesTo.includes(kind);
}
