import { atMost, type Goal, type Taken } from '../report.ts';
import { adversaries } from './adversarial.ts';
import { ordinaryMessages, ordinaryText, utf8Bytes } from './chat.ts';
import { collect, fastest, time } from './clock.ts';
import type { Engine } from './engine.ts';

const COUNT = 5000;
/** What is promised for ordinary chat, in bytes per millisecond. */
const PROMISED = 15_000;
/** Milliseconds for all of them; an engine that needs more has failed already. */
const BUDGET = 240_000;
/** A text is looked at again this often before it is called slow: others use the machine as well. */
const AGAIN = 8;

export const floodGoals: readonly Goal[] = [
  atMost(3, 'times', `worst of ${COUNT} adversarial texts, to ordinary chat of its length as measured`),
  atMost(3, 'times', `worst of ${COUNT} adversarial texts, to its bytes at the promised 15 MB/s`),
  atMost(0, 'texts', `adversarial texts above 3 times ordinary chat of their length as measured`),
];

interface Slow {
  readonly kind: string;
  readonly length: number;
  readonly ms: number;
  readonly toMeasured: number;
  readonly toPromised: number;
  readonly start: string;
}

/** Scans texts that are made to be slow. Each is compared with ordinary chat of the same number of characters. */
export function benchFlood({ scanText }: Engine, seed: number, literals: readonly string[]): Taken {
  const { messages } = ordinaryMessages();
  const ordinaryTimes = new Map<number, number>();
  const ordinary = (length: number): number => {
    const texts = Array.from({ length: 20 }, (_, at) => ordinaryText(length, messages, at * 991));
    for (const text of texts) scanText(text, 'text');
    return texts.reduce((sum, text) => sum + fastest(5, () => scanText(text, 'text')), 0) / texts.length;
  };
  // Warm: what the engine compiles on its first meeting with a kind of text is not the text's fault.
  for (const { text } of adversaries(400, seed + 1, literals)) scanText(text, 'text');
  for (const length of [500, 2000, 8000, 20_000]) ordinaryTimes.set(length, ordinary(length));
  const all: Slow[] = [];
  let number = 0;
  const begun = performance.now();
  for (const { kind, text } of adversaries(COUNT, seed, literals)) {
    if (performance.now() - begun > BUDGET)
      throw new Error(
        `only ${number} adversarial texts in ${BUDGET / 1000} s; worst: ${worstKinds(byRatio(all)).join('')}`,
      );
    if (number++ % 500 === 0) collect();
    const nearest = [...ordinaryTimes].find(([length]) => length >= text.length) ?? [
      text.length,
      ordinary(text.length),
    ];
    const measured = (nearest[1] * text.length) / nearest[0];
    const promised = utf8Bytes(text) / PROMISED;
    let ms = time(() => scanText(text, 'text'));
    for (let again = 0; again < AGAIN && ms > 2 * Math.min(measured, promised); again += 1)
      ms = Math.min(
        ms,
        time(() => scanText(text, 'text')),
      );
    all.push({
      kind,
      length: text.length,
      ms,
      toMeasured: ms / measured,
      toPromised: ms / promised,
      start: text.slice(0, 40),
    });
  }
  const byMeasured = byRatio(all);
  const byPromised = [...all].sort((a, b) => b.toPromised - a.toPromised);
  const tooSlow = all.filter(({ toMeasured }) => toMeasured > 3).length;
  return {
    values: [byMeasured[0]?.toMeasured ?? null, byPromised[0]?.toPromised ?? null, tooSlow],
    notes: [
      `adversarial texts (--seed ${seed}), ordinary chat: ${[...ordinaryTimes].map(([length, ms]) => `${length} characters ${ms.toFixed(3)} ms`).join(', ')}`,
      ...worstKinds(byMeasured),
    ],
  };
}

function byRatio(all: readonly Slow[]): Slow[] {
  return [...all].sort((a, b) => b.toMeasured - a.toMeasured);
}

/** The worst text of each of the ten worst kinds. */
function worstKinds(sorted: readonly Slow[]): string[] {
  const kinds = new Map<string, Slow>();
  for (const slow of sorted) if (!kinds.has(slow.kind)) kinds.set(slow.kind, slow);
  return [...kinds.values()]
    .slice(0, 10)
    .map(
      ({ kind, length, ms, toMeasured, toPromised, start }) =>
        `  ${toMeasured.toFixed(2)} times measured, ${toPromised.toFixed(2)} times promised: ${kind}, ${length} characters, ${ms.toFixed(3)} ms, ${JSON.stringify(start)}`,
    );
}
