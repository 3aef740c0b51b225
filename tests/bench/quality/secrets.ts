import type { scanText } from '../../../lib/detectors/scan';
import { createRandom } from '../speed/random.ts';
import { atLeast, atMost, type Goal, type Taken } from '../report.ts';

/** One form of a vendor's tokens, from which values can be made up. */
interface TokenSource {
  readonly type: string;
  readonly form: string;
  readonly word?: string;
  readonly value: (seed: number) => string;
}

type Setting = readonly [name: string, write: (token: string, word: string | undefined) => string];

/** Where a token stands when it leaks. A format without a prefix of its own is announced by its vendor's word. */
const SETTINGS: readonly Setting[] = [
  [
    'a sentence',
    (token, word) => (word ? `the ${word} is ${token} ok?` : `use ${token} for now, it expires friday`),
  ],
  [
    'JSON',
    (token, word) => JSON.stringify({ name: 'prod', [word ? jsonName(word) : 'value']: token, retries: 3 }),
  ],
  [
    'a shell line',
    (token, word) => `export ${word ? shellName(word) : 'CREDENTIAL'}='${token}' && ./deploy.sh --region eu`,
  ],
  ['code', (token, word) => `const ${word ? codeName(word) : 'credential'} = "${token}"; // do not commit`],
];

const shellName = (word: string): string => word.toUpperCase().replace(/[^A-Z0-9]+/gu, '_');
const jsonName = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]+/gu, '_');
const codeName = (word: string): string =>
  jsonName(word).replace(/_([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());

const SEEDS = [1, 2, 3];
const HEX = '0123456789abcdef';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export const secretGoals: readonly Goal[] = [
  ...SETTINGS.map(([name]) => atLeast(1, 'share', `vendor formats found in ${name}`)),
  atLeast(100, 'types', 'vendor formats tried'),
  atMost(
    0,
    'findings',
    'look-alikes of secrets taken for one (hashes, UUIDs, git ids, order numbers, images)',
  ),
];

function lookAlikes(): string[] {
  const random = createRandom(7);
  const text = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[random.below(alphabet.length)]).join('');
  const uuid = (): string =>
    [8, 4, 4, 4, 12]
      .map((length) => text(HEX, length))
      .join('-')
      .replace(/^(.{14})./u, '$14');
  return Array.from({ length: 100 }, () => [
    `md5 ${text(HEX, 32)}  backup.tar`,
    `sha1sum: ${text(HEX, 40)}`,
    `the sha256 is ${text(HEX, 64)}`,
    `sha512 ${text(HEX, 128)}`,
    `fixed in ${text(HEX, 7)}, see also ${text(HEX, 40)}`,
    `commit ${text(HEX, 40)}\nAuthor: Ann <ann@example.com>`,
    `request id ${uuid()}`,
    `order ${uuid().toUpperCase()} has been shipped`,
    `order no. ${text('0123456789', 10)} and parcel ${text('0123456789', 12)}`,
    `order ID: ${text('ABCDEFGHJKLMNPQRSTUVWXYZ', 3)}-${text('0123456789', 7)}-${text('0123456789', 7)}`,
    `<img src="data:image/png;base64,iVBORw0KGgo${text(BASE64, 400)}">`,
    `integrity="sha384-${text(BASE64, 64)}"`,
    `https://example.com/assets/app.${text(HEX, 20)}.js`,
    `etag: W/"${text(HEX, 32)}"`,
    `docker pull app@sha256:${text(HEX, 64)}`,
  ]).flat();
}

export async function benchSecrets(
  scan: typeof scanText,
  isSecret: (type: string) => boolean,
): Promise<Taken> {
  const { TOKEN_SOURCES } = (await import('../../unit/detectors/generate-tokens.ts')) as {
    TOKEN_SOURCES: readonly TokenSource[];
  };
  const notes: string[] = [];
  const shares = SETTINGS.map(([name, write]) => {
    let found = 0;
    let tried = 0;
    for (const { type, form, word, value } of TOKEN_SOURCES) {
      const missed = SEEDS.map((seed) => write(value(seed), word)).filter(
        (text) => !scan(text, 'text').some((match) => match.type === type),
      );
      tried += 1;
      if (missed.length === 0) found += 1;
      else notes.push(`  missed ${type} (${form}) in ${name}: ${JSON.stringify(missed[0]?.slice(0, 160))}`);
    }
    return found / tried;
  });
  const wrong = lookAlikes().flatMap((text) =>
    scan(text, 'text')
      .filter(({ type }) => isSecret(type))
      .map(({ type }) => `  taken for ${type}: ${JSON.stringify(text.slice(0, 160))}`),
  );
  const types = new Set(TOKEN_SOURCES.map(({ type }) => type)).size;
  return { values: [...shares, types, wrong.length], notes: [...notes, ...wrong.slice(0, 40)] };
}
