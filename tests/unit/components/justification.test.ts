import { describe, expect, it } from 'vitest';
import { justificationFrom, MAX_REASON_LENGTH } from '@/components/prompt/justification';

describe('justificationFrom', () => {
  it.each([
    ['nothing chosen', { reason: '', text: 'because' }],
    ['an unknown reason', { reason: 'bored', text: 'because' }],
    ['another reason without words', { reason: 'other', text: ' \n' }],
  ])('is null for %s', (_why, form) => {
    expect(justificationFrom(form)).toBeNull();
  });

  it('needs no words for a reason from the list', () => {
    expect(justificationFrom({ reason: 'approved', text: '' })).toEqual({ reason: 'approved', text: '' });
  });

  it('trims and bounds the words', () => {
    expect(justificationFrom({ reason: 'other', text: '  agreed ' })?.text).toBe('agreed');
    expect(justificationFrom({ reason: 'other', text: 'x'.repeat(999) })?.text).toHaveLength(
      MAX_REASON_LENGTH,
    );
  });
});
