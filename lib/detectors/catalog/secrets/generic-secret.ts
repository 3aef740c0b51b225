import type { Detector, Hit, ScanView, Span } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { HEX, UUID, entropy, isPlaceholder, isRandom } from './randomness';
import { matchAt, secretSpan } from './span';

/** The rest of the name, then a sign of assignment, then the value in its quotes. */
const ASSIGNED =
  /(?<rest>[\w.-]{0,40}?)["'`\])]{0,2}\s{0,3}(?<sign>=>|:=|\?=|={2,3}(?=\s?["'])|=(?!=)|:|>(?=[^<>\s]{8,400}<\/)|\bis\b)\s{0,3}(?<quote>\\?["'`]?)(?<value>[A-Za-z0-9_.~+/=!@#%^&*?|:-]{8,400})/uy;
/** Said without a sign, as people do in chat: "api key 4f9a…". */
const SAID = /\s(?<value>[A-Za-z0-9_.+/=-]{20,200})(?![^\s.,;!?)"'])/uy;
const NOT_SECRET =
  /(?:_id|Id|_ID|_name|Name|_url|Url|URL|_uri|_path|Path|_file|File|_type|Type|_count|_length|Length|_size|_hash|Hash|_field|_expir\w*|_ttl|_arn|_prefix|_header|_version|s)$/u;
const STRONG =
  /secret|api.?key|api.?token|access.?(?:key|token)|auth|private|client|refresh|encrypt|sign|webhook|credential|bot/iu;

function findSecret({ text }: ScanView, hit: Hit, least: number): Span | null {
  const name = text.slice(hit.start, hit.end);
  const found = matchAt(ASSIGNED, text, hit.end);
  if (!found) return STRONG.test(name) ? findSaid(text, hit) : null;
  const { rest = '', value = '', quote = '', sign = '' } = found.groups ?? {};
  if (
    NOT_SECRET.test(rest) ||
    /public|publish|csrf|hash|digest|checksum|sha\d|count|max|limit|page|next|cursor/iu.test(rest)
  )
    return null;
  if (/\.{2}|^pk_(?:live|test)_|^MII[BC]/u.test(value)) return null;
  const isStrong = STRONG.test(name) || STRONG.test(rest);
  const trimmed = quote ? value : value.replace(/[.,;:!?]+$/u, '');
  const after = text[hit.end + found[0].length - (value.length - trimmed.length)] ?? '';
  if (/[([{$]/u.test(after) || (after === '<' && sign !== '>') || (quote && !/["'`\\]/u.test(after)))
    return null;
  if (UUID.test(trimmed) ? !isStrong || isPlaceholder(trimmed) : !looksSecret(trimmed, least, isStrong))
    return null;
  const end = hit.end + found[0].length - (value.length - trimmed.length);
  return secretSpan(end - trimmed.length, end, 'secret', { confidence: isStrong ? 'high' : 'medium' });
}

function looksSecret(value: string, least: number, isStrong: boolean): boolean {
  if (value.length < 12 || (value.length < 16 && !isStrong)) return false;
  if (HEX.test(value))
    return (
      isStrong && /\d/u.test(value) && /[a-f]/iu.test(value) && entropy(value) >= 3 && !isPlaceholder(value)
    );
  if (/^[\w-]+(?:\.[A-Za-z_]\w*)+$/u.test(value) && !/\d{3}/u.test(value)) return false;
  return isRandom(value, least);
}

function findSaid(text: string, hit: Hit): Span | null {
  const found = matchAt(SAID, text, hit.end);
  const value = found?.groups?.['value']?.replace(/[.]+$/u, '');
  if (!found || value === undefined || UUID.test(value) || !isRandom(value, 3.3)) return null;
  const start = hit.end + found[0].indexOf(value);
  return secretSpan(start, start + value.length, 'secret', { confidence: 'medium' });
}

/** Names that say the value is a secret, wherever they stand in a configuration, in code or in a sentence. */
const named: Detector = {
  kind: 'phrase',
  type: 'generic-secret',
  words: [
    'api key',
    'apikey',
    'api secret',
    'apisecret',
    'api token',
    'apitoken',
    'access token',
    'accesstoken',
    'access key',
    'accesskey',
    'auth token',
    'authtoken',
    'auth key',
    'authkey',
    'secret key',
    'secretkey',
    'client secret',
    'clientsecret',
    'private token',
    'app secret',
    'appsecret',
    'app key',
    'appkey',
    'app token',
    'consumer secret',
    'consumer key',
    'encryption key',
    'encryptionkey',
    'signing key',
    'signing secret',
    'webhook secret',
    'webhook token',
    'session secret',
    'jwt secret',
    'shared secret',
    'bot token',
    'refresh token',
    'refreshtoken',
    'bearer token',
    'oauth token',
    'oauth secret',
    'personal access token',
    'service key',
    'master key',
    'deploy key',
    'deploy token',
    'admin key',
    'admin token',
    'root token',
    'user token',
    'session token',
    'security token',
    'license secret',
    'private key',
    'secret',
    'secret token',
    'token',
    'credential',
    'credentials',
    'passphrase',
    'hmac',
    'salt',
    'clave api',
    'clave secreta',
    'chave de api',
    'chave secreta',
    'chave de acesso',
    'token de acesso',
    'token de acceso',
    'clé api',
    'clé secrète',
    'api schlüssel',
    'geheimer schlüssel',
    'chiave api',
    'api sleutel',
    'kunci api',
    'api anahtarı',
  ],
  find: (view, hit) => findSecret(view, hit, 3.2),
};

/** "key" alone says little: only what no identifier looks like counts. */
const key: Detector = {
  kind: 'phrase',
  type: 'generic-secret',
  words: ['key', 'auth', 'pat', 'keys'],
  find(view, hit) {
    const found = findSecret(view, hit, 3.8);
    if (!found) return null;
    const value = view.text.slice(found.start, found.end);
    const isMixed = /[A-Z]/u.test(value) && /[a-z]/u.test(value) && /\d/u.test(value);
    const isLong = value.length >= 24 && /[g-z]/iu.test(value) && /(?:\d\D+){3}/u.test(value);
    const isProductKey = /^(?:[A-Z0-9]{4,6}-){2,}[A-Z0-9]{4,6}$/u.test(value);
    return (isLong || (isMixed && value.length >= 20)) && !isProductKey && !UUID.test(value)
      ? { ...found, confidence: 'medium' }
      : null;
  },
};

const PASSWORD =
  /(?<rest>[\w.-]{0,30}?)["'`\])]{0,2}\s{0,2}(?:(?:=>|:=|={1,3}|:)\s{0,2}(?<quote>["'`])(?<value>[^\s"'`]{8,100})\k<quote>|>(?<element>[^\s<>"'`]{8,100})(?=<\/))/uy;
const ENV_PASSWORD = /(?<rest>[A-Z0-9_]{0,30}?)=(?<value>[^\s"'`;<>${}()]{8,100})(?=\s|$)/uy;

/** Passwords as code and configuration assign them; those said in words have a type of their own. */
const password: Detector = {
  kind: 'phrase',
  type: 'generic-secret',
  words: ['password', 'passwd', 'pwd', 'pass', 'db password', 'dbpassword'],
  find({ text }, hit) {
    const found =
      matchAt(PASSWORD, text, hit.end) ??
      (/^[A-Z _-]+$/u.test(text.slice(hit.start, hit.end)) ? matchAt(ENV_PASSWORD, text, hit.end) : null);
    const { element, value = element, rest = '', quote = '' } = found?.groups ?? {};
    if (!found || value === undefined || NOT_SECRET.test(rest) || isPlaceholder(value)) return null;
    const kinds = [/[a-z]/u, /[A-Z]/u, /\d/u, /[^A-Za-z0-9]/u].filter((kind) => kind.test(value)).length;
    if (kinds < 2 || !/\d|[^A-Za-z0-9_.-]/u.test(value) || entropy(value) < 2.7) return null;
    const end = hit.end + found[0].length - quote.length;
    return secretSpan(end - value.length, end, 'password', { confidence: 'medium' });
  },
};

const PASSWORD_COLUMN = /pass(?:word|wd|_hash|word_hash)?\b|pwd\b|senha|contrase|secret|token/iu;
const INSERT =
  /\s{1,3}[`"'[]?[\w.$]{0,60}(?:user|account|member|customer|login|admin|client|employee|usuario|cliente)\w{0,20}[`"'\]]?\s{0,3}\((?<columns>[^)]{3,600})\)\s{0,3}values\s{0,3}\((?<values>[^;]{5,4000}?)\)(?=\s{0,3}[;,]|\s{0,3}$)/iuy;

/** Rows of a table of people, with their passwords. */
const dump: Detector = {
  kind: 'phrase',
  type: 'database-dump',
  words: ['insert into'],
  find({ text }, hit) {
    const found = matchAt(INSERT, text, hit.end);
    const columns = found?.groups?.['columns'];
    if (
      !found ||
      columns === undefined ||
      !PASSWORD_COLUMN.test(columns) ||
      /values?\s{0,3}\(\s{0,3}[?:$%]/iu.test(found[0])
    )
      return null;
    return secretSpan(hit.start, hit.end + found[0].length, 'rows with passwords');
  },
};

export const genericSecrets: readonly Detector[] = [named, key, password, dump];

export const genericSecretDocs: readonly TypeDocs[] = [
  {
    type: 'generic-secret',
    group: 'key',
    name: 'Secret in code or configuration',
    example: 'API_SECRET="k2J9xQ7bRt4LmZ8vWc1NpY6s"',
    method:
      'A name that says secret, token, key or password, a sign of assignment and a random value. Hashes, identifiers, variables and fillers are left out.',
    source: 'Samples of public secret scanners; entropy after C. E. Shannon (1948)',
    severity: 'critical',
  },
  {
    type: 'database-dump',
    group: 'bulk',
    name: 'Database rows with passwords',
    example: "INSERT INTO users (email, password) VALUES ('a@b.test', 'k2J9xQ7bRt');",
    method: 'An INSERT into a table of people whose columns include a password, with values.',
    source: 'ISO/IEC 9075 (SQL)',
    severity: 'critical',
  },
];
