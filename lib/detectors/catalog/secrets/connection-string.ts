import type { Detector, ScanView, Span } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { isPlaceholder } from './randomness';
import { matchAt, secretSpan } from './span';

const DATABASES =
  /^(?:postgres(?:ql)?(?:\+\w{1,20})?|mysql(?:\+\w{1,20}|2|x)?|mariadb(?:\+\w{1,20})?|mongodb(?:\+srv)?|rediss?|amqps?|mssql(?:\+\w{1,20})?|sqlserver|oracle(?:\+\w{1,20})?|cockroach(?:db)?|clickhouses?|cassandra|couchbases?|neo4j(?:\+s{1,3}c?)?|bolt(?:\+s{1,3}c?)?|nats|kafka|ldaps?|snowflake|redshift(?:\+\w{1,20})?|influxdb|elasticsearch|libsql|vertica|firebird|db2|hana|smtps?|imaps?|mqtts?|ibmdb|presto|trino|cloudinary)$/iu;
const SCHEME = /[A-Za-z][A-Za-z0-9+.:-]{1,40}$/u;
/** user:password@host; the password may hold signs that belong encoded, but no space, quote or slash. */
const USER_INFO =
  /:\/\/(?<user>[^\s:/?#@"'`<>()]{0,80}):(?<password>[^\s/?#@"'`<>]{1,128}|[^\s"'`<>@]{1,128}(?:@[^\s"'`<>@/]{1,40}){0,2})@(?<host>\[[0-9a-f:]{2,40}\]|[A-Za-z0-9_.-]{1,253}|\$?\{[^}\s]{1,60}\})(?::\d{1,5})?(?:,[A-Za-z0-9_.:-]{1,253}){0,9}(?:\/[^\s"'`<>]{0,400}|\?[^\s"'`<>]{0,400})?/uy;
const ORDINARY =
  /^(?:pass(?:word|wd|phrase)?|pwd?|secret|user(?:name)?|admin|root|test|guest|postgres|mysql|mongo|redis|xxx+|\*+|\.{2,}|token|changeme|password123|example|your.{0,20}|my.{0,3}pass(?:word)?|db.{0,3}pass(?:word)?|(?:some|the|new|old).{0,3}pass(?:word)?|\[.{0,20}|\d)$/iu;

function findUserInfo({ text }: ScanView, at: number, wantsDatabase: boolean): Span | null {
  const scheme = SCHEME.exec(text.slice(Math.max(0, at - 42), at))?.[0];
  if (scheme === undefined) return null;
  const isDatabase = DATABASES.test(scheme.slice(scheme.lastIndexOf(':') + 1));
  if (isDatabase !== wantsDatabase) return null;
  const found = matchAt(USER_INFO, text, at);
  const { user = '', password = '', host = '' } = found?.groups ?? {};
  if (
    !found ||
    ORDINARY.test(password) ||
    isPlaceholder(password) ||
    isPlaceholder(user) ||
    password === user
  )
    return null;
  if (/^\$|[{}]|%[A-Z_]{3,}%/u.test(password) || /^(?:user|host)$/u.test(host)) return null;
  if (!wantsDatabase && /^\d{1,5}$/u.test(password)) return null;
  const end = at + found[0].length - (/[.,;:!?)\]}]+$/u.exec(found[0])?.[0].length ?? 0);
  return secretSpan(at - scheme.length, end, isDatabase ? 'connection string' : 'link with a password');
}

const connectionUrl: Detector = {
  kind: 'sign',
  type: 'connection-string',
  sign: '://',
  find: (view, at) => findUserInfo(view, at, true),
};

const urlCredentials: Detector = {
  kind: 'sign',
  type: 'url-credentials',
  sign: '://',
  find: (view, at) => findUserInfo(view, at, false),
};

const PART = String.raw`[A-Za-z][A-Za-z ]{1,30}\s?=\s?(?:\{[^}\n]{1,80}\}|"[^"\n]{0,80}"|[^;"'\n]{0,120})`;
const PAIRS = new RegExp(
  String.raw`\s?=\s?[^;"'\n]{1,160};(?:\s?${PART};){0,12}?\s?(?:password|pwd)\s?=\s?(?<password>'[^'\n]{1,80}'|"[^"\n]{1,80}"|[^\s;"'\n]{1,128})`,
  'iuy',
);

/** "Server=…;User Id=…;Password=…" as ADO, ODBC, JDBC and libpq write it. */
const pairs: Detector = {
  kind: 'phrase',
  type: 'connection-string',
  words: [
    'server',
    'data source',
    'datasource',
    'host',
    'driver',
    'provider',
    'initial catalog',
    'user id',
    'uid',
    'accountendpoint',
  ],
  find({ text }, hit) {
    const found = matchAt(PAIRS, text, hit.end);
    const password = found?.groups?.['password'];
    if (!found || password === undefined || ORDINARY.test(password) || isPlaceholder(password)) return null;
    return secretSpan(hit.start, hit.end + found[0].length, 'connection string');
  },
};

const JDBC =
  /:[a-z0-9:]{2,40}[^\s"'`<>]{4,300}?[?;&:/](?:user(?:name)?=[^\s"'`<>;&]{1,80}[;&])?(?:password|pwd)=(?<password>[^\s"'`<>;&]{3,128})/iuy;
const JDBC_THIN = /:oracle:thin:[^\s/@"']{1,60}\/(?<password>[^\s@"']{3,80})@[^\s"'<>]{3,200}/iuy;

const jdbc: Detector = {
  kind: 'phrase',
  type: 'connection-string',
  words: ['jdbc'],
  find({ text }, hit) {
    const found = matchAt(JDBC_THIN, text, hit.end) ?? matchAt(JDBC, text, hit.end);
    const password = found?.groups?.['password'];
    if (!found || password === undefined || ORDINARY.test(password) || isPlaceholder(password)) return null;
    return secretSpan(hit.start, hit.end + found[0].length, 'connection string');
  },
};

export const connectionStrings: readonly Detector[] = [connectionUrl, urlCredentials, pairs, jdbc];

export const connectionStringDocs: readonly TypeDocs[] = [
  {
    type: 'connection-string',
    group: 'password',
    name: 'Connection string with a password',
    example: 'postgres://app:k2J9xQ7bRt@db.internal.test:5432/shop',
    method:
      'The address of a database, queue or mail server, or `Server=…;Password=…` pairs, with a password that is not a filler.',
    source: 'RFC 3986 section 3.2.1; ADO.NET, ODBC and JDBC connection strings',
    severity: 'critical',
  },
  {
    type: 'url-credentials',
    group: 'password',
    name: 'Link with a user name and password',
    example: 'https://deploy:k2J9xQ7bRt@git.internal.test/shop.git',
    method: 'scheme://user:password@host with a password that is not a filler.',
    source: 'RFC 3986 section 3.2.1',
    severity: 'high',
  },
];
