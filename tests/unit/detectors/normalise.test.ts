import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, originalEnd, originalStart } from '@/lib/detectors/normalise';

describe('normalise', () => {
  it.each([
    ['full-width digits and letters', 'Ａ１２', 'A12'],
    ['Arabic-Indic digits', '٠١٢٣', '0123'],
    ['Persian digits', '۴۵۶', '456'],
    ['Devanagari digits', '७८९', '789'],
    ['mathematical digits outside the BMP', '𝟎𝟗', '09'],
    ['keycap digits', '4\ufe0f\u20e32\ufe0f\u20e3', '42'],
    ['zero-width characters and soft hyphens', 'a\u200bb\u00adc\ufeff', 'abc'],
    ['exotic spaces', 'a\u00a0b\u2009c\u202fd', 'a b c d'],
    ['dashes', '1\u20112\u20133', '1-2-3'],
    ['letters and emoji as they are', 'été 👍🏽 ñ', 'été 👍🏽 ñ'],
  ])('reads %s', (_name, original, expected) => {
    expect(normalise(original).text).toBe(expected);
  });

  it('uses a text with nothing to change as it is', () => {
    expect(normalise('plain text')).toMatchObject({ starts: null, ends: null });
    expect(normalise('¿qué tal?').starts).toBeNull();
  });

  it('maps the ends of a span to the characters it came from', () => {
    const text = normalise('a\u200b𝟏\u200bz');
    expect(text.text).toBe('a1z');
    expect([originalStart(text, 1), originalEnd(text, 2)]).toEqual([2, 4]);
  });

  it('keeps every position in order and inside the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const text = normalise(original);
        let previous = 0;
        for (let at = 0; at < text.text.length; at++) {
          expect(originalStart(text, at)).toBeGreaterThanOrEqual(previous);
          previous = originalEnd(text, at + 1);
          expect(previous).toBeGreaterThan(originalStart(text, at));
        }
        expect(previous).toBeLessThanOrEqual(original.length);
      }),
    );
  });
});
