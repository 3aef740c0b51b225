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

function withSource(matches: readonly Match[], source: FindingSource): Finding[] {
  return matches.map((match) => ({ ...match, source }));
}
