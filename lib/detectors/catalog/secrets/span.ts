import type { Confidence } from '../../../model/finding';
import type { Span } from '../../detector';

/** A span of which nothing is shown. */
export function secretSpan(
  start: number,
  end: number,
  label: string,
  { confidence = 'high', validated = false }: { confidence?: Confidence; validated?: boolean } = {},
): Span {
  return { start, end, confidence, validated, masked: '••••', replacement: `[${label} removed]` };
}

/** The last part of a match, of this length, from where the match began. */
export function tailSpan(
  at: number,
  match: RegExpExecArray,
  value: string,
  label: string,
  confidence: Confidence = 'high',
): Span {
  const end = at + match[0].length;
  return secretSpan(end - value.length, end, label, { confidence });
}

/** Runs a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
