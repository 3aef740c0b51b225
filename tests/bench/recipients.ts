import { benchLookAlikes, lookAlikeGoals } from './recipients/look-alikes.ts';
import { benchMonths, monthGoals } from './recipients/months.ts';
import { createBench, option } from './take.ts';

const WARM_UP_DAYS = 30;

const seed = Number(option('--seed') ?? Math.floor(Math.random() * 2 ** 31));
const bench = createBench();
await bench.take('look-alikes', lookAlikeGoals, () => benchLookAlikes(seed));
await bench.take('first month', monthGoals('first month'), () => benchMonths('first month', seed, 0));
await bench.take('later month', monthGoals('later month'), () =>
  benchMonths('later month', seed, WARM_UP_DAYS),
);
bench.finish();
