import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { spanOf } from '../payment/labelled';
import { weightedSum } from './checks';

const BSB =
  /(?:number|no|is)?[ :.#]{0,3}(?<bsb>[0-9]{3}[ -]?[0-9]{3})(?![0-9])(?<between>[^0-9]{1,40}(?<account>[0-9](?:[ -]?[0-9]){4,9})(?![0-9]))?/iuy;

const auAccount: Detector = {
  kind: 'phrase',
  type: 'au-bsb-account',
  words: ['bsb'],
  find(view, hit) {
    BSB.lastIndex = hit.end;
    const match = BSB.exec(view.text);
    const bsb = match?.groups?.bsb;
    if (!match || bsb === undefined) return null;
    const end = hit.end + match[0].length;
    const start = end - (match.groups?.between?.length ?? 0) - bsb.length;
    const found = { start, end, value: view.text.slice(start, end) };
    return {
      ...spanOf(found, 'bank account', 2),
      confidence: match.groups?.account === undefined ? 'medium' : 'high',
      validated: false,
      raisedBy: [hit.literal],
    };
  },
};

const nzAccount: Detector = {
  kind: 'value',
  type: 'nz-bank-account',
  countries: ['NZ'],
  lengths: [15, 16],
  form: /^(?:0[1-9]|1[0-9]|2[0-9]|3[0158]|88)[0-9]{13,14}$/u,
  layout: /^[0-9]{2}[ -]?[0-9]{4}[ -]?[0-9]{7}[ -]?[0-9]{2,3}$/u,
  check: (digits) => isNewZealandAccount(digits),
  evidence: 'country-or-context',
  context: {
    near: ['account', 'acc', 'bank account', 'bank', 'anz', 'westpac', 'kiwibank', 'asb', 'bnz'],
    against: ['order', 'tracking', 'invoice', 'imei'],
  },
  label: 'bank account',
};

/**
 * Base number by weights modulo 11: algorithm A below 990000, B from there on. Banks 08, 09, 25, 29, 31 and 33
 * have algorithms of their own and are not taken.
 * @see Inland Revenue, Resident withholding tax (RWT) and NRWT specification, bank account validation
 */
function isNewZealandAccount(digits: string): boolean {
  const bank = digits.slice(0, 2);
  if (['08', '09', '25', '29', '31', '33'].includes(bank)) return false;
  const base = digits.slice(6, 13);
  const weights =
    Number(base) < 990_000
      ? [0, 0, 6, 3, 7, 9, 0, 10, 5, 8, 4, 2, 1]
      : [0, 0, 0, 0, 0, 0, 0, 10, 5, 8, 4, 2, 1];
  // The register writes the base with eight digits; accounts carry seven, a zero in front of them.
  return Number(base) > 0 && weightedSum(digits.slice(0, 6) + base, weights) % 11 === 0;
}

export const oceanianAccounts: readonly Detector[] = [auAccount, nzAccount];

export const oceanianAccountDocs: readonly TypeDocs[] = [
  {
    type: 'au-bsb-account',
    group: 'bank',
    name: 'BSB and account (Australia)',
    countries: ['AU'],
    example: 'BSB 062-000 acc 12345678',
    method: 'Six digits behind "BSB", with the account number near.',
    source: 'Australian Payments Network, BSB numbers',
    severity: 'high',
  },
  {
    type: 'nz-bank-account',
    group: 'bank',
    name: 'Bank account (New Zealand)',
    countries: ['NZ'],
    example: 'account 01-0902-0068389-00',
    method:
      'Bank, branch, base number by modulus 11, suffix; New Zealand in use or a word such as "account".',
    source: 'Inland Revenue, RWT specification, bank account validation',
    severity: 'high',
  },
];
