import type { Decision } from '@/lib/model/decision';
import type { Finding } from '@/lib/model/finding';
import type { Rule } from '@/lib/model/rule';
import type { PartRole, SendIntent } from '@/lib/model/send-intent';
import { excerptOf, type Segment } from './excerpt';

/** More excerpts than this are counted instead of drawn: a prompt that must be scrolled is not read. */
const MOST_EXCERPTS = 4;

export interface ShownExcerpt {
  readonly segments: readonly Segment[];
  /** Where it stands: the role of the text, or `file-name`. */
  readonly place: PartRole | 'file-name';
}

/** Excerpts of one kind of data under the strictest rule that speaks of it. */
export interface FindingGroup {
  readonly type: string;
  readonly label: string | null;
  readonly rule: Rule | null;
  readonly excerpts: readonly ShownExcerpt[];
}

/** @returns the groups to draw, the gravest first, and how many findings are not in them. */
export function groupFindings(
  intent: SendIntent,
  decision: Decision,
): { readonly groups: readonly FindingGroup[]; readonly hidden: number } {
  const groups = new Map<
    string,
    { type: string; label: string | null; rule: Rule | null; excerpts: ShownExcerpt[] }
  >();
  const shown = new Set<Finding>();
  let drawn = 0;
  for (const finding of gravestFirst(decision)) {
    if (shown.has(finding) || drawn === MOST_EXCERPTS) continue;
    const rule = decision.reasons.find(({ findings }) => findings.includes(finding))?.rule ?? null;
    const { segments, place, covers } = showFinding(intent, finding, decision.findings);
    const key = `${finding.type} ${rule?.id ?? ''}`;
    const group = groups.get(key) ?? { type: finding.type, label: finding.label, rule, excerpts: [] };
    groups.set(key, group);
    group.excerpts.push({ segments, place });
    drawn += 1;
    // One of another kind in the same line keeps an entry of its own, or its name would be missing.
    for (const one of covers) if (one.type === finding.type) shown.add(one);
  }
  const hidden = decision.findings.filter((finding) => !shown.has(finding)).length;
  return { groups: [...groups.values()], hidden };
}

function gravestFirst({ reasons, findings }: Decision): Finding[] {
  return [...new Set([...reasons.flatMap((reason) => reason.findings), ...findings])];
}

function showFinding(
  intent: SendIntent,
  finding: Finding,
  all: readonly Finding[],
): ShownExcerpt & { readonly covers: readonly Finding[] } {
  const { kind, index } = finding.source;
  const inSameText = all.filter(({ source }) => source.kind === kind && source.index === index);
  if (kind === 'file-name') {
    const name = intent.attachments[index]?.name ?? '';
    return { ...excerptOf(name, finding, inSameText), place: 'file-name' };
  }
  const part = intent.parts[index];
  return { ...excerptOf(part?.text ?? '', finding, inSameText), place: part?.role ?? 'message' };
}
