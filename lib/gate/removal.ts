import type { Decision } from '../model/decision';
import type { Finding } from '../model/finding';
import type { Replacement, SendCandidate } from '../model/send-candidate';
import type { TextPart } from '../model/send-intent';

/**
 * The replacements that would take every finding out of a send.
 * @returns null when one of them cannot be taken out: a file's name, a forwarded message, or a finding
 * that is no value (a marking says what the whole text is).
 */
export function removalsFor(candidate: SendCandidate, decision: Decision): Replacement[] | null {
  const { findings } = decision;
  if (findings.length === 0 || !candidate.intent.complete) return null;
  const removable = (finding: Finding): boolean =>
    finding.source.kind === 'part' &&
    finding.source.index < candidate.editableParts &&
    finding.replacement !== '';
  if (!findings.every(removable)) return null;
  return findings.map(({ source, start, end, replacement }) => {
    return { part: source.index, start, end, text: replacement };
  });
}

/** The parts as they read after the replacements. */
export function applyReplacements(
  parts: readonly TextPart[],
  replacements: readonly Replacement[],
): TextPart[] {
  return parts.map((part, index) => {
    const own = replacements.filter((r) => r.part === index).sort((a, b) => b.start - a.start);
    const text = own.reduce((whole, r) => whole.slice(0, r.start) + r.text + whole.slice(r.end), part.text);
    return { ...part, text };
  });
}
