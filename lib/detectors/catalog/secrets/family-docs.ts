import type { TypeDocs } from '../../type-docs';
import type { TokenFormat } from './form';
import { samplesOf } from './sample';
import { SOURCES } from './sources';

const RULE_SETS =
  'published rule sets of secret scanners (gitleaks, betterleaks), and the vendor’s own documentation';

/** What docs/detectors.md says of the types of a family's table. */
export function docsOf(formats: readonly TokenFormat[]): readonly TypeDocs[] {
  return formats.map((format) => ({
    type: format.type,
    group: 'vendor-token',
    name: format.label[0]?.toUpperCase() + format.label.slice(1),
    example: `use this: ${samplesOf(format, 7)[0]?.text ?? ''}`,
    method: methodOf(format),
    source: SOURCES[format.type] ?? RULE_SETS,
    severity: 'critical',
  }));
}

function methodOf({ forms, words = [], values = [] }: TokenFormat): string {
  const fixed =
    forms.length > 0 ? `Begins with the issuer's own letters and has its length: ${list(forms)}.` : '';
  const keyed =
    words.length > 0
      ? `Behind ${list(words)} and a sign or a word such as "key": a random value${values.length > 0 ? `, or one of the form ${list(values)}` : ''}.`
      : '';
  return `${fixed} ${keyed} Values that are filled in with one character or stand for a variable are left out.`.trim();
}

function list(items: readonly string[]): string {
  const shown = items.slice(0, 6).map((item) => `\`${item}\``);
  return `${shown.join(', ')}${items.length > 6 ? ' and others' : ''}`;
}
