import { allDocs } from '../../lib/detectors/all-docs.ts';
import type { TypeDocs } from '../../lib/detectors/type-docs.ts';
import { dataGroupSchema, type DataGroup } from '../../lib/model/data-group.ts';

const TITLES: Readonly<Record<DataGroup, string>> = {
  payment: 'Payment cards',
  bank: 'Bank accounts',
  'national-id': 'Numbers of people',
  'company-id': 'Numbers of companies and securities',
  'travel-document': 'Passports and identity cards',
  contact: 'Contact data',
  location: 'Location',
  device: 'Devices and vehicles',
  password: 'Passwords and codes',
  key: 'Keys and secrets of any issuer',
  'vendor-token': 'Keys and tokens of known issuers',
  crypto: 'Crypto wallets',
  health: 'Health',
  business: 'Business',
  marking: 'Markings',
  bulk: 'Data of many people',
  organisation: 'An organisation’s own data',
};

const INTRO = `# Detectors

Generated from the catalogue by \`npm run docs:detectors\`; do not edit it by hand. Names of types are stable: rules,
records and the output of \`sluice scan\` use them. A rule may name a family instead of a type.

**Confidence.** low: the form fits and little else does; nobody is asked because of it. medium: the form fits, and a
word near it or a country in use speaks for it. high: a checksum, an issuer's fixed prefix or an explicit label leaves
no ordinary reading. **Validated** means that a checksum or the issuer's own structure was verified.

**Severity** is the weight that the built-in rules give: critical and high ask before a send, medium asks when there is
much of it, low is only noted. Words near a value are looked for in eleven languages at least, on 200 characters before
it and 80 behind it.
`;

/** The text of docs/detectors.md, before it is formatted. */
export function detectorsPage(): string {
  const sections = dataGroupSchema.options.flatMap((group) => {
    const types = allDocs.filter((docs) => docs.group === group).sort((a, b) => a.type.localeCompare(b.type));
    return types.length === 0 ? [] : [sectionOf(group, types)];
  });
  return [INTRO, `There are ${allDocs.length} types.\n`, ...sections].join('\n');
}

function sectionOf(group: DataGroup, types: readonly TypeDocs[]): string {
  const rows = types.map(
    ({ type, name, example, method, source, severity }) =>
      `| \`${type}\` | ${cell(name)} | \`${cell(example).replaceAll('`', '')}\` | ${cell(method)} | ${cell(source)} | ${severity} |`,
  );
  return [
    `## ${TITLES[group]} (family \`${group}\`)\n`,
    '| Type | Name | Example | Method | Source | Severity |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** One cell of a table: no line breaks, no bars, nothing that reads as markup. */
function cell(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/gu, ' ⏎ ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;');
}
