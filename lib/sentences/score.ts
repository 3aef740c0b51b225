import { hasEvidence } from './evidence';
import { featuresOf } from './features';
import { probabilities } from './model';
import { splitSentences } from './split-sentences';
import { topics, type Topic } from './topics';
import { thresholds } from './weights';

export interface ConfidentialSentence {
  /** UTF-16 code units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly topic: Topic;
  /** The model's probability, from 0 to 1; always at or above the topic's threshold. */
  readonly score: number;
}

/**
 * Sentences that speak of confidential business, by a small model. Linear; silent when unsure. `near` are ascending
 * positions where topic words were found; with it only the sentences around them are judged.
 */
export function findConfidentialSentences(
  text: string,
  near?: readonly number[],
): readonly ConfidentialSentence[] {
  const found: ConfidentialSentence[] = [];
  let next = 0;
  for (const { start, end } of splitSentences(text)) {
    if (near !== undefined) {
      while ((near[next] ?? Infinity) < start) next += 1;
      if ((near[next] ?? Infinity) >= end) continue;
    }
    const judged = judge(text.slice(start, end));
    if (judged !== null) found.push({ start, end, ...judged });
  }
  return found;
}

function judge(sentence: string): { topic: Topic; score: number } | null {
  const features = featuresOf(sentence);
  const chances = probabilities(features);
  for (const [number, topic] of topics.entries()) {
    const score = chances[number] ?? 0;
    if (score >= (thresholds[number] ?? 1) && hasEvidence(number, features)) return { topic, score };
  }
  return null;
}
