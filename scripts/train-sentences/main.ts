import { readFileSync, writeFileSync } from 'node:fs';
import { topics } from '../../lib/sentences/topics.ts';
import { readPatterns } from './corpus.ts';
import { train } from './train.ts';

const target = new URL('../../lib/sentences/weights.ts', import.meta.url);
const { source, report } = train(readPatterns());
const same = readFileSync(target, 'utf8') === source;
writeFileSync(target, source);
for (const [number, topic] of topics.entries()) {
  const { threshold, precision, recall } = report[number] ?? { threshold: 1, precision: 0, recall: 0 };
  console.log(
    `${topic}: threshold ${threshold.toFixed(3)}, unseen patterns: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
}
console.log(`lib/sentences/weights.ts: ${source.length} bytes, ${same ? 'as it was' : 'changed'}`);
