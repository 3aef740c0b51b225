import type { Span, SumDetector, TextDetector } from '../../detector';

const FEWEST = 10;
const LONGEST = 7500;
/** Characters between two contacts of one list. */
const WIDEST_GAP = 160;

function listSpan(start: number, end: number, count: number, validated: boolean): Span {
  return {
    start,
    end,
    confidence: 'high',
    validated,
    masked: '••••',
    replacement: `[contact list of ${String(count)} removed]`,
  };
}

/** Many phone numbers and mail addresses close together, however they are set out. */
export const contactsTogether: SumDetector = {
  kind: 'sum',
  type: 'contact-list',
  of: ['phone-number', 'email-address'],
  atLeast: FEWEST,
  find({ text }, found) {
    const spans: Span[] = [];
    let from = 0;
    for (let at = 1; at <= found.length; at += 1) {
      const first = found[from];
      const before = found[at - 1];
      const next = found[at];
      if (!first || !before) break;
      if (next && next.start - before.end <= WIDEST_GAP && next.end - first.start <= LONGEST) continue;
      const group = found.slice(from, at);
      const values = new Set(group.map(({ start, end }) => text.slice(start, end)));
      const sure = group.filter(({ confidence }) => confidence !== 'low').length;
      const line = text.lastIndexOf('\n', first.start) + 1;
      const start = first.start - line <= 80 ? line : first.start;
      const hasNames = /\p{L}{2}/u.test(text.slice(start, before.end));
      if (values.size >= FEWEST && hasNames && sure >= group.length * 0.6)
        spans.push(
          listSpan(
            start,
            before.end,
            values.size,
            group.every(({ validated, type }) => validated || type === 'email-address') &&
              group.some(({ validated }) => validated),
          ),
        );
      from = at;
    }
    return spans;
  },
};

/** Address cards as phones export them. */
export const addressCards: TextDetector = {
  kind: 'text',
  type: 'contact-list',
  words: ['BEGIN:VCARD'],
  atLeast: FEWEST,
  find({ text }, hits) {
    const spans: Span[] = [];
    for (let at = 0; at < hits.length;) {
      const first = hits[at];
      if (!first) break;
      let to = at;
      while ((hits[to + 1]?.start ?? Infinity) - first.start <= LONGEST - 500) to += 1;
      const start = hits[to]?.start ?? first.start;
      const close = text.slice(start, start + 500).search(/END:VCARD/iu);
      const end = close < 0 ? start + 11 : start + close + 9;
      spans.push(listSpan(first.start, end, to - at + 1, false));
      at = to + 1;
    }
    return spans;
  },
};
