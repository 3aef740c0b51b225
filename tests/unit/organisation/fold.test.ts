import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedSlice, originalEnd } from '@/lib/organisation/fold';

function folded(text: string): string {
  const all = fold(text);
  return foldedSlice(all, 0, all.length);
}

const signs = fc.oneof(
  fc.constantFrom(
    ...'aA é ß ﬁ İ ı ς Σ ё й я р Р 漢 か が ひ ไ ม่ क़ 한 각 ٣ ３ 𝟛 𝐀 𠮷 😀 \u200b \u00ad \u0301 - . ½ ² ①'.split(
      ' ',
    ),
    ' ',
    '\n',
  ),
  fc.string({ unit: 'binary', maxLength: 2 }),
);
const texts = fc.array(signs, { maxLength: 30 });

describe('fold', () => {
  it.each([
    ['Crème Brûlée', 'cremebrulee'],
    ['STRASSE straße', 'strassestrasse'],
    ['ﬁne ＡＢ１２ ٣٤ १२ 𝟛', 'fineab1234123'],
    ['Łódź Øst Æon', 'lodzostaeon'],
    ['12\u200b34\u00ad5️⃣', '12345'],
    ['ΣΊΣΥΦΟΣ σίσυφος', 'σiσyφoσσiσyφoσ'],
    ['أحمد احمد', 'احمداحمد'],
    ['😀 —!', ''],
  ])('folds %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it('keeps Indic vowel signs and Hangul syllables apart', () => {
    expect(folded('की')).not.toBe(folded('का'));
    expect(folded('각')).toHaveLength(1);
  });

  it('folds a part to a part of what it folds the whole to', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, part, after) => {
        const text = (signs: string[]): string => signs.join(' ');
        const whole = [text(before), text(part), text(after)].join(' ');
        expect(folded(whole)).toBe(folded(text(before)) + folded(text(part)) + folded(text(after)));
      }),
    );
  });

  it('does not care about case, and folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcéßüøłñçаяжΩσ123') }), (text) => {
        expect(folded(text.toUpperCase())).toBe(folded(text));
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });

  it('knows where everything was', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        const all = fold(text);
        for (let index = 0; index < all.length; index += 1) {
          const start = all.starts[index] ?? -1;
          const end = originalEnd(all, index);
          expect(start).toBeGreaterThanOrEqual(index > 0 ? (all.starts[index - 1] ?? 0) : 0);
          expect(folded(text.slice(start, end))).toContain(foldedSlice(all, index, index + 1));
        }
      }),
    );
  });
});
