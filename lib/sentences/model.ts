import type { Features } from './features';
import { outputs } from './topics';
import { scale, weights } from './weights';

/**
 * Weights are whole numbers from -43 to 43, one printable character each, so that they survive every bundler.
 * The backslash would need escaping; `#` stands for it.
 */
const zero = 83;
const backslash = 92;
const standIn = 35;

export function encodeWeights(numbers: Int8Array): string {
  let text = '';
  for (const number of numbers) {
    const code = zero + number;
    text += String.fromCharCode(code === backslash ? standIn : code);
  }
  return text;
}

/** The weight at a place, read where it stands: decoding all of them first would cost more than most pages use. */
export function weightAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return (code === standIn ? backslash : code) - zero;
}

/** Probability of each output for a sentence, in the order of `topics`, `none` last. */
export function probabilities(features: Features): Float64Array {
  const sums = new Float64Array(outputs);
  for (const [place, index] of features.indices.entries()) {
    const value = features.values[place] ?? 0;
    const from = index * outputs;
    for (let output = 0; output < outputs; output += 1) {
      sums[output] = (sums[output] ?? 0) + value * weightAt(weights, from + output);
    }
  }
  return softmax(sums.map((sum) => sum * scale));
}

export function softmax(sums: Float64Array): Float64Array {
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / total);
}
