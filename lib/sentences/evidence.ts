import type { Features } from './features';
import { ideaNumber } from './ideas';
import { coreIdeas, sideIdeas, topics } from './topics';

const cores = topics.map((topic) => coreIdeas[topic].map(ideaNumber));
const sides = topics.map((topic) => sideIdeas[topic].map(ideaNumber));

/** How many ideas must speak for a topic; one word alone never does. */
const least = 3;
const leastWords = 5;

/** Whether a sentence names enough of what belongs to the topic, whatever the model says of it. */
export function hasEvidence(topic: number, { ideas, words }: Pick<Features, 'ideas' | 'words'>): boolean {
  if (words < leastWords) return false;
  const core = count(cores[topic] ?? [], ideas);
  return core > 0 && core + count(sides[topic] ?? [], ideas) >= least;
}

function count(wanted: readonly number[], ideas: readonly number[]): number {
  return wanted.filter((idea) => ideas.includes(idea)).length;
}
