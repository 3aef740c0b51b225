import { featureCount, featuresOf, hashedFrom, type Features } from '../../lib/sentences/features.ts';
import { hasEvidence } from '../../lib/sentences/evidence.ts';
import { softmax } from '../../lib/sentences/model.ts';
import { none, outputs } from '../../lib/sentences/topics.ts';
import { chatStyle } from './chat-style.ts';
import { expand, outputOf, type Pattern } from './corpus.ts';
import type { Random } from './random.ts';

export interface Example {
  readonly features: Features;
  readonly output: number;
}

const perPositive = 48;
const perNegative = 32;
/** Copies of what is read millions of times: reading an import costs more under test runners. */
const outputCount = outputs;
const ideasEnd = hashedFrom;

const rounds = 12;
const rate = 0.15;
/** Pull towards zero; words are pulled harder than ideas, because they hold in one language only. */
const pullIdeas = 2e-6;
const pullWords = 6e-6;

/** Sentences of the patterns as the model sees them; the same sentence counts once. */
export function examplesOf(patterns: readonly Pattern[], random: Random): readonly Example[] {
  const examples: Example[] = [];
  for (const { label, pattern } of patterns) {
    const output = outputOf(label);
    const seen = new Set<string>();
    for (let turn = 0; turn < (output === none ? perNegative : perPositive); turn += 1) {
      const plain = expand(pattern, random);
      seen.add(turn % 4 === 0 ? plain : chatStyle(plain, random));
    }
    for (const text of seen) {
      const features = featuresOf(text);
      // A positive that has lost its topic to a typo would teach the wrong thing.
      if (output === none || hasEvidence(output, features)) examples.push({ features, output });
    }
  }
  return examples;
}

/** Multinomial logistic regression by AdaGrad, in an order that the seed decides. */
export function learn(examples: readonly Example[], random: Random): Float64Array {
  const learned = new Float64Array(featureCount * outputs);
  const squares = new Float64Array(featureCount * outputs).fill(1e-3);
  const order = examples.map((_, place) => place);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const place of order) {
      const example = examples[place];
      if (example !== undefined) step(learned, squares, example);
    }
  }
  return learned;
}

function step(learned: Float64Array, squares: Float64Array, { features, output }: Example): void {
  const errors = chancesOf(learned, features);
  errors[output] = (errors[output] ?? 0) - 1;
  for (const [place, index] of features.indices.entries()) {
    const value = features.values[place] ?? 0;
    const pull = index < ideasEnd ? pullIdeas : pullWords;
    for (let one = 0; one < outputCount; one += 1) {
      const at = index * outputCount + one;
      const weight = learned[at] ?? 0;
      const slope = (errors[one] ?? 0) * value + pull * weight;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      learned[at] = weight - (rate * slope) / Math.sqrt(square);
    }
  }
}

export function chancesOf(learned: Float64Array, features: Features): Float64Array {
  const sums = new Float64Array(outputCount);
  for (const [place, index] of features.indices.entries()) {
    const value = features.values[place] ?? 0;
    for (let one = 0; one < outputCount; one += 1) {
      sums[one] = (sums[one] ?? 0) + value * (learned[index * outputCount + one] ?? 0);
    }
  }
  return softmax(sums);
}

function shuffle(order: number[], random: Random): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}
