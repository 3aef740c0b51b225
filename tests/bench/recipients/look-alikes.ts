import { nearnessOf, prepareName } from '../../../lib/recipients/near-names.ts';
import { atLeast, quantile, type Goal, type Taken, atMost } from '../report.ts';
import { chatList } from './lists.ts';
import { createRandom } from './random.ts';

const LISTS = 5000;
const LONG_LIST = 2000;
const SHOWN = 8;

export const lookAlikeGoals: readonly Goal[] = [
  atLeast(LISTS, 'lists', 'generated chat lists'),
  atLeast(0.95, '', 'look-alike precision'),
  atLeast(0.95, '', 'look-alike recall'),
  atLeast(8, 'scripts', 'scripts in lists with a pair'),
  atLeast(8, 'countries', 'countries in lists with a pair'),
  atMost(5, 'ms', `one check in a list of ${LONG_LIST} chats, p95`),
];

/**
 * Compares every chat of every list with every other one. Right is the pair that was planted; two drawn names
 * that happen to be the same, but for an emoji, count neither way, anything else that is reported is wrong.
 */
export function benchLookAlikes(seed: number): Taken {
  const random = createRandom(seed);
  const found = { right: 0, wrong: 0, missed: 0 };
  const missedBy = new Map<string, number>();
  const plantedBy = new Map<string, number>();
  const wrong: string[] = [];
  const scripts = new Set<string>();
  const countries = new Set<string>();
  for (let left = LISTS; left > 0; left -= 1) {
    const { names, planted, script, country } = chatList(random);
    const prepared = names.map(({ shown }) => prepareName(shown));
    if (planted) {
      scripts.add(script);
      countries.add(country);
      plantedBy.set(planted.how, (plantedBy.get(planted.how) ?? 0) + 1);
    }
    for (const [a, one] of prepared.entries()) {
      for (const [offset, other] of prepared.slice(a + 1).entries()) {
        const isPlanted = planted?.original === a && planted.copy === a + 1 + offset;
        const nearness = nearnessOf(one, other);
        const isReported = nearness !== null && nearness !== 'first-name';
        if (isPlanted && isReported) found.right += 1;
        else if (isPlanted) {
          found.missed += 1;
          missedBy.set(planted.how, (missedBy.get(planted.how) ?? 0) + 1);
        } else if (isReported && names[a]?.plain !== names[a + 1 + offset]?.plain) {
          found.wrong += 1;
          if (wrong.length < SHOWN) wrong.push(`${one.shown} / ${other.shown} (${nearness})`);
        }
      }
    }
  }
  const notes = [
    `look-alikes: seed ${seed}; ${found.right} found, ${found.missed} missed, ${found.wrong} reported wrongly`,
    ...[...plantedBy].map(([how, planted]) => `  ${how}: ${missedBy.get(how) ?? 0} of ${planted} missed`),
    ...wrong.map((pair) => `  wrong: ${pair}`),
  ];
  const values = [
    LISTS,
    found.right / (found.right + found.wrong),
    found.right / (found.right + found.missed),
    scripts.size,
    countries.size,
    quantile(timeChecks(seed), 0.95),
  ];
  return { values, notes };
}

/** Milliseconds that one chat takes to be compared with a long list whose names were seen before. */
function timeChecks(seed: number): number[] {
  const random = createRandom(seed);
  const names: string[] = [];
  while (names.length < LONG_LIST) names.push(...chatList(random).names.map(({ shown }) => shown));
  const prepared = names.slice(0, LONG_LIST).map(prepareName);
  return prepared.slice(0, 200).map((one) => {
    const start = performance.now();
    let near = 0;
    for (const other of prepared) if (nearnessOf(one, other)) near += 1;
    return near < 0 ? Infinity : performance.now() - start;
  });
}
