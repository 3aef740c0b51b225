import { describe, expect, it } from 'vitest';
import { compareStrictness, isAtLeast, strictest } from '@/lib/rules/strictness';

describe('strictness', () => {
  it('orders allow, audit, hint, warn, justify, block', () => {
    const actions = ['block', 'hint', 'allow', 'justify', 'audit', 'warn'] as const;
    expect([...actions].sort(compareStrictness)).toEqual([
      'allow',
      'audit',
      'hint',
      'warn',
      'justify',
      'block',
    ]);
  });

  it('picks the stricter of two', () => {
    expect(strictest('warn', 'hint')).toBe('warn');
    expect(strictest('warn', 'block')).toBe('block');
    expect(isAtLeast('warn', 'warn')).toBe(true);
    expect(isAtLeast('hint', 'warn')).toBe(false);
  });
});
