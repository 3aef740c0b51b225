import { hasEvidence } from '../../lib/sentences/evidence.ts';
import type { Features } from '../../lib/sentences/features.ts';
import { none, topics } from '../../lib/sentences/topics.ts';
import type { Pattern } from './corpus.ts';
import { chancesOf, examplesOf, learn } from './learn.ts';
import type { Random } from './random.ts';

interface Judged {
  readonly output: number;
  readonly chances: Float64Array;
  readonly features: Features;
}

const folds = 5;
const wantedPrecision = 0.96;
/** No topic may be reported below this, however well it does on the patterns. */
const floor = 0.8;

/**
 * Judges each pattern by a model that has not seen any sentence of it, so that the figures do not measure how well
 * the patterns were learned by heart.
 */
export function crossJudge(patterns: readonly Pattern[], random: Random): readonly Judged[] {
  const judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const learned = learn(
      examplesOf(
        patterns.filter((_, place) => place % folds !== fold),
        random,
      ),
      random,
    );
    const kept = examplesOf(
      patterns.filter((_, place) => place % folds === fold),
      random,
    );
    for (const { features, output } of kept) {
      judged.push({ output, features, chances: chancesOf(learned, features) });
    }
  }
  return judged;
}

/** For each topic the lowest probability at which it is right often enough, and what that finds. */
export function calibrate(
  judged: readonly Judged[],
): readonly { threshold: number; recall: number; precision: number }[] {
  return topics.map((_, topic) => {
    const all = judged.filter(({ output }) => output === topic).length;
    const asked = judged
      .filter(({ features }) => hasEvidence(topic, features))
      .map(({ output, chances }) => ({
        right: output === topic,
        wrong: output === none,
        chance: chances[topic] ?? 0,
      }))
      .sort((a, b) => b.chance - a.chance);
    let best = { threshold: 0.995, recall: 0, precision: 1 };
    let right = 0;
    let wrong = 0;
    for (const one of asked) {
      if (one.chance < floor) break;
      if (one.right) right += 1;
      else wrong += 1;
      const precision = right / (right + wrong);
      if (precision >= wantedPrecision && right / all > best.recall) {
        best = { threshold: Math.ceil(one.chance * 1000 - 1) / 1000, recall: right / all, precision };
      }
    }
    return best;
  });
}
