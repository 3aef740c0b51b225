import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanEast } from './east-ids';
import { idRules } from './generate-ids-east';
import type { IdRule } from './id-rule';

const before = fc.constantFrom(
  '',
  'ok 👍\n',
  'Guten Tag, ',
  'नमस्ते ',
  'على كل حال ',
  '3 files. ',
  'see 12:30, ',
  '(note) ',
);
const behind = fc.constantFrom(
  '',
  '.',
  ', thanks',
  ' 🙏',
  '\nbye',
  ') and 2 more',
  '! xx',
  ' — спасибо',
  '?',
);

function validIds(rule: IdRule): fc.Arbitrary<string> {
  return rule.payload.map(rule.complete).filter((id) => id !== null);
}

function isValid(rule: IdRule, id: string): boolean {
  return rule.complete((rule.payloadOf ?? ((whole) => whole.slice(0, -1)))(id)) === id;
}

const withOneDigitChanged = (id: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 0, max: id.length - 1 }), fc.integer({ min: 1, max: 9 }))
    .filter(([at]) => /[0-9]/u.test(id.charAt(at)))
    .map(([at, by]) => id.slice(0, at) + ((Number(id.charAt(at)) + by) % 10) + id.slice(at + 1));

describe.each(idRules)('$type', (rule) => {
  it('finds every valid id beside its word, whatever surrounds them', () => {
    fc.assert(
      fc.property(before, validIds(rule), behind, (start, id, end) => {
        const lead = `${start}${rule.word}: `;
        const found = scanEast(`${lead}${id}${end}`).filter(({ type }) => type === rule.type);
        expect(found).toMatchObject([
          { start: lead.length, end: lead.length + id.length, confidence: 'high', validated: true },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('does not report an id as validated once a digit broke its checksum', () => {
    const pairs = validIds(rule).chain((id) =>
      withOneDigitChanged(id).filter((changed) => !isValid(rule, changed)),
    );
    fc.assert(
      fc.property(pairs, (id) => {
        const found = scanEast(`${rule.word}: ${id}`, 'all').filter(({ type }) => type === rule.type);
        expect(found.filter(({ validated }) => validated)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
