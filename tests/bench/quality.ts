import { detectorTypes, families } from '../../lib/detectors/registry';
import { scanText } from '../../lib/detectors/scan';
import { createJudge } from '../../scripts/sluice/judge.ts';
import { benchAgainstPeers, peerQualityGoals } from './quality/against-peers.ts';
import { ANY_SECRET, ownCases, sampleCases, type Case } from './quality/cases.ts';
import { benchRates, rateGoals } from './quality/chat-rates.ts';
import { labelledFigures, listMistakes } from './quality/labelled.ts';
import { SAID_IN_WORDS } from './quality/mappings.ts';
import { OVERRULED } from './quality/overruled.ts';
import { precision, recall, score, sum } from './quality/score.ts';
import { benchSecrets, secretGoals } from './quality/secrets.ts';
import { atLeast, type Taken } from './report.ts';
import { createBench } from './take.ts';

const verbose = process.argv.includes('--verbose');
const bench = createBench();

const secretTypes = new Set(
  families
    .filter(
      ({ group }) =>
        group === 'vendor-token' || group === 'key' || group === 'password' || group === 'crypto',
    )
    .flatMap(({ detectors }) => detectors.map(({ type }) => type)),
);
const isSecret = (type: string): boolean => secretTypes.has(type);

const validatedTypes = new Set<string>();
const find = ({ text, countries }: Case) => {
  const matches = scanText(text, 'text', countries ? { countries } : {});
  for (const { type, validated } of matches) if (validated) validatedTypes.add(type);
  return matches;
};
const isValidated = (type: string): boolean => validatedTypes.has(type);

const samples = sampleCases();
const heldOut = ownCases('held-out');
const dev = ownCases('dev');
const overruled = new Set(Object.keys(OVERRULED));
const sets: readonly (readonly [name: string, cases: readonly Case[] | null])[] = [
  ['samples', samples?.cases ?? null],
  ['held-out', heldOut.length > 0 ? heldOut : null],
  ['development', dev.length > 0 ? dev : null],
];

// Which types come with a check shows only once all sets have been looked at.
for (const [, cases] of sets) cases?.forEach(find);
for (const [set, cases] of sets) {
  const scored = cases && score(cases, find, isSecret);
  bench.add(labelledFigures(set, scored, isValidated));
  bench.note(...(scored ? listMistakes(set, scored, verbose ? Infinity : 20) : [`${set}: not here`]));
  if (scored && cases && verbose) bench.note(...bySource(cases));
}
if (samples) {
  bench.note(
    `samples: ${samples.unmapped} lines name something that is no type of ours, or say nothing of one`,
  );
  const corrected = score(samples.cases, find, isSecret, overruled);
  bench.add(labelledFigures('samples without overruled labels', corrected, isValidated, true));
  for (const [id, reason] of Object.entries(OVERRULED)) bench.note(`  overruled ${id}: ${reason}`);
} else bench.add(labelledFigures('samples without overruled labels', null, isValidated, true));

const known = new Set(detectorTypes);
const unknown = new Set(
  sets.flatMap(([, cases]) =>
    (cases ?? []).flatMap(({ labels }) => labels.map(({ types: [first = ''] }) => first)),
  ),
);
unknown.delete(ANY_SECRET);
bench.note(
  `labelled but not in the catalogue: ${[...unknown].filter((type) => !known.has(type)).join(', ') || 'none'}`,
);

await bench.take(
  'said in words',
  [atLeast(0.6, 'share', 'passwords and codes said in words, held-out: found')],
  () => saidInWords(heldOut),
);
const judge = createJudge({ ruleSet: null, countries: new Set(), decide: true, organisation: null });
const judgeEverywhere = createJudge({ ruleSet: null, countries: 'all', decide: true, organisation: null });
await bench.take('rates', rateGoals, () => benchRates(judge, judgeEverywhere));
await bench.take('secrets', secretGoals, () => benchSecrets(scanText, isSecret));
await bench.take('peers', peerQualityGoals(), () =>
  benchAgainstPeers([...(samples?.cases ?? []), ...heldOut], find, isSecret),
);
bench.finish();

function saidInWords(cases: readonly Case[]): Taken {
  const relevant = cases.filter(({ labels }) =>
    labels.some(({ types }) => types.some((type) => SAID_IN_WORDS.includes(type))),
  );
  const loose = relevant.map((one) => ({
    ...one,
    labels: one.labels.map((label) => ({ ...label, types: SAID_IN_WORDS })),
  }));
  const counts = sum(score(loose, find, isSecret).perType.values());
  return {
    values: [recall(counts)],
    notes: [`said in words: ${counts.found} found, ${counts.missed} missed`],
  };
}

function bySource(cases: readonly Case[]): string[] {
  return [...new Set(cases.map(({ source }) => source))].map((source) => {
    const counts = sum(
      score(
        cases.filter((one) => one.source === source),
        find,
        isSecret,
      ).perType.values(),
    );
    const share = (value: number | null): string => (value === null ? 'none' : value.toFixed(3));
    return `  ${source}: precision ${share(precision(counts))}, recall ${share(recall(counts))} (${counts.found} found, ${counts.missed} missed, ${counts.wrong} wrong)`;
  });
}
