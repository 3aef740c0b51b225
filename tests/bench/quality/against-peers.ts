import { atLeast, type Goal, type Taken } from '../report.ts';
import { readTexts } from '../speed/chat.ts';
import { CORPORA } from './chat-rates.ts';
import { ANY_SECRET, type Case } from './cases.ts';
import { PEER_TYPES } from './mappings.ts';
import { createPeers, type Peer, type PeerFinding } from './peers.ts';
import { f1, score, sum, type Counts, type IsSecret } from './score.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly validated: boolean;
}

/** Ordinary messages in the comparison: a peer that cries at everything must pay for it. */
const ORDINARY = 600;
const AT_ONCE = 128;
/** Labelled messages in the comparison with each peer, evenly taken: some peers need a second for ten. */
const LABELLED = 600;

const bare = (name: string): string => name.replace(/ [^ ]*$/u, '');

export function peerQualityGoals(): Goal[] {
  return createPeers().map(({ name }) =>
    atLeast(0, 'difference', `F1 on what it covers, ours less that of ${name}`),
  );
}

function ordinaryCases(judged: readonly string[]): Case[] {
  const texts = CORPORA.flatMap(({ file }) => readTexts(file));
  const step = Math.max(1, Math.floor(texts.length / ORDINARY));
  return texts
    .filter((_, at) => at % step === 0)
    .map((text, at) => ({ id: `ordinary-${at}`, source: 'ordinary', text, labels: [], judged }));
}

/** Labels and judgement narrowed to the types that both tools claim to know. */
function narrow(cases: readonly Case[], types: readonly string[]): Case[] {
  return cases.flatMap((one) => {
    const labels = one.labels.filter((label) => label.types.some((type) => types.includes(type)));
    const judged = one.judged === null ? types : one.judged.filter((type) => types.includes(type));
    return labels.length === 0 && judged.length === 0 ? [] : [{ ...one, labels, judged }];
  });
}

function evenly<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

async function findAll(peer: Peer, cases: readonly Case[], mapping: (found: PeerFinding) => Found[]) {
  const found = new Map<Case, Found[]>();
  // Some peers wait for the clock on each call, so that many are asked at once.
  for (let from = 0; from < cases.length; from += AT_ONCE) {
    const batch = cases.slice(from, from + AT_ONCE);
    const answers = await Promise.all(batch.map(({ text }) => peer.find(text)));
    batch.forEach((one, at) => found.set(one, (answers[at] ?? []).flatMap(mapping)));
  }
  return found;
}

/** F1 of each peer and ours, on the same texts and on the types that the peer knows. */
export async function benchAgainstPeers(
  cases: readonly Case[],
  ours: (one: Case) => readonly Found[],
  isSecret: IsSecret,
): Promise<Taken> {
  const values: number[] = [];
  const notes: string[] = [];
  for (const peer of createPeers()) {
    const table = PEER_TYPES[bare(peer.name)];
    const types = table ? [...new Set(Object.values(table).flat())] : [ANY_SECRET];
    const mapping = ({ start, end, type }: PeerFinding): Found[] => {
      const mapped = table ? (table[type] ?? []) : [ANY_SECRET];
      // A peer's finding carries no check that we know of; where only a claimed check is wrong, its claim is the finding.
      return mapped.map((name) => ({ start, end, type: name, validated: true }));
    };
    const all = [...evenly(narrow(cases, types), LABELLED), ...ordinaryCases(types)];
    const theirFindings = await findAll(peer, all, mapping);
    const theirs = total(all, (one) => theirFindings.get(one) ?? [], isSecret);
    const own = total(all, ours, isSecret);
    values.push(f1(own) - f1(theirs));
    notes.push(`${peer.name} on ${types.length} types: F1 ${show(theirs)}; ours ${show(own)}`);
  }
  return { values, notes };
}

function total(cases: readonly Case[], find: (one: Case) => readonly Found[], isSecret: IsSecret): Counts {
  return sum(score(cases, find, (type) => type === ANY_SECRET || isSecret(type)).perType.values());
}

function show(counts: Counts): string {
  const { found, missed, wrong } = counts;
  return `${f1(counts).toFixed(3)} (${found} found, ${missed} missed, ${wrong} wrong)`;
}
