import type { Detector, ScanView } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { around, labelled, type LabelledValue, spanOf } from '../payment/labelled';
import { isUniform, weightedSum } from './checks';

const NEAR_ACCOUNT = 160;

const usRouting: Detector = {
  kind: 'value',
  type: 'us-routing-number',
  countries: ['US'],
  lengths: [9],
  form: /^(?:0[1-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)[0-9]{7}$/u,
  layout: /^[0-9]{9}$/u,
  check: isRoutingNumber,
  evidence: 'context',
  context: {
    near: [
      'routing',
      'routing number',
      'routing no',
      'rtn',
      'aba',
      'aba number',
      'ach',
      'número de ruta',
      'wire transfer',
    ],
    against: ['order', 'tracking', 'invoice', 'ssn', 'passport', 'zip'],
  },
  label: 'routing number',
};

/** Weights 3-7-1 modulo 10. */
function isRoutingNumber(digits: string): boolean {
  return weightedSum(digits, [3, 7, 1]) % 10 === 0 && !isUniform(digits);
}

/** Words for an account at a bank, not for an account with a shop. */
const ACCOUNT_WORDS = [
  'account number',
  'account no',
  'account num',
  'acct number',
  'acct no',
  'acct',
  'acc no',
  'acc number',
  'a/c no',
  'a/c number',
  'a/c',
  'bank account',
  'bank acc',
  'checking account',
  'savings account',
  'checking',
];

const DIGITS = /[0-9](?:[ -]?[0-9]){5,17}(?![\p{L}\p{N}]|[.,:/-][0-9])/uy;

/** Words that tell whose account number it is. */
const TERRITORIES = {
  us: /\b(?:routing|aba|ach|checking|zelle|chase|wells fargo|citibank|bank of america)\b/iu,
  in: /\b(?:ifsc?|neft|rtgs|imps|upi|sbi|hdfc|icici|axis bank|kotak|pnb|canara|a\/c)\b|खाता/iu,
  bank: /\b(?:bank|banks|transfer|deposit|wire|branch|beneficiary|payee|swift|bic|iban|salary|refund|savings|current account|sort code|bsb)\b/iu,
};

function isOf(view: ScanView, found: LabelledValue, territory: RegExp): boolean {
  return territory.test(around(view, found.start, found.end, NEAR_ACCOUNT));
}

const usAccount = labelled({
  type: 'us-bank-account',
  words: ACCOUNT_WORDS,
  pattern: DIGITS,
  label: 'bank account',
  shows: 2,
  accepts: (view, found) =>
    isOf(view, found, TERRITORIES.us) || (view.inUse('US') && isOf(view, found, TERRITORIES.bank)),
});

const inAccount = labelled({
  type: 'in-bank-account',
  words: [...ACCOUNT_WORDS, 'खाता संख्या', 'खाता नंबर', 'अकाउंट नंबर', 'khata number', 'account nambar'],
  pattern: DIGITS,
  label: 'bank account',
  shows: 2,
  accepts: (view, found) =>
    isOf(view, found, TERRITORIES.in) || (view.inUse('IN') && isOf(view, found, TERRITORIES.bank)),
});

/** Account numbers whose country the text does not tell. */
const bankAccount = labelled({
  type: 'bank-account',
  words: [
    ...ACCOUNT_WORDS,
    'kontonummer',
    'konto nr',
    'bankkonto',
    'número de cuenta',
    'cuenta bancaria',
    'cuenta de ahorros',
    'cuenta corriente',
    'cuenta n',
    'número da conta',
    'conta bancária',
    'conta poupança',
    'conta corrente',
    'numéro de compte',
    'compte bancaire',
    'numero di conto',
    'conto corrente',
    'rekeningnummer',
    'bankrekening',
    'hesap no',
    'hesap numarası',
    'hesap numaram',
    'رقم الحساب',
    'رقم حسابي',
    'حساب بنكي',
    'номер счета',
    'расчетный счет',
    'р/с',
    '계좌번호',
    '银行账号',
    '账号',
  ],
  pattern: DIGITS,
  label: 'bank account',
  shows: 2,
  accepts: (view, found, hit) => {
    const isEnglish = ACCOUNT_WORDS.includes(hit.literal);
    if (isEnglish && (isOf(view, found, TERRITORIES.us) || isOf(view, found, TERRITORIES.in))) return false;
    return (
      !isEnglish || /^(?:bank|savings|checking)/u.test(hit.literal) || isOf(view, found, TERRITORIES.bank)
    );
  },
});

const CA_TRANSIT =
  /(?:transit(?: (?:number|no|#))?|institution(?: (?:number|no|#))?)\.?[ :#]{0,3}(?:[0-9]{5}[ -]?[0-9]{3}|[0-9]{3,5})(?:[ ,;/|\n-]{1,3}(?:(?:institution|transit|account|acct|bank)(?: (?:number|no|#))?\.?[ :#]{0,3})?[0-9]{3,12}){1,2}(?![\p{L}\p{N}])/iuy;

const caAccount: Detector = {
  kind: 'phrase',
  type: 'ca-bank-account',
  words: ['transit', 'institution number', 'institution no', 'institution'],
  find(view, hit) {
    CA_TRANSIT.lastIndex = hit.start;
    const value = CA_TRANSIT.exec(view.text)?.[0];
    if (value === undefined) return null;
    const found = { start: hit.start, end: hit.start + value.length, value };
    return {
      ...spanOf(found, 'bank account', 2),
      confidence: 'medium',
      validated: false,
      raisedBy: [hit.literal],
    };
  },
};

export const northAmericanAccounts: readonly Detector[] = [
  usRouting,
  usAccount,
  inAccount,
  bankAccount,
  caAccount,
];

export const northAmericanAccountDocs: readonly TypeDocs[] = [
  {
    type: 'us-routing-number',
    group: 'bank',
    name: 'ABA routing number (US)',
    countries: ['US'],
    example: 'routing number 021000021',
    method: 'Nine digits in an assigned range, weights 3-7-1, and a word such as "routing" or "ABA".',
    source: 'American Bankers Association, Routing Number Policy',
    severity: 'medium',
  },
  {
    type: 'us-bank-account',
    group: 'bank',
    name: 'Bank account (US)',
    countries: ['US'],
    example: 'checking account number 000123456789, routing 021000021',
    method: 'Six to 18 digits right behind a word for an account, with a word of US banking near.',
    source: 'NACHA operating rules, field DFI account number',
    severity: 'high',
  },
  {
    type: 'in-bank-account',
    group: 'bank',
    name: 'Bank account (India)',
    countries: ['IN'],
    example: 'a/c no 50100123456789 IFSC HDFC0000123',
    method: 'Six to 18 digits right behind a word for an account, with a word of Indian banking near.',
    source: 'Reserve Bank of India, NEFT and RTGS forms',
    severity: 'high',
  },
  {
    type: 'bank-account',
    group: 'bank',
    name: 'Bank account',
    example: 'my bank account number is 12345678',
    method: 'Six to 18 digits right behind a word for a bank account in 12 languages.',
    source: 'usual forms',
    severity: 'high',
  },
  {
    type: 'ca-bank-account',
    group: 'bank',
    name: 'Bank account (Canada)',
    countries: ['CA'],
    example: 'transit 00012 institution 003 account 1234567',
    method: 'Transit, institution and account numbers, the first behind its word.',
    source: 'Payments Canada, standard 006',
    severity: 'high',
  },
];
