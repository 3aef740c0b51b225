import { describe, expect, it } from 'vitest';
import { scanText } from '@/lib/detectors/scan';

describe('confidentiality-marking', () => {
  it.each([
    ['Strictly confidential', 'high'],
    ['company  confidential', 'high'],
    ['TLP:RED', 'high'],
    ['TLP:AMBER+STRICT', 'high'],
    ['TLP:AMBER', 'medium'],
    ['TOP SECRET', 'high'],
    ['streng vertraulich', 'high'],
    ['estrictamente confidencial', 'high'],
    ['estritamente confidencial', 'high'],
    ['strictement confidentiel', 'high'],
    ['अत्यंत गोपनीय', 'high'],
    ['سري للغاية', 'high'],
    ['سرّي للغاية', 'high'],
    ['internal use only', 'medium'],
    ['Do not distribute', 'medium'],
    ['CONFIDENTIAL', 'medium'],
  ])('finds %j with %s confidence', (marking, confidence) => {
    const text = `${marking}\nThe draft is attached.`;
    const found = scanText(text, 'text');
    expect(found).toHaveLength(1);
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe(marking);
    expect(found[0]).toMatchObject({ type: 'confidentiality-marking', confidence, replacement: '' });
  });

  it.each([
    'Q3_strictly-confidential.pdf',
    'confidential report.docx',
    'plan.vertraulich.pdf',
    'TLP_RED briefing.pdf',
    'خطة سري.pdf',
  ])('finds the marking in the file name %j', (name) => {
    expect(scanText(name, 'file-name').map(({ type }) => type)).toEqual(['confidentiality-marking']);
  });

  it.each([
    'is that confidential?',
    'top secret recipe',
    'the tlp: red one',
    'confidentiality matters',
    'confidentially yours.docx',
  ])('is silent on %j', (text) => {
    expect(scanText(text, 'text')).toEqual([]);
  });
});
