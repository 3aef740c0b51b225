import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { listLiterals } from './speed/literals.ts';
import { bundleEngine, loadEngine } from './speed/engine.ts';
import { benchFlood, floodGoals } from './speed/flood.ts';
import { benchGrowth, growthGoals } from './speed/growth.ts';
import { benchLatency, latencyGoals } from './speed/latency.ts';
import { benchPeers, peerGoals } from './speed/peers.ts';
import { benchStart, startGoals } from './speed/start.ts';
import { createBench, option } from './take.ts';

// So that one part does not pay for the garbage of the one before.
setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc') as NonNullable<typeof globalThis.gc>;

const seed = Number(option('--seed') ?? Math.floor(Math.random() * 2 ** 31));
const bench = createBench();
const file = await bundleEngine();
await bench.take('start', startGoals, () => benchStart(file));
const engine = await loadEngine(file);
await bench.take('latency', latencyGoals, () => benchLatency(engine));
await bench.take('growth', growthGoals, () => benchGrowth(engine));
await bench.take('flood', floodGoals, () => benchFlood(engine, seed, listLiterals()));
await bench.take('peers', peerGoals, () => benchPeers(engine));
bench.finish();
