import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseRuleSet } from '../../lib/rules/parse-rule-set';
import type { RuleSet } from '../../lib/model/rule';
import { createOrganisationMatcher, type OrganisationMatcher } from '../../lib/organisation/matcher';
import { type LoadedTable, parseTable } from '../../lib/organisation/parse-table';
import { explainFailure } from './io.ts';
import { UsageError } from './usage-error.ts';

export interface ScanCall {
  readonly jsonl: boolean;
  /** Null for the rules that come with the extension. */
  readonly ruleSet: RuleSet | null;
  readonly countries: 'all' | ReadonlySet<string>;
  readonly decide: boolean;
  /** Null where no table was named. */
  readonly organisation: OrganisationMatcher | null;
  readonly files: readonly string[];
}

/**
 * Reads the arguments of "sluice scan".
 * @throws {UsageError} for an argument that is not known or does not make sense.
 */
export function parseScanCall(args: readonly string[]): ScanCall {
  const { values, positionals } = parseStrictly(args);
  return {
    jsonl: values.jsonl ?? false,
    ruleSet: values.rules === undefined ? null : readRuleSet(values.rules),
    countries: values.countries === undefined ? new Set() : readCountries(values.countries),
    decide: values.decide ?? false,
    organisation: values.table === undefined ? null : createOrganisationMatcher(values.table.map(readTable)),
    files: positionals,
  };
}

function parseStrictly(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        rules: { type: 'string' },
        countries: { type: 'string' },
        decide: { type: 'boolean' },
        table: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    const [first = ''] = (error as Error).message.split(/\. |\n/u);
    throw new UsageError(`${first.replace(/\.$/u, '')}. "sluice scan --help" lists what there is.`);
  }
}

function readRuleSet(file: string): RuleSet {
  const parsed = parseRuleSet(readJson(file));
  if (parsed.ok) return parsed.ruleSet;
  const lines = parsed.errors.map(({ path, message }) => `  ${path === '' ? '' : `${path}: `}${message}`);
  throw new UsageError(`${file} is not a set of rules:\n${lines.join('\n')}`);
}

function readTable(file: string): LoadedTable {
  const parsed = parseTable(readJson(file));
  if (parsed.ok) return parsed.table;
  const lines = parsed.errors.map(({ path, message }) => `  ${path === '' ? '' : `${path}: `}${message}`);
  throw new UsageError(`${file} is not a table of an organisation:\n${lines.join('\n')}`);
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: ${explainFailure(error)}`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${(error as Error).message}`);
  }
}

function readCountries(list: string): 'all' | ReadonlySet<string> {
  if (list === 'all') return 'all';
  const codes = list.split(',').map((code) => code.trim().toUpperCase());
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const wrong = codes.find((code) => !/^[A-Z]{2}$/u.test(code) || names.of(code) === undefined);
  if (wrong !== undefined)
    throw new UsageError(`--countries takes "all" or codes such as "BR,DE"; "${wrong}" is none.`);
  return new Set(codes);
}
