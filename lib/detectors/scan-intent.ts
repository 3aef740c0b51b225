import type { Finding, FindingSource, Match } from '../model/finding';
import type { SendIntent } from '../model/send-intent';
import { scanText } from './scan';

/**
 * Finds confidential data in everything of an intent that can be read: its texts and its file names.
 * @returns findings ordered by source (parts first) and start; empty when nothing was found; never throws.
 */
export function scanIntent(intent: SendIntent): Finding[] {
  const inParts = intent.parts.flatMap((part, index) =>
    withSource(scanText(part.text, 'text'), { kind: 'part', index }),
  );
  const inNames = intent.attachments.flatMap((attachment, index) =>
    withSource(scanText(attachment.name, 'file-name'), { kind: 'file-name', index }),
  );
  return [...inParts, ...inNames];
}

/**
 * A `scanIntent` that keeps its last answer: the events of one press ask about the same text, and so does the key
 * that sends what was looked at in a pause of writing.
 */
export function createScanner(): (intent: SendIntent) => readonly Finding[] {
  let last: { readonly intent: SendIntent; readonly findings: readonly Finding[] } | null = null;
  return (intent) => {
    if (!last || !isSameContent(last.intent, intent)) last = { intent, findings: scanIntent(intent) };
    return last.findings;
  };
}

function isSameContent(one: SendIntent, other: SendIntent): boolean {
  return (
    one.parts.length === other.parts.length &&
    one.attachments.length === other.attachments.length &&
    one.parts.every(({ text }, at) => text === other.parts[at]?.text) &&
    one.attachments.every(({ name }, at) => name === other.attachments[at]?.name)
  );
}

function withSource(matches: readonly Match[], source: FindingSource): Finding[] {
  return matches.map((match) => ({ ...match, source }));
}
