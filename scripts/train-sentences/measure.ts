import { readFileSync } from 'node:fs';
import { findConfidentialSentences } from '../../lib/sentences/score.ts';
import { topics } from '../../lib/sentences/topics.ts';
import { readSamples, type SampleFile } from './corpus.ts';

/** Prints what the model finds in messages that it was not trained on, and in files of harmless ones. */
const verbose = process.argv.includes('--verbose');
const files = process.argv.slice(2).filter((argument) => argument.endsWith('.jsonl'));

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${(part / whole).toFixed(3)} (${part}/${whole})`;
}

function measureHeldOut(name: SampleFile): void {
  const samples = readSamples(name).map((sample) => ({
    ...sample,
    found: new Set(findConfidentialSentences(sample.text).map(({ topic }) => topic as string)),
  }));
  console.log(`\n${name}: ${samples.length} messages`);
  for (const topic of topics) {
    const told = samples.filter(({ found }) => found.has(topic));
    const right = told.filter(({ label }) => label === topic).length;
    const all = samples.filter(({ label }) => label === topic).length;
    console.log(`${topic}: precision ${share(right, told.length)}, recall ${share(right, all)}`);
  }
  const told = samples.filter(({ found }) => found.size > 0);
  const right = told.filter(({ label, found }) => found.has(label)).length;
  const harmless = told.filter(({ label }) => label === 'none');
  const positives = samples.filter(({ label }) => label !== 'none');
  console.log(`all: precision ${share(right, told.length)}, recall ${share(right, positives.length)}`);
  console.log(`harmless messages reported: ${share(harmless.length, samples.length - positives.length)}`);
  for (const lang of new Set(samples.map((sample) => sample.lang))) {
    const mine = positives.filter((sample) => sample.lang === lang);
    console.log(
      `${lang}: recall ${share(mine.filter(({ found, label }) => found.has(label)).length, mine.length)}`,
    );
  }
  if (verbose)
    for (const { label, text, found } of told)
      if (!found.has(label)) console.log([...found].join(), '<-', label, text);
}

measureHeldOut('held-out.jsonl');
measureHeldOut('development.jsonl');
measureHeldOut('final.jsonl');
let messages = 0;
let raised = 0;
for (const file of files) {
  const texts = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => String((JSON.parse(line) as { text: unknown }).text));
  const told = texts.filter((text) => findConfidentialSentences(text).length > 0);
  messages += texts.length;
  raised += told.length;
  console.log(`${file}: ${told.length} of ${texts.length}`);
  for (const text of told)
    console.log(
      `  ${findConfidentialSentences(text)
        .map(({ topic, score }) => `${topic} ${score.toFixed(3)}`)
        .join()} ${text}`,
    );
}
if (messages > 0) console.log(`prompts per 1,000: ${((1000 * raised) / messages).toFixed(3)}`);
