import type { Detector, ScanView, Span } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { sumOf731 } from './digit-sums';

/** A zone has three lines of 30 or two of 44; so far it may reach from its filler, with what parts the lines. */
const REACH = 110;
/** One line, or all lines written as one. */
const LINE = /(?<![A-Z0-9<])[A-Z0-9<]{30,90}(?![A-Z0-9<])/giu;
/** The line before, with the kind of document and the name. */
const NAME_LINE = /^[PVIAC][A-Z<].*<</u;
/** What may stand between two lines that were written one under the other. */
const BREAK = /^[ \t]{0,3}\r?\n?[ \t>]{0,3}$/u;
/** Numbers of all lines of a zone together, by the length of one line: two, two and three. */
const LINES_OF: ReadonlyMap<number, number> = new Map([
  [44, 2],
  [36, 2],
  [30, 3],
]);

interface Line {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Machine-readable zones of passports, id cards and visas, by their check digits. */
const passportMrz: Detector = {
  kind: 'sign',
  type: 'passport-mrz',
  // Every zone has two fillers in a row, between the names if nowhere else.
  sign: '<<',
  find: (view, at) => zonesOf(readLines(view, at)),
};

function readLines(view: ScanView, at: number): Line[] {
  const offset = Math.max(0, at - REACH);
  const text = view.text.slice(offset, at + REACH);
  return linesOf(text).map((line) => ({ ...line, start: line.start + offset, end: line.end + offset }));
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: written, index } of text.matchAll(LINE)) {
    const value = written.toUpperCase();
    const size =
      [...LINES_OF].find(([length, count]) => length * count === value.length)?.[0] ?? value.length;
    for (let from = 0; from < value.length; from += size) {
      lines.push({ start: index + from, end: index + from + size, value: value.slice(from, from + size) });
    }
    const last = lines.at(-2);
    const gap = last && index > last.end ? text.slice(last.end, Math.min(index, last.end + 9)) : '';
    if (last && !BREAK.test(gap)) lines.splice(-1, 0, { start: index, end: index, value: '' });
  }
  return lines;
}

function zonesOf(lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const before = lines[at - 1];
    const { length } = line.value;
    const first = before?.value.length === length ? before : undefined;
    if (length === 30 && first && isCard(first.value, line.value)) {
      const third = lines[at + 1];
      spans.push(span(first.start, third?.value.length === 30 ? third.end : line.end));
    } else if ((length === 44 || length === 36) && isSecondLine(line.value, first?.value)) {
      spans.push(span(first && NAME_LINE.test(first.value) ? first.start : line.start, line.end));
    }
  }
  return spans;
}

/** Number, nationality, birth, sex, expiry, the state's own data; visas have no check of the whole. */
function isSecondLine(line: string, first: string | undefined): boolean {
  const whole = line.slice(0, 10) + line.slice(13, 20) + line.slice(21, -1);
  return (
    /^.{13}\d{2}[0-9<]{4}\d[MFX<]\d{7}/u.test(line) &&
    fits(line.slice(0, 9), line.charAt(9)) &&
    fits(line.slice(13, 19), line.charAt(19)) &&
    fits(line.slice(21, 27), line.charAt(27)) &&
    (first?.startsWith('V') === true || fits(whole, line.at(-1) ?? ''))
  );
}

function isCard(first: string, second: string): boolean {
  const whole = first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29);
  return (
    /^\d{2}[0-9<]{4}\d[MFX<]\d{7}/u.test(second) &&
    (first.charAt(14) === '<' || fits(first.slice(5, 14), first.charAt(14))) &&
    fits(second.slice(0, 6), second.charAt(6)) &&
    fits(second.slice(8, 14), second.charAt(14)) &&
    fits(whole, second.charAt(29))
  );
}

function fits(value: string, check: string): boolean {
  return String(sumOf731(value) % 10) === check;
}

function span(start: number, end: number): Span {
  return {
    start,
    end,
    confidence: 'high',
    validated: true,
    masked: '••••<<••••',
    replacement: '[machine-readable zone of a document removed]',
  };
}

export const mrzIds: readonly Detector[] = [passportMrz];

export const mrzIdDocs: readonly TypeDocs[] = [
  {
    type: 'passport-mrz',
    group: 'travel-document',
    name: 'Machine-readable zone of a passport, id card or visa',
    example: 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
    method:
      'Lines of 44, 36 or 30 characters with the check digits of number, birth, expiry and the whole (weights 7 3 1); the second line of a passport is enough.',
    source: 'ICAO Doc 9303, parts 4 to 7',
    severity: 'critical',
  },
];
