import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WORD_DETECTORS } from '@/lib/detectors/catalog/words/word-detectors';
import { createEngine } from '@/lib/detectors/engine/engine';

interface Sample {
  readonly id: string;
  readonly text: string;
  readonly kind: 'positive' | 'negative';
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const engine = createEngine([{ group: 'password', detectors: WORD_DETECTORS }]);
const samples = readFileSync('tests/corpora/dev/words.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Sample);

describe('secrets in words, the set they are tuned on', () => {
  it('is silent where people only talk about them', () => {
    const loud = samples.filter(
      ({ kind, text }) => kind === 'negative' && engine.scan(text, 'text').length > 0,
    );
    expect(loud.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });

  it('finds nearly all of them, with their type and span', () => {
    const positive = samples.filter(({ kind }) => kind === 'positive');
    const missed = positive.filter(({ text, spans }) => {
      const found = engine.scan(text, 'text');
      return !spans.every(({ type, start, end }) =>
        found.some((match) => match.type === type && match.start === start && match.end === end),
      );
    });
    expect(positive.length).toBeGreaterThan(400);
    expect(missed.length / positive.length, missed.map(({ id }) => id).join(' ')).toBeLessThan(0.02);
  });
});
