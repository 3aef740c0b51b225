import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { entropy, isPlaceholder, isRandom } from './randomness';
import { matchAt, secretSpan, tailSpan } from './span';

const BASIC = /["']?\s{1,3}(?<value>[A-Za-z0-9+/_-]{8,400}={0,2})(?![A-Za-z0-9+/=_-])/uy;

function decodesToPair(value: string): boolean {
  try {
    const pair = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
    const colon = pair.indexOf(':');
    return (
      colon >= 0 && pair.length > 4 && /^[\u0020-\u007e\u00a0-\u00ff]+$/u.test(pair) && !isPlaceholder(pair)
    );
  } catch {
    return false;
  }
}

const basic: Detector = {
  kind: 'phrase',
  type: 'basic-auth-header',
  words: ['basic'],
  find({ text }, hit) {
    const found = matchAt(BASIC, text, hit.end);
    const value = found?.groups?.['value'];
    if (!found || value === undefined) return null;
    const isHeader = /authorization["']?\s{0,3}[:=,]\s{0,3}["'`]?$/iu.test(
      text.slice(Math.max(0, hit.start - 24), hit.start),
    );
    if (!decodesToPair(value) && !(isHeader && value.length >= 16 && isRandom(value, 3.2))) return null;
    return tailSpan(hit.end, found, value, 'login');
  },
};

const AUTH_FIELD = /["']?\s{0,3}[:=]\s{0,3}["']?(?<value>[A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=_-])/uy;

/** The login of a registry in a configuration file: "auth": "…". */
const authField: Detector = {
  kind: 'phrase',
  type: 'basic-auth-header',
  words: ['auth'],
  find({ text }, hit) {
    const found = matchAt(AUTH_FIELD, text, hit.end);
    const value = found?.groups?.['value'];
    return found && value !== undefined && decodesToPair(value)
      ? tailSpan(hit.end, found, value, 'login')
      : null;
  },
};

const BEARER = /["']?[\s:=]{1,3}["']?(?<value>[A-Za-z0-9_.~+/=|%:-]{16,2000})/uy;
const REFERENCE_END = /[([{$<]/u;

const bearer: Detector = {
  kind: 'phrase',
  type: 'bearer-token',
  words: ['bearer'],
  find({ text }, hit) {
    const found = matchAt(BEARER, text, hit.end);
    const value = found?.groups?.['value']?.replace(/[.:]+$/u, '');
    if (!found || value === undefined) return null;
    if (REFERENCE_END.test(text[hit.end + found[0].length] ?? '')) return null;
    const random = /[0-9]/u.test(value) && entropy(value) >= 3 && !isPlaceholder(value);
    if (!random) return null;
    const start = hit.end + found[0].indexOf(value);
    return secretSpan(start, start + value.length, 'access token');
  },
};

const HEADER =
  /["']?\s{0,3}:\s{0,3}["']?(?:(?:Api-?|GenieKey|Klaviyo-API-|SSWS|OAuth|AWS|Splunk|Zoho-oauthtoken|DeepL-Auth-)?(?:Token|Key)?\s(?:token=)?["']?)?(?<value>[\w=~@.+/-]{8,400})(?=["'\s\\,;]|$)/iuy;

/** Headers that carry a key by any name: "Authorization: …", "X-Api-Key: …", "PRIVATE-TOKEN: …". */
const header: Detector = {
  kind: 'phrase',
  type: 'auth-header',
  words: [
    'authorization',
    'x api key',
    'x auth token',
    'x access token',
    'api token',
    'private token',
    'x api token',
    'apikey',
    'api key',
    'x token',
    'x auth key',
    'x octopus apikey',
    'x csrf token',
    'x amz security token',
    'token',
  ],
  find({ text }, hit) {
    const before = text.slice(Math.max(0, hit.start - 40), hit.start);
    if (!/(?:-H|--header|headers?)[\s=:({]{0,6}["'](?:X-)?(?:[\w-]{1,30}-)?$/iu.test(before)) return null;
    const found = matchAt(HEADER, text, hit.end);
    const value = found?.groups?.['value'];
    if (!found || value === undefined || isPlaceholder(value) || entropy(value) < 2.75) return null;
    if (!/\d/u.test(value)) return null;
    return tailSpan(hit.end, found, value, 'access token');
  },
};

const CURL_REACH = 400;
const CURL_USER =
  /\s(?:-u|--user|--proxy-user|-U)(?:=|\s{0,5})(?<value>"[^"\n]{3,200}"(?::"[^"\n]{1,200}")?|'[^'\n]{3,200}'|[\w.@+-]{0,100}:(?:'[^'\n]{1,200}'|"[^"\n]{1,200}"|[^\s"'`<>]{2,200}))(?=\s|$)/u;
const CURL_FILLER =
  /^(?:change(?:it|me)|pass(?:word|wd)?|pwd|test|token|secret|user(?:name)?|admin|\*+|x+|\.+|<.*|\[.*|\$.*|\{\{.*|%.*|your.*|my.*password|api[_-]?key|key)$/iu;

const curlUser: Detector = {
  kind: 'phrase',
  type: 'curl-user',
  words: ['curl', 'wget'],
  find({ text }, hit) {
    const found = CURL_USER.exec(text.slice(hit.end, hit.end + CURL_REACH));
    const written = found?.groups?.['value'];
    if (!found || written === undefined) return null;
    const pair = written.replaceAll(/^["']|["']$/gu, '');
    const colon = pair.indexOf(':');
    if (colon < 0) return null;
    const user = pair.slice(0, colon).replaceAll(/["']/gu, '');
    const password = pair.slice(colon + 1).replaceAll(/["']/gu, '');
    if ((password || user).length < 3 || CURL_FILLER.test(password || user) || /\$\(|\$\{|\{\{/u.test(pair))
      return null;
    if (entropy(password || user) < 2) return null;
    const end = hit.end + found.index + found[0].length;
    return secretSpan(end - written.length, end, 'login');
  },
};

const COOKIE =
  /\s{0,2}[:=]\s{0,2}["']?(?:[\w.%-]{1,60}=[^;\s"']{0,400};\s?){0,8}?(?:[\w.-]{0,30}(?:sess(?:ion)?|sid|auth|token|jwt|remember|csrf|login|connect\.sid|identity|\.ASPXAUTH)[\w.-]{0,30})=(?<value>[A-Za-z0-9_.~+/=%:|-]{16,2000})/iuy;

const cookie: Detector = {
  kind: 'phrase',
  type: 'session-cookie',
  words: ['cookie', 'set cookie', 'cookies'],
  find({ text }, hit) {
    const found = matchAt(COOKIE, text, hit.end);
    const value = found?.groups?.['value'];
    if (!found || value === undefined || isPlaceholder(value) || !/\d/u.test(value) || entropy(value) < 3)
      return null;
    return tailSpan(hit.end, found, value, 'session cookie');
  },
};

const COOKIE_VALUE = /["']?\s{0,2}[=:]\s{0,2}["']?(?<value>[A-Za-z0-9_.~+/=%:|-]{16,2000})/uy;

const namedCookie: Detector = {
  kind: 'phrase',
  type: 'session-cookie',
  words: [
    'phpsessid',
    'jsessionid',
    'asp.net sessionid',
    'aspsessionid*',
    'connect.sid',
    'laravel session',
    'sessionid',
    'session id',
    'wordpress logged in*',
    'xsrf token',
    'csrftoken',
    '.aspxauth',
    'li at',
    'ds user id',
  ],
  find({ text }, hit) {
    const found = matchAt(COOKIE_VALUE, text, hit.end);
    const value = found?.groups?.['value'];
    if (!found || value === undefined || isPlaceholder(value) || !/\d/u.test(value) || entropy(value) < 3)
      return null;
    return tailSpan(hit.end, found, value, 'session cookie', 'medium');
  },
};

export const httpAuth: readonly Detector[] = [
  basic,
  authField,
  bearer,
  header,
  curlUser,
  cookie,
  namedCookie,
];

export const httpAuthDocs: readonly TypeDocs[] = [
  {
    type: 'basic-auth-header',
    group: 'password',
    name: 'Basic authorisation',
    example: 'Authorization: Basic ZGVwbG95OmsySjl4UTdiUnQ=',
    method: 'Behind `Basic`: base64 that decodes to user:password.',
    source: 'RFC 7617',
    severity: 'critical',
  },
  {
    type: 'bearer-token',
    group: 'key',
    name: 'Bearer token',
    example: 'Authorization: Bearer k2J9xQ7bRt4LmZ8vWc1NpY6s',
    method: 'Behind `Bearer`: a random value of 16 characters or more.',
    source: 'RFC 6750',
    severity: 'critical',
  },
  {
    type: 'auth-header',
    group: 'key',
    name: 'Key in a header',
    example: 'curl -H "X-Api-Key: k2J9xQ7bRt4LmZ8vWc1N" https://api.test',
    method:
      'A header of a command or of code whose name says that it carries a key or token, with a random value.',
    source: 'RFC 9110 section 11.6.2; curl manual, option -H',
    severity: 'critical',
  },
  {
    type: 'curl-user',
    group: 'password',
    name: 'Login in a curl command',
    example: 'curl -u deploy:k2J9xQ7bRt https://api.internal.test',
    method: '`-u` or `--user` of a curl command with user:password that is no filler or variable.',
    source: 'curl manual, option -u',
    severity: 'critical',
  },
  {
    type: 'session-cookie',
    group: 'key',
    name: 'Session cookie',
    example: 'Cookie: theme=dark; sessionid=k2j9xq7brt4lmz8vwc1npy6s',
    method: 'A cookie whose name says that it holds a session, with a random value.',
    source: 'RFC 6265',
    severity: 'high',
  },
];
