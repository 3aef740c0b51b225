import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canRedact, listReplacements, redactPart } from '@/lib/detectors/redact';
import { detectorTypes } from '@/lib/detectors/registry';
import type { TypeFacts } from '@/lib/detectors/engine/plan';
import { resolveOverlaps } from '@/lib/detectors/resolve-overlaps';
import { scanText } from '@/lib/detectors/scan';
import { scanIntent } from '@/lib/detectors/scan-intent';
import { intentOf } from '../rules/intents';
import { SECRETS } from './samples';

const PIECES = fc.constantFrom(
  ...SECRETS.map(([, secret]) => secret),
  'password: Orchid77#',
  'the password is ',
  'pw: ',
  'senha: girassol',
  'strictly confidential',
  'TLP:RED',
  '-----BEGIN PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU\n',
  'hello',
  '12',
  '٤١١١',
  '\u200b',
  '👍',
  'é',
  '[',
  ']',
  ':',
);
const message = fc
  .array(fc.tuple(PIECES, fc.constantFrom(' ', '', '\n', ', ', '-', ':')), { maxLength: 8 })
  .map((pieces) => pieces.flat().join(''));

describe('scanText', () => {
  it('finds nothing in an empty text', () => {
    expect(scanText('', 'text')).toEqual([]);
  });

  it('gives ordered matches inside the text that do not overlap', () => {
    fc.assert(
      fc.property(message, (text) => {
        let previous = 0;
        for (const { start, end, type } of scanText(text, 'text')) {
          expect(start).toBeGreaterThanOrEqual(previous);
          expect(end).toBeGreaterThan(start);
          expect(detectorTypes).toContain(type);
          previous = end;
        }
        expect(previous).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('gives no more matches than the text has pieces', () => {
    fc.assert(
      fc.property(message, (text) => {
        expect(scanText(text, 'text').length).toBeLessThanOrEqual(text.split(/[\s:,\u200b-]+/).length);
      }),
    );
  });

  it('names every type once', () => {
    expect(new Set(detectorTypes).size).toBe(detectorTypes.length);
  });

  it.each([
    '1',
    '1 ',
    '1-',
    '12 ',
    '4111 ',
    ' ',
    '\n',
    '\u200b',
    '٤',
    'a',
    'eyJ',
    'eyJaaaaaaaaaa.',
    'DE89 ',
    'pw: ',
    'password is ',
    'glpat-',
    'sk-',
    '-----BEGIN PRIVATE KEY-----',
    'strictly ',
    '-',
  ])('reads 65,536 units of %j to the end', (unit) => {
    // How long it takes is measured in the bench of speed; here it must neither throw nor stop early.
    const secret = 'my card is 4111 1111 1111 1111';
    const text = unit.repeat(Math.ceil(65_536 / unit.length)).slice(0, 65_536);
    const found = scanText(`${text}\n\n${'see you at the station then. '.repeat(12)}\n${secret}`, 'text');
    expect(found.at(-1)).toMatchObject({ type: 'payment-card' });
  });
});

describe('resolveOverlaps', () => {
  const base = {
    validated: false,
    masked: '••••',
    replacement: '[removed]',
    distance: null,
    isLabelled: false,
  };
  const types = new Map<string, TypeFacts>();

  it('keeps the surer match and lets it take the whole stretch', () => {
    const low = { ...base, type: 'a', start: 0, end: 20, confidence: 'low' as const };
    const high = { ...base, type: 'b', start: 5, end: 25, confidence: 'high' as const };
    expect(resolveOverlaps([high, { ...low, confidence: 'medium' }], types)).toEqual([{ ...high, start: 0 }]);
  });

  it('prefers what can be removed', () => {
    const marking = { ...base, type: 'a', start: 0, end: 9, confidence: 'high' as const, replacement: '' };
    const value = { ...base, type: 'b', start: 4, end: 9, confidence: 'low' as const };
    expect(resolveOverlaps([marking, value], types)[0]?.type).toBe('b');
  });

  it('keeps neighbours apart', () => {
    const first = { ...base, type: 'a', start: 0, end: 4, confidence: 'low' as const };
    const second = { ...base, type: 'b', start: 4, end: 8, confidence: 'low' as const };
    expect(resolveOverlaps([second, first], types)).toEqual([first, second]);
  });
});

describe('redaction', () => {
  it('puts readable words in place of the values', () => {
    const text = 'card 4111 1111 1111 1111 and IBAN DE89 3704 0044 0532 0130 00';
    expect(redactPart(text, scanText(text, 'text'))).toBe(
      'card [card ending 1111] and IBAN [IBAN ending 3000]',
    );
  });

  it('lists replacements last to first', () => {
    const text = '4111 1111 1111 1111, 5500 0000 0000 0004';
    expect(listReplacements(scanText(text, 'text')).map(({ start }) => start)).toEqual([21, 0]);
  });

  it('leaves nothing that would be found again, except markings', () => {
    fc.assert(
      fc.property(message, (text) => {
        const redacted = redactPart(text, scanText(text, 'text'));
        expect(scanText(redacted, 'text').filter(({ replacement }) => replacement !== '')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is offered only where all findings can be taken out', () => {
    const offered = (text: string, names: string[] = []) => canRedact(scanIntent(intentOf({ text, names })));
    expect(offered('4111 1111 1111 1111')).toBe(true);
    expect(offered('hello')).toBe(false);
    expect(offered('strictly confidential: 4111 1111 1111 1111')).toBe(false);
    expect(offered('4111 1111 1111 1111', ['id_rsa'])).toBe(false);
  });
});

describe('scanIntent', () => {
  it('reads all parts and file names and tells where it found what', () => {
    const intent = intentOf({
      text: 'pw: Orchid77#',
      more: ['4111 1111 1111 1111'],
      names: ['a.jpg', 'id_rsa'],
    });
    expect(scanIntent(intent).map(({ type, source }) => [type, source.kind, source.index])).toEqual([
      ['password-in-words', 'part', 0],
      ['payment-card', 'part', 1],
      ['credential-file', 'file-name', 1],
    ]);
  });
});
