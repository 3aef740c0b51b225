import { atMost, type Goal, type Taken } from '../report.ts';
import { ordinaryMessages, ordinaryText } from './chat.ts';
import { fastest } from './clock.ts';
import type { Engine } from './engine.ts';

const SIZES = [1000, 10_000, 100_000, 1_000_000, 10_000_000] as const;

export const growthGoals: readonly Goal[] = [
  atMost(1.3, 'times', 'time per character, 10 million to 100,000 characters of ordinary chat'),
  atMost(1.3, 'times', 'time per character, 10 million to 100,000 characters with a value in every 300'),
  atMost(1.3, 'times', 'time per character, 10 million to 1,000 characters of ordinary chat'),
];

/** Twenty values, as findings of one text are compared with each other. */
function withValues(text: string): string {
  const values = [
    ' card 4111 1111 1111 1111 ',
    ' NL02 ABNA 0123 4567 89 ',
    ' a.b@example.com ',
    ' +1 415 555 0132 ',
  ];
  const parts: string[] = [];
  for (let at = 0; at * 300 < text.length; at += 1)
    parts.push(values[at % values.length] ?? '', text.slice(at * 300, (at + 1) * 300));
  return parts.join('').slice(0, text.length);
}

/** How the time grows with the length, per character, so that a straight line gives 1. */
export function benchGrowth({ scanText }: Engine): Taken {
  const { messages } = ordinaryMessages();
  const perCharacter = (change: (text: string) => string): number[] => {
    let tooSlow = false;
    return SIZES.map((size) => {
      if (tooSlow) return Infinity;
      // The same amount of text at every size, so that each is as warm and as varied as the others.
      const count = Math.max(1, 1_000_000 / size);
      const texts = Array.from({ length: count }, (_, at) => change(ordinaryText(size, messages, at * 37)));
      const work = (): void => {
        for (const text of texts) scanText(text, 'text');
      };
      const ms = fastest(size > 1_000_000 ? 3 : 6, work);
      // Ten times as long, and more where it is not linear: the figure is settled and nobody wants to wait.
      tooSlow ||= ms > 10_000;
      return (ms * 1e6) / (count * size);
    });
  };
  const plain = perCharacter((text) => text);
  const holding = perCharacter(withValues);
  const ratio = (times: readonly number[], to: number): number => (times[4] ?? NaN) / (times[to] ?? NaN);
  const line = (times: readonly number[]): string =>
    SIZES.map((size, at) => `${size}: ${times[at]?.toFixed(1)}`).join(', ');
  return {
    values: [ratio(plain, 2), ratio(holding, 2), ratio(plain, 0)],
    notes: [
      `nanoseconds per character by length, ordinary chat: ${line(plain)}`,
      `nanoseconds per character by length, with values: ${line(holding)}`,
    ],
  };
}
