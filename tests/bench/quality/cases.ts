import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corporaFolder } from '../speed/chat.ts';
import { ALSO, PRESIDIO, STDNUM, VALIDATOR_JS, type IdMapping } from './mappings.ts';

/** One value that must be found, under any of `types`; the first is the one it is counted as. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly types: readonly string[];
}

/** A text of which we know what should be found in it. */
export interface Case {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly labels: readonly Label[];
  /** Types whose findings beside the labels are wrong; null for all types. */
  readonly judged: readonly string[] | null;
  /** Only findings that claim a verified check are wrong: the form may well be right. */
  readonly onlyValidated?: boolean;
  readonly countries?: ReadonlySet<string>;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly spans?: readonly { readonly start: number; readonly end: number; readonly type: string }[];
  readonly validator?: string;
  readonly args?: string;
  readonly rule?: string;
  readonly region?: string;
}

function readLines(file: string): Line[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line);
}

/** Our own sets: written by hand, by somebody who did not see the detectors. */
export function ownCases(folder: 'held-out' | 'dev'): Case[] {
  const path = join('tests', 'corpora', folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
  return files.flatMap((name) =>
    readLines(join(path, name)).map(({ id, text, spans = [] }) => ({
      id,
      source: `${folder}/${name}`,
      text,
      labels: spans.map(({ start, end, type }) => ({ start, end, types: [type, ...(ALSO[type] ?? [])] })),
      judged: null,
    })),
  );
}

const SENTENCES: readonly (readonly [before: string, after: string])[] = [
  ['%: ', ''],
  ['my % is ', ', thanks'],
  ['here is the % ', ' for the form'],
  ['% ', ''],
];

/** An identifier in a sentence with its everyday name, as the files hold the number alone. */
function inSentence({ id, text, kind }: Line, source: string, [mapped, name]: IdMapping): Case {
  const types = typeof mapped === 'string' ? [mapped] : mapped;
  const value = text.trim();
  const which = [...id].reduce((sum, character) => sum + character.charCodeAt(0), 0) % SENTENCES.length;
  const [before, after] = SENTENCES[which] ?? ['', ''];
  const opening = before.replace('%', name);
  const labels =
    kind === 'valid' ? [{ start: opening.length, end: opening.length + value.length, types }] : [];
  return {
    id,
    source,
    text: `${opening}${value}${after}`,
    labels,
    judged: types,
    onlyValidated: kind !== 'valid',
  };
}

export interface Samples {
  readonly cases: readonly Case[];
  /** Lines of the labelled files for which we have no type. */
  readonly unmapped: number;
}

/** The labelled samples beside the checkout; null where this machine has none. */
export function sampleCases(): Samples | null {
  const folder = corporaFolder();
  if (folder === null) return null;
  const read = (name: string): Line[] => readLines(join(folder, `${name}.jsonl`));
  let unmapped = 0;
  const cases: Case[] = [];
  const embed = (line: Line, source: string, mapping: IdMapping | undefined): void => {
    if (mapping) cases.push(inSentence(line, source, mapping));
    else unmapped += 1;
  };
  for (const line of read('stdnum_js_specs')) embed(line, 'stdnum', STDNUM[line.validator ?? '']);
  for (const line of read('validatorjs_tests')) {
    if (line.validator === 'isMobilePhone') {
      const mobile = mobileCase(line);
      if (mobile) cases.push(mobile);
      continue;
    }
    const args = line.args === undefined || line.args === '[]' ? '' : line.args;
    const locale = /^\["([^"]+)"\]$/u.exec(args)?.[1];
    // Options such as a list of forbidden countries make right numbers wrong, which says nothing of ours.
    if (args !== '' && locale === undefined && line.kind !== 'valid') continue;
    embed(
      line,
      'validator.js',
      VALIDATOR_JS[locale === undefined ? `${line.validator}` : `${line.validator} ${locale}`],
    );
  }
  cases.push(
    ...read('phones_libphonenumber').flatMap(phoneCase),
    ...read('presidio_research_generated_large').map(generatedCase),
  );
  cases.push(
    ...['gitleaks_rule_tests', 'betterleaks_rule_tests'].flatMap((name) => read(name).map(secretCase)),
  );
  return { cases, unmapped };
}

function mobileCase({ id, text, kind, args = '' }: Line): Case | null {
  const country = /^\["[a-z]{2,3}-([A-Z]{2})"/u.exec(args)?.[1];
  if (kind !== 'valid' || country === undefined) return null;
  const before = 'call me on ';
  return {
    id,
    source: 'validator.js phones',
    text: `${before}${text}`,
    labels: [{ start: before.length, end: before.length + text.length, types: ['phone-number'] }],
    judged: ['phone-number'],
    countries: new Set([country]),
  };
}

function phoneCase({ id, text, kind, spans = [], region = '' }: Line): Case[] {
  if (kind === 'positive_test_metadata_only') return [];
  const before = kind === 'positive_example' ? 'call me on ' : '';
  const labels = spans.map(({ start, end }) => ({
    start: before.length + start,
    end: before.length + end,
    types: ['phone-number'],
  }));
  return [
    {
      id,
      source: 'libphonenumber',
      text: before + text,
      labels,
      judged: ['phone-number'],
      countries: new Set([region]),
    },
  ];
}

function generatedCase({ id, text, spans = [] }: Line): Case {
  const labels = spans.flatMap(({ start, end, type }) => {
    const types = PRESIDIO[type];
    return types ? [{ start, end, types }] : [];
  });
  return { id, source: 'generated sentences', text, labels, judged: Object.values(PRESIDIO).flat() };
}

/** Stands for whatever secret a scanner's rule names: their names for formats are not ours. */
export const ANY_SECRET = 'secret (any type)';

function secretCase({ id, text, kind }: Line): Case {
  const labels = kind === 'positive' ? [{ start: 0, end: text.length, types: [ANY_SECRET] }] : [];
  return {
    id,
    source: id.split(':')[0] ?? '',
    text,
    labels,
    judged: kind === 'positive' ? [] : [ANY_SECRET],
  };
}
