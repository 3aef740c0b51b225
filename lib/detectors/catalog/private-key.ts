import type { Match } from '../../model/finding';
import { type Detector, toMatch } from '../detector';

const TYPE = 'private-key';
const HEADER =
  /-{2,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{2,5}|PuTTY-User-Key-File-[1-3]:|AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/gu;
const FOOTER = /-{2,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{2,5}|Private-MAC: ?[0-9a-f]{40,64}/gu;
/** Lines that a key without its end still has: base64, or a header field such as "Proc-Type: 4,ENCRYPTED". */
const BODY_LINE = /\s{0,4}(?:[A-Za-z0-9+/=]{16,}|[A-Za-z-]{3,30}: [^\n]{0,200})(?=\s|$)/uy;
const MIN_BODY_LENGTH = 16;

/** Private keys as text, with all of their lines. */
export const privateKey: Detector = {
  type: TYPE,
  appliesTo: ['text'],
  source: 'RFC 7468, RFC 9580 section 6.2, PuTTY manual appendix C, age-encryption.org/v1',
  keywords: ['private key', 'putty-user-key-file', 'age-secret-key-1'],
  find(text) {
    const footers = [...text.text.matchAll(FOOTER)].map((footer) => footer.index + footer[0].length);
    const matches: Match[] = [];
    let next = 0;
    let covered = 0;
    for (const { 0: header, index: start } of text.text.matchAll(HEADER)) {
      if (start < covered) continue;
      const headerEnd = start + header.length;
      while ((footers[next] ?? Infinity) < headerEnd) next++;
      const end = header.startsWith('AGE') ? headerEnd : (footers[next] ?? endOfBody(text.text, headerEnd));
      const hasBody = header.startsWith('AGE') || end - headerEnd > MIN_BODY_LENGTH;
      covered = end;
      matches.push(
        toMatch(TYPE, text, {
          start,
          end,
          // The header alone is what people quote when they talk about keys.
          confidence: hasBody ? 'high' : 'medium',
          validated: false,
          masked: 'PRIVATE KEY ••••',
          replacement: '[private key removed]',
        }),
      );
    }
    return matches;
  },
};

function endOfBody(text: string, from: number): number {
  let end = from;
  BODY_LINE.lastIndex = from;
  while (BODY_LINE.test(text)) end = BODY_LINE.lastIndex;
  return end;
}
