import { createPeers, type Peer } from '../quality/peers.ts';
import { atLeast, type Goal, type Taken } from '../report.ts';
import { ordinaryMessages, utf8Bytes } from './chat.ts';
import { collect, fastest } from './clock.ts';
import type { Engine } from './engine.ts';

export const peerGoals: readonly Goal[] = [
  atLeast(10, 'times', 'throughput, to the fastest peer that covers payment, ids, contact and credentials'),
];

/** Messages per peer: the slowest takes milliseconds for each. */
const MESSAGES = 1500;
const ROUNDS = 3;

async function fastestOf(peer: Peer, texts: readonly string[]): Promise<number> {
  let least = Infinity;
  for (let round = 0; round <= ROUNDS; round += 1) {
    collect();
    const start = performance.now();
    for (const text of texts) {
      const found = peer.find(text);
      // Awaiting what is no promise would cost the fast ones more than their work.
      if (found instanceof Promise) await found;
    }
    if (round > 0) least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** Speeds of the peers and ours, on the same messages in the same process. */
export async function benchPeers({ scanText }: Engine): Promise<Taken> {
  const { messages } = ordinaryMessages();
  const step = Math.max(1, Math.floor(messages.length / MESSAGES));
  const texts = messages.filter((_, at) => at % step === 0).slice(0, MESSAGES);
  const bytes = texts.reduce((sum, text) => sum + utf8Bytes(text), 0);
  const ours = fastest(12, () => {
    for (const text of texts) scanText(text, 'text');
  });
  const speeds: { peer: Peer; ms: number }[] = [];
  for (const peer of createPeers()) speeds.push({ peer, ms: await fastestOf(peer, texts) });
  const comparable = speeds.filter(({ peer }) => peer.covers.length === 4).map(({ ms }) => ms);
  const best = Math.min(...comparable);
  return {
    values: [Number.isFinite(best) ? best / ours : null],
    notes: [
      `peers on ${texts.length} messages; ours ${(bytes / 1000 / ours).toFixed(1)} MB/s`,
      ...speeds.map(
        ({ peer, ms }) =>
          `  ${peer.name} (${peer.covers.join(', ')}): ${(bytes / 1000 / ms).toFixed(3)} MB/s, ours is ${(ms / ours).toFixed(1)} times as fast`,
      ),
    ],
  };
}
