import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { none, topics } from '../../lib/sentences/topics.ts';
import type { Random } from './random.ts';

const labels: readonly string[] = [...topics, 'none'];
const labelSchema = z.enum([...topics, 'none']);
const patternSchema = z.object({ lang: z.string(), label: labelSchema, pattern: z.string() });
const sampleSchema = z.object({ lang: z.string(), label: labelSchema, text: z.string() });

export type Pattern = z.infer<typeof patternSchema>;
export type Sample = z.infer<typeof sampleSchema>;
export type SampleFile = 'held-out.jsonl' | 'development.jsonl' | 'final.jsonl';

const folder = new URL('../../tests/corpora/sentences/', import.meta.url);

function readLines(name: string): readonly unknown[] {
  const lines = readFileSync(new URL(name, folder), 'utf8').trim().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}

/** Patterns to train on: `[a|b]` stands for one of its parts. */
export function readPatterns(): readonly Pattern[] {
  return readLines('training.jsonl').map((line) => patternSchema.parse(line));
}

/** Messages that are never trained on. */
export function readSamples(name: SampleFile): readonly Sample[] {
  return readLines(name).map((line) => sampleSchema.parse(line));
}

/** The number of a label among the model's outputs. */
export function outputOf(label: string): number {
  const place = labels.indexOf(label);
  return place < 0 ? none : place;
}

/** One sentence of a pattern, each choice made at random. */
export function expand(pattern: string, random: Random): string {
  return pattern.replace(/\[([^\]]*)\]/gu, (_, choices: string) => {
    const parts = choices.split('|');
    return parts[random.below(parts.length)] ?? '';
  });
}
