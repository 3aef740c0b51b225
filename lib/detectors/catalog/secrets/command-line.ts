import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { isPlaceholder } from './randomness';
import { matchAt, secretSpan } from './span';

const VALUE = String.raw`(?:"(?<double>[^"\n]{3,100})"|'(?<single>[^'\n]{3,100})'|(?<bare>[^\s"'\x60|;&<>]{3,100}))(?=[\s"'\x60;|&)]|$)`;
/** By program: what stands before its password. */
const OPTIONS: readonly (readonly [words: readonly string[], before: string])[] = [
  [['sshpass'], String.raw`\s{1,3}-p\s{0,3}`],
  [
    ['mysql', 'mysqldump', 'mysqladmin', 'mariadb'],
    String.raw`\s[^\n|;]{0,120}?\s?(?<=\s)(?:-p|--password=)`,
  ],
  [
    [
      'docker login',
      'podman login',
      'helm registry login',
      'az login',
      'oc login',
      'mongo',
      'mongosh',
      'redis cli',
      'sqlcmd',
      'smbclient',
      'xfreerdp',
    ],
    String.raw`\s[^\n|;]{0,160}?\s?(?<=\s)(?:-p\s{1,3}|-a\s{1,3}|-P\s{1,3}|/p:|--password(?:=|\s{1,3}))`,
  ],
  [
    [
      'pgpassword',
      'mysql pwd',
      'sshpass e',
      'rclone config pass',
      'restic password',
      'borg passphrase',
      'ansible become pass',
      'sudo pass',
    ],
    String.raw`\s?[=:]\s?`,
  ],
];
const NO_PASSWORD =
  /^(?:\$.*|%.*%|<.*|\{.*|-.*|\*+|\.+|pass(?:word|wd)?|secret|root|admin|test|[\w.-]+\.(?:txt|sql|cnf)|x+|\d{1,5})$/iu;

const shell: readonly Detector[] = OPTIONS.map(([words, before]) => {
  const pattern = new RegExp(before + VALUE, 'uy');
  return {
    kind: 'phrase',
    type: 'command-line-password',
    words,
    find({ text }, hit) {
      const found = matchAt(pattern, text, hit.end);
      const { double, single, bare } = found?.groups ?? {};
      const value = double ?? single ?? bare;
      if (!found || value === undefined || NO_PASSWORD.test(value) || isPlaceholder(value)) return null;
      if (!/\d|[^A-Za-z0-9_.-]/u.test(value)) return null;
      const end = hit.end + found[0].length - (bare === undefined ? 1 : 0);
      return secretSpan(end - value.length, end, 'password');
    },
  };
});

export const commandLine: readonly Detector[] = shell;

export const commandLineDocs: readonly TypeDocs[] = [
  {
    type: 'command-line-password',
    group: 'password',
    name: 'Password on a command line',
    example: 'sshpass -p k2J9xQ7b ssh deploy@shop.internal.test',
    method:
      'The password option of sshpass, database clients and registry logins, with a value that is no variable.',
    source: 'Manual pages of sshpass, mysql, docker login, redis-cli and psql',
    severity: 'critical',
  },
];
