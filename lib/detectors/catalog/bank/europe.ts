import type { Detector, Hit, ScanView, Span } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { spanOf } from '../payment/labelled';
import { hasLuhnCheckDigit } from '../../luhn';
import { isUniform, weightedSum } from './checks';

const AGAINST = ['order', 'tracking', 'invoice', 'imei', 'pedido', 'factura', 'ordre', 'sporing', 'faktura'];

/** Sort code and account in one, with the hyphens that no other number has. */
const ukAccountInOne: Detector = {
  kind: 'value',
  type: 'uk-bank-account',
  countries: ['GB'],
  lengths: [14],
  form: /^[0-9]{14}$/u,
  layout: /^[0-9]{2}-[0-9]{2}-[0-9]{2}[ ]{0,2}[,/]?[ ]{0,2}[0-9]{8}$/u,
  evidence: 'country-or-context',
  context: {
    near: ['sort code', 'sortcode', 'account', 'acc', 'bank', 'bacs', 'faster payment'],
    against: AGAINST,
  },
  label: 'bank account',
};

const SORT_CODE =
  /(?:number|no|is)?[ :.#]{0,3}(?<sort>[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2})(?![0-9])(?<between>[^0-9]{1,40}(?<account>[0-9]{4}[ ]?[0-9]{4})(?![0-9]))?/iuy;
const ACCOUNT_BEFORE = /(?<![0-9])[0-9]{8}(?=[^0-9]{1,40}$)/u;

const ukAccount: Detector = {
  kind: 'phrase',
  type: 'uk-bank-account',
  words: ['sort code', 'sortcode', 's/c'],
  find(view, hit) {
    SORT_CODE.lastIndex = hit.end;
    const match = SORT_CODE.exec(view.text);
    const sort = match?.groups?.sort;
    if (!match || sort === undefined) return null;
    const end = hit.end + match[0].length;
    const before = view.text.slice(Math.max(0, hit.start - 60), hit.start);
    const account = match.groups?.account === undefined ? ACCOUNT_BEFORE.exec(before) : null;
    const start = account
      ? hit.start - before.length + account.index
      : end - (match.groups?.between?.length ?? 0) - sort.length;
    const found = { start, end, value: view.text.slice(start, end) };
    return {
      ...spanOf(found, 'bank account', 2),
      confidence: account || match.groups?.account !== undefined ? 'high' : 'medium',
      validated: false,
      raisedBy: [hit.literal],
    };
  },
};

const esCcc: Detector = {
  kind: 'value',
  type: 'es-ccc',
  countries: ['ES'],
  lengths: [20],
  form: /^[0-9]{20}$/u,
  check: isCcc,
  evidence: 'country-or-context',
  context: {
    near: ['ccc', 'cuenta', 'numero de cuenta', 'cuenta bancaria', 'cuenta corriente', 'banco'],
    against: AGAINST,
  },
  label: 'bank account',
  shows: 4,
};

/** Two check digits by weights modulo 11: one of bank and branch, one of the account. */
function isCcc(digits: string): boolean {
  if (isUniform(digits)) return false;
  const digit = (payload: string) => {
    const rest = 11 - (weightedSum(payload, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11);
    return rest === 10 ? 1 : rest === 11 ? 0 : rest;
  };
  return (
    digit(`00${digits.slice(0, 8)}`) === Number(digits[8]) && digit(digits.slice(10)) === Number(digits[9])
  );
}

const noAccount: Detector = {
  kind: 'value',
  type: 'no-bank-account',
  countries: ['NO'],
  lengths: [11],
  form: /^[0-9]{11}$/u,
  layout: /^[0-9]{4}[. ]?[0-9]{2}[. ]?[0-9]{5}$/u,
  check: isNorwegianAccount,
  evidence: 'context',
  context: { near: ['kontonummer', 'kontonr', 'konto', 'bankkonto', 'vipps', 'til konto'], against: AGAINST },
  label: 'bank account',
};

/** Weights 5-4-3-2-7-6-5-4-3-2 modulo 11. */
function isNorwegianAccount(digits: string): boolean {
  return weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 && !isUniform(digits);
}

const seGiro: Detector = {
  kind: 'value',
  type: 'se-bankgiro',
  countries: ['SE'],
  lengths: [7, 8],
  form: /^[0-9]{7,8}$/u,
  layout: /^[0-9]{3,4}-?[0-9]{4}$/u,
  check: (digits) => hasLuhnCheckDigit(digits) && !isUniform(digits),
  evidence: 'label',
  context: { near: ['bankgiro', 'bankgironummer', 'bg', 'bg nr'] },
  label: 'Bankgiro number',
};

const CZECH = /(?:(?<prefix>[0-9]{1,6})-)?(?<base>[0-9]{2,10})\/(?<bank>[0-9]{4})(?![\p{N}\p{L}])/uy;
const CZECH_WEIGHTS = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];

const czAccount: Detector = {
  kind: 'phrase',
  type: 'cz-bank-account',
  words: ['číslo účtu', 'účet', 'účtu', 'na účet', 'bankovní účet', 'bankový účet'],
  find: findCzech,
};

function findCzech(view: ScanView, hit: Hit): Span | null {
  const gap = /^[^0-9\n]{0,20}\n?/u.exec(view.text.slice(hit.end, hit.end + 24))?.[0].length ?? 0;
  CZECH.lastIndex = hit.end + gap;
  const match = CZECH.exec(view.text);
  if (!match || !isCzechAccount(match.groups?.prefix ?? '', match.groups?.base ?? '')) return null;
  const found = { start: hit.end + gap, end: hit.end + gap + match[0].length, value: match[0] };
  return {
    ...spanOf(found, 'bank account', 2),
    confidence: 'high',
    validated: true,
    raisedBy: [hit.literal],
  };
}

/** Both parts by weights modulo 11 (Czech National Bank, decree 169/2011). */
function isCzechAccount(prefix: string, base: string): boolean {
  const fits = (part: string) => weightedSum(part.padStart(10, '0'), CZECH_WEIGHTS) % 11 === 0;
  return fits(prefix) && fits(base) && /[1-9].*[1-9]/u.test(base);
}

export const europeanAccounts: readonly Detector[] = [
  ukAccountInOne,
  ukAccount,
  esCcc,
  noAccount,
  seGiro,
  czAccount,
];

export const europeanAccountDocs: readonly TypeDocs[] = [
  {
    type: 'uk-bank-account',
    group: 'bank',
    name: 'Sort code and account (UK)',
    countries: ['GB'],
    example: 'sort code 20-00-00 account 55779911',
    method: 'Six digits behind "sort code", with the account number near; or both in one with hyphens.',
    source: 'Pay.UK, sort code structure',
    severity: 'high',
  },
  {
    type: 'es-ccc',
    group: 'bank',
    name: 'Código Cuenta Cliente (Spain)',
    countries: ['ES'],
    example: 'número de cuenta 2100 0813 61 0123456789',
    method: '20 digits with two check digits, and Spain in use or a word such as "cuenta".',
    source: 'Banco de España, Circular 5/1990',
    severity: 'high',
  },
  {
    type: 'no-bank-account',
    group: 'bank',
    name: 'Kontonummer (Norway)',
    countries: ['NO'],
    example: 'kontonummer 8601.11.17947',
    method: '11 digits, modulus 11, and a word such as "konto".',
    source: 'Bits, IBAN and account numbers in Norway',
    severity: 'medium',
  },
  {
    type: 'se-bankgiro',
    group: 'bank',
    name: 'Bankgiro (Sweden)',
    countries: ['SE'],
    example: 'bankgiro 5805-6201',
    method: 'Seven or eight digits with their Luhn digit, right behind "bankgiro" or "bg".',
    source: 'Bankgirot, Bankgironumber',
    severity: 'low',
  },
  {
    type: 'cz-bank-account',
    group: 'bank',
    name: 'Bank account (Czechia)',
    countries: ['CZ', 'SK'],
    example: 'číslo účtu 19-2000145399/0800',
    method: 'Both parts by modulus 11, the bank’s code, and a word for account before it.',
    source: 'Czech National Bank, decree 169/2011',
    severity: 'high',
  },
];
