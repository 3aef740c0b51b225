import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '@/components/prompt/excerpt';
import type { Finding } from '@/lib/model/finding';

function findingAt(start: number, end: number): Finding {
  return {
    type: 'payment-card',
    group: 'payment',
    label: 'payment card',
    start,
    end,
    confidence: 'high',
    validated: true,
    masked: '••••',
    replacement: '[card]',
    source: { kind: 'part', index: 0 },
  };
}

function shown(text: string, finding: Finding, all: readonly Finding[] = [finding]): string {
  return excerptOf(text, finding, all)
    .segments.map((segment) => segment.text)
    .join('');
}

describe('excerptOf', () => {
  it('shows the line of the finding only', () => {
    expect(shown('first\nkey SECRET end\nlast', findingAt(10, 16))).toBe('key •••• end');
  });

  it('cuts long lines at words on both sides', () => {
    const text = `${'before '.repeat(20)}SECRET${' after'.repeat(20)}`;
    const start = text.indexOf('SECRET');
    const excerpt = shown(text, findingAt(start, start + 6));
    expect(excerpt).toMatch(/^…before .* •*.* after…$/);
    expect(excerpt.length).toBeLessThan(140);
  });

  it('masks a finding over several lines that only reaches into the shown one', () => {
    const text = 'AAAA\nBBBB CCCC tail';
    expect(shown(text, findingAt(10, 14), [findingAt(0, 9), findingAt(10, 14)])).toBe('•••• •••• tail');
  });

  it('never shows a character of any finding', () => {
    const spans = fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(spans, fc.constantFrom(' ', '\n', 'a ', '😀'), (drawn, filler) => {
        let text = '';
        const findings = drawn.map(([gap, length]) => {
          text += filler.repeat(gap);
          const start = text.length;
          text += 'S'.repeat(length);
          return findingAt(start, text.length);
        });
        text += filler.repeat(9);
        for (const finding of findings) expect(shown(text, finding, findings)).not.toContain('S');
      }),
    );
  });
});
