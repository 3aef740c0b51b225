import { describe, expect, it } from 'vitest';
import { featureCount } from '../../../lib/sentences/features';
import { foldText, wordsOf } from '../../../lib/sentences/fold-text';
import { encodeWeights, weightAt } from '../../../lib/sentences/model';
import { findConfidentialSentences } from '../../../lib/sentences/score';
import { topicWords } from '../../../lib/sentences/topic-words';
import { outputs, topics } from '../../../lib/sentences/topics';
import { scale, thresholds, weights } from '../../../lib/sentences/weights';
import { readPatterns, readSamples, type Sample } from '../../../scripts/train-sentences/corpus';
import { learnWeights } from '../../../scripts/train-sentences/train';

describe('the weights', () => {
  it('survive being written as characters', () => {
    const numbers = Int8Array.from({ length: 87 }, (_, place) => place - 43);
    const text = encodeWeights(numbers);
    expect(text).toMatch(/^[\x21-\x7e]{87}$/u);
    expect(text).not.toContain('\\');
    expect(Int8Array.from(numbers, (_, place) => weightAt(text, place))).toEqual(numbers);
  });

  it('fit the features and are small', () => {
    expect(weights).toHaveLength(featureCount * outputs);
    expect(weights.length).toBeLessThan(150_000);
    expect(thresholds).toHaveLength(topics.length);
  });

  it('are what the patterns give, to the byte', { timeout: 120_000 }, () => {
    expect(learnWeights(readPatterns())).toEqual({ weights, scale });
  });
});

/** Words alone, so that commas and capitals do not tell two messages apart. */
function plain(text: string): string {
  return wordsOf(foldText(text)).join(' ');
}

function judge(samples: readonly Sample[]) {
  const judged = samples.map(({ label, text }) => ({
    label,
    found: findConfidentialSentences(text).map(({ topic }) => topic as string),
  }));
  const told = judged.filter(({ found }) => found.length > 0);
  const right = told.filter(({ label, found }) => found.includes(label)).length;
  return {
    precision: right / told.length,
    recall: right / judged.filter(({ label }) => label !== 'none').length,
    harmless: told.filter(({ label }) => label === 'none').length,
  };
}

describe('on messages it was not trained on', () => {
  /** What the patterns can give, apart from case, accents and signs. */
  const expansions = readPatterns().map(({ pattern }) => {
    const source = pattern
      .split(/(\[[^\]]*\])/u)
      .map((part) =>
        part.startsWith('[') ? `(?:${part.slice(1, -1).split('|').map(plain).join('|')})` : plain(part),
      )
      .join(' ?');
    return new RegExp(`^ ?${source} ?$`, 'u');
  });

  it.each(['held-out.jsonl', 'final.jsonl'] as const)('has not seen any message of %s', (name) => {
    const texts = readSamples(name).map(({ text }) => plain(text));
    expect(texts.filter((text) => expansions.some((pattern) => pattern.test(text)))).toEqual([]);
  });

  it('holds what the model card says of the held-out set', () => {
    const samples = readSamples('held-out.jsonl');
    const { precision, recall, harmless } = judge(samples);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.6);
    expect(harmless).toBe(0);
  });

  it('reports nothing harmless in the last set', () => {
    expect(judge(readSamples('final.jsonl')).harmless).toBe(0);
  });
});

describe('topicWords', () => {
  it('hold no word that people say every day', () => {
    const common =
      'the is deal fire boss doctor security people money work today love thanks hola que hasta und ist il le de'.split(
        ' ',
      );
    expect(topicWords.filter((word) => common.includes(word.replace('*', '')))).toEqual([]);
  });

  it('are written as literals are: no underscore, the star at the end', () => {
    expect(topicWords.filter((word) => /_|\*./u.test(word))).toEqual([]);
  });
});
