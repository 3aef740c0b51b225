import type { PhraseDetector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { matchAt, secretSpan } from './span';

const VALUE =
  /[\w\s()'-]{0,40}?(?:\s?[:=]\s?|\bis\b\s|\s)["'`]?(?<value>[a-z]{4}(?<sign>[ -])[a-z]{4}\k<sign>[a-z]{4}\k<sign>[a-z]{4}|[a-z]{16})(?![A-Za-z0-9-])/uy;
/** Four letters as they come: no vowel, or consonants that no short word has. */
const UNLIKE_A_WORD = /^[^aeiou]+$|[^aeiou]{3}|[aeiou]{3}|q[^u]|[jvwxz][^aeiouy]/u;

/** What Google and Apple make for programs that know no second factor: four times four letters. */
export const appPassword: PhraseDetector = {
  kind: 'phrase',
  type: 'app-password',
  words: [
    'app password',
    'app passwords',
    'app specific password',
    'application specific password',
    'apple password',
    'gmail password',
    'smtp password',
    'contraseña de aplicación',
    'senha de app',
    'senha de aplicativo',
    'mot de passe d’application',
    'app passwort',
    'anwendungsspezifisches passwort',
    'password per le app',
    'app wachtwoord',
    'sandi aplikasi',
    'uygulama şifresi',
  ],
  find({ text }, hit) {
    const found = matchAt(VALUE, text, hit.end);
    const value = found?.groups?.['value'];
    if (!found || value === undefined) return null;
    const groups = value.replaceAll(/[ -]/gu, '').match(/.{4}/gu) ?? [];
    if (new Set(groups).size < groups.length) return null;
    if (groups.filter((group) => UNLIKE_A_WORD.test(group)).length < 2) return null;
    const end = hit.end + found[0].length;
    return secretSpan(end - value.length, end, 'app password');
  },
};

export const appPasswordDocs: readonly TypeDocs[] = [
  {
    type: 'app-password',
    group: 'password',
    name: 'App password (Google, Apple)',
    example: 'gmail app password: qkzj wbfh trmv xpld',
    method: 'Four groups of four letters that are no words, behind words for an app password.',
    source: 'https://support.google.com/accounts/answer/185833; https://support.apple.com/102654',
    severity: 'critical',
  },
];
