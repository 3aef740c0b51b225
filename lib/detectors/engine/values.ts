import type { ScanView, Span, ValueDetector } from '../detector';
import { askNumbers } from './ask-numbers';
import { type Budget, MOST_IN_VAIN, spend, WINDOW_COST } from './budget';
import { CLASS, OTHER } from './characters';
import { confidenceOf, evidenceFor } from './evidence';
import type { Found } from './found';
import type { Seen } from './pass';
import { type Active, forEachBit, MAX_COMPACT, type Plan } from './plan';

/** A value is written in at most so many groups. */
const MAX_GROUPS = 12;
/** Letters that stand apart and still belong to a number, such as the bank's in an IBAN. */
const MAX_LETTERS = 6;
/** Groups of letters alone that may stand before the first digits, as in an Italian tax code. */
const MOST_LETTER_GROUPS = 2;
/** So few letters may be small ones where only a space parts them from the number. */
const MOST_SMALL = 3;
/** What may stand between two groups of a value. */
const SEPARATOR = /^(?:[ \t]?[-./,:· ][ \t]?|[ \t]{1,2}|[ \t]?[-./]?[ \t]?\r?\n[ \t]?[-./]?[ \t]?)$/u;
const MAX_SEPARATOR = 5;
/** Groups of one value are never further apart: separators, and letters between them, in characters. */
const FURTHEST = 2 * MAX_SEPARATOR + MAX_LETTERS;
/** No value has fewer characters than this in its groups with digits. */
const MIN_WITH_DIGITS = 5;
const ONLY_UPPER = /^[A-Z]+$/u;
/** Signs that stand before a value that is a part of an address, an amount or a phone number. */
const TOUCHING = /[/=&?_%#@+$€£₹¥\\]/u;

interface Group {
  readonly start: number;
  readonly end: number;
  readonly hasDigit: boolean;
}

/** Finds values of the wanted lengths, and whatever else begins with digits, in the groups that the pass saw. */
export function findValues(plan: Plan, seen: Seen, view: ScanView, found: Found[]): void {
  const { groups } = seen;
  const budget: Budget = { credit: MOST_IN_VAIN, at: 0 };
  let active: Active | null = null;
  let at = 0;
  while (at < groups.length) {
    const next = endOfStretch(groups, at);
    const total = stretchLength;
    if (total >= plan.leastDigits) askNumbers(plan, seen, view, at, next, total, budget, found);
    if (total < MIN_WITH_DIGITS) {
      at = next;
      continue;
    }
    active ??= activeDetectors(plan, seen, view);
    while (at < next) {
      const cluster: Group[] = [];
      at = readCluster(view.text, seen, at, cluster);
      tryWindows(plan, seen, view, cluster, active, budget, found);
    }
  }
}

/** Letters and digits in the groups of the stretch that `endOfStretch` read last. */
let stretchLength = 0;

/** Where the groups that may belong together end, counted from `at` in `seen.groups`. */
function endOfStretch({ values, length }: Seen['groups'], at: number): number {
  let end = values[at] ?? 0;
  let next = at;
  stretchLength = 0;
  while (next < length && (values[next] ?? 0) - end <= FURTHEST) {
    end = values[next + 1] ?? 0;
    stretchLength += end - (values[next] ?? 0);
    next += 2;
  }
  return next;
}

/** Which detectors and lengths are worth a look, given the words of the text and the countries in use. */
function activeDetectors(plan: Plan, { hits }: Seen, view: ScanView): Active {
  let detectors: Uint8Array | null = null;
  let lengths: Uint8Array | null = null;
  const add = (at: number): void => {
    detectors ??= plan.always.detectors.slice();
    lengths ??= plan.always.lengths.slice();
    detectors[at] = 1;
    for (const length of plan.values[at]?.lengths ?? []) if (length <= MAX_COMPACT) lengths[length] = 1;
  };
  for (let at = 0; at < hits.length; at += 3) {
    const near = plan.uses[hits.values[at] ?? 0]?.near ?? null;
    if (near !== null) forEachBit(near, add);
  }
  if (view.anyInUse) {
    plan.values.forEach(({ evidence, countries }, at) => {
      if (evidence === 'country-or-context' && countries?.some(view.inUse)) add(at);
    });
  }
  return detectors && lengths ? { detectors, lengths } : plan.always;
}

/** Reads the groups that stand together from `at`; returns where the next cluster begins in `seen.groups`. */
function readCluster(text: string, { groups }: Seen, at: number, cluster: Group[]): number {
  const group = (index: number): Group => ({
    start: groups.values[index] ?? 0,
    end: groups.values[index + 1] ?? 0,
    hasDigit: true,
  });
  let last = group(at);
  cluster.push(last);
  for (let count = 0; count < MOST_LETTER_GROUPS; count += 1) {
    const before = lettersBefore(text, cluster[0]?.start ?? 0);
    if (!before) break;
    cluster.unshift(before);
  }
  let next = at + 2;
  for (; next < groups.length; next += 2) {
    const following = group(next);
    if (!isSeparator(text, last.end, following.start)) {
      const between = lettersBehind(text, last.end);
      if (!between || !isSeparator(text, between.end, following.start)) break;
      cluster.push(between);
    }
    cluster.push(following);
    last = following;
  }
  const behind = lettersBehind(text, last.end);
  if (behind) cluster.push(behind);
  return next;
}

function isSeparator(text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length === 1) {
    const unit = text.charCodeAt(from);
    return (
      unit === 0x20 || unit === 0x2d || unit === 0x2e || unit === 0x2f || SEPARATOR.test(text[from] ?? '')
    );
  }
  return length <= MAX_SEPARATOR && SEPARATOR.test(text.slice(from, to));
}

/** A few letters right behind a group, parted from it by one sign; capitals where only a space parts them. */
function lettersBehind(text: string, from: number): Group | null {
  const separator = text.charCodeAt(from);
  if (Number.isNaN(separator) || CLASS[separator] !== OTHER) return null;
  const start = from + 1;
  let end = start;
  while (end < text.length && end - start <= MAX_LETTERS && isAsciiLetter(text.charCodeAt(end))) end += 1;
  return letters(text, start, end, separator);
}

function lettersBefore(text: string, to: number): Group | null {
  const separator = text.charCodeAt(to - 1);
  if (to < 2 || CLASS[separator] !== OTHER) return null;
  const end = to - 1;
  let start = end;
  while (start > 0 && end - start <= MAX_LETTERS && isAsciiLetter(text.charCodeAt(start - 1))) start -= 1;
  return letters(text, start, end, separator);
}

function letters(text: string, start: number, end: number, separator: number): Group | null {
  const length = end - start;
  if (length === 0 || length > MAX_LETTERS || !SEPARATOR.test(String.fromCharCode(separator))) return null;
  if (isWordPart(text.charCodeAt(start - 1)) || isWordPart(text.charCodeAt(end))) return null;
  if (separator === 0x20 && length > MOST_SMALL && length !== 4 && !ONLY_UPPER.test(text.slice(start, end))) {
    return null;
  }
  return { start, end, hasDigit: false };
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

function isWordPart(unit: number): boolean {
  return unit < 0x10000 && CLASS[unit] !== OTHER;
}

function tryWindows(
  plan: Plan,
  seen: Seen,
  view: ScanView,
  cluster: readonly Group[],
  active: Active,
  budget: Budget,
  found: Found[],
): void {
  for (let first = 0; first < cluster.length; first += 1) {
    const from = cluster[first] as Group;
    let length = 0;
    let hasDigit = false;
    for (let last = first; last < cluster.length && last - first < MAX_GROUPS; last += 1) {
      const to = cluster[last] as Group;
      length += to.end - to.start;
      if (length > MAX_COMPACT) break;
      hasDigit ||= to.hasDigit;
      if (active.lengths[length] !== 1 || !hasDigit || !spend(budget, from.start, WINDOW_COST)) continue;
      const before = found.length;
      tryWindow(plan, seen, view, from.start, to.end, length, active, found);
      if (found.length > before) budget.credit += WINDOW_COST;
    }
  }
}

const NOT_COMPACT = /[^A-Za-z0-9]/gu;

function tryWindow(
  plan: Plan,
  seen: Seen,
  view: ScanView,
  start: number,
  end: number,
  length: number,
  active: Active,
  found: Found[],
): void {
  const { text } = view;
  let written: string | null = null;
  let compact = '';
  for (const at of plan.byLength[length] ?? []) {
    if (active.detectors[at] !== 1) continue;
    if (written === null) {
      written = text.slice(start, end);
      compact = (written.length === length ? written : written.replace(NOT_COMPACT, '')).toUpperCase();
      // Letters outside ASCII make the compact form shorter than the group.
      if (compact.length !== length) return;
    }
    const detector = plan.values[at] as ValueDetector;
    if (!detector.form.test(compact)) continue;
    if (detector.layout && !detector.layout.test(written)) continue;
    const isValid = detector.check?.(compact, written);
    if (isValid === false) continue;
    const evidence = evidenceFor(plan, seen, text, at, start, end);
    if (!evidence.isLabel && start > 0 && TOUCHING.test(text[start - 1] ?? '')) continue;
    const inUse = detector.countries?.some(view.inUse) ?? false;
    const confidence = confidenceOf(detector, evidence, isValid === true, inUse);
    if (confidence === null) continue;
    found.push({
      type: detector.type,
      start,
      end,
      confidence,
      validated: isValid === true,
      ...disguise(detector, compact),
      ...(evidence.near === null ? {} : { raisedBy: [evidence.near] }),
      ...(evidence.against === null ? {} : { loweredBy: [evidence.against] }),
      distance: evidence.distance,
      isLabelled: evidence.isLabel,
    });
  }
}

/** What may be shown of a value: never more than a quarter of it. */
function disguise(
  { label, shows = 2 }: ValueDetector,
  compact: string,
): Pick<Span, 'masked' | 'replacement'> {
  const count = Math.min(shows, Math.floor(compact.length / 4));
  if (count === 0) return { masked: '••••', replacement: `[${label} removed]` };
  const tail = compact.slice(-count);
  return { masked: `•••• ${tail}`, replacement: `[${label} ending ${tail}]` };
}
