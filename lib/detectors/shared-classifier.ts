import type { Finding } from '../model/finding';
import type { SendIntent } from '../model/send-intent';

/** Finds confidential data in everything of an intent that can be read; never throws. */
export type Classifier = (intent: SendIntent) => readonly Finding[];

/** Scripts of one extension share a world in each frame that the page cannot reach into. */
const KEY = Symbol.for('sluice.classifier');

type World = Partial<Record<typeof KEY, Classifier>>;

export function provideClassifier(classifier: Classifier): void {
  (globalThis as World)[KEY] = classifier;
}

/** The classifier of this frame, or null where its script has not run. */
export function sharedClassifier(): Classifier | null {
  return (globalThis as World)[KEY] ?? null;
}
