import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanText } from '../../../lib/detectors/scan';
import { westernIds } from './generate-ids-west';

const before = fc.constantFrom(
  '',
  'ok ',
  'Olá! ',
  '😀 ',
  'hier: ',
  'مرحبا ',
  'see below\n',
  '- ',
  '(',
  '"',
  '*',
);
const behind = fc.constantFrom('', '.', ' thanks', '!', ' 😀', '\nbye', ', ok?', ')', '"', ' شكرا');
const between = fc.constantFrom(': ', ' ', ' is ', ' = ', ':\n', ' - ');

describe.each(westernIds)('made-up $type ($word)', ({ type, word, values, signAt }) => {
  it('is found, verified and spanned whatever surrounds it', () => {
    fc.assert(
      fc.property(before, between, values, behind, (front, gap, id, tail) => {
        // With the prefix of calls abroad it may be somebody's phone number as well.
        fc.pre(!id.startsWith('00'));
        const text = `${front}${word}${gap}${id}${tail}`;
        const match = scanText(text, 'text').find((one) => one.type === type);
        expect(match, text).toMatchObject({ confidence: 'high', validated: true });
        expect(text.slice(match?.start, match?.end)).toBe(id);
      }),
      { numRuns: 60 },
    );
  });

  it('is not called verified when the character that signs it is another', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 9 }), (id, step) => {
        const at = id.length - signAt;
        const sign = id.charAt(at);
        const other = /\d/u.test(sign)
          ? String((Number(sign) + step) % 10)
          : String.fromCharCode(0x41 + ((sign.charCodeAt(0) - 0x41 + step) % 26));
        const broken = `${id.slice(0, at)}${other}${id.slice(at + 1)}`;
        // A Belgian of another century may own the number with the other sign.
        fc.pre(type !== 'be-national-number' || !isSignedFor2000(broken));
        const found = scanText(`${word}: ${broken}`, 'text').filter((one) => one.type === type);
        expect(found.filter(({ validated }) => validated)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

function isSignedFor2000(written: string): boolean {
  const id = written.replace(/\D/gu, '');
  return 97 - (Number(`2${id.slice(0, 9)}`) % 97) === Number(id.slice(9));
}
