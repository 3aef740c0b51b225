import { describe, expect, it } from 'vitest';
import { WORD_DOCS } from '@/lib/detectors/catalog/words/docs';
import { WORD_DETECTORS } from '@/lib/detectors/catalog/words/word-detectors';
import { createEngine } from '@/lib/detectors/engine/engine';

const engine = createEngine([{ group: 'password', detectors: WORD_DETECTORS }]);

describe('docs of secrets in words', () => {
  it('describes every type once', () => {
    const types = [
      ...new Set(WORD_DETECTORS.flatMap(({ type, otherTypes = [] }) => [type, ...otherTypes])),
    ].sort();
    expect(WORD_DOCS.map(({ type }) => type).sort()).toEqual(types);
  });

  it.each(WORD_DOCS)('finds the example of $type', ({ type, example }) => {
    const found = engine.scan(example, 'text');
    expect(found.map((match) => match.type)).toEqual([type]);
    expect(found[0]?.confidence).not.toBe('low');
  });
});
