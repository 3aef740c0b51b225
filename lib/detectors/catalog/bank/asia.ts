import type { Detector, ScanView, Span } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { labelled, spanOf } from '../payment/labelled';

const ifsc: Detector = {
  kind: 'value',
  type: 'in-ifsc',
  countries: ['IN'],
  lengths: [11],
  form: /^[A-Z]{4}0[A-Z0-9]{2}[0-9]{4}$/u,
  layout: /^[A-Za-z0-9]{11}$/u,
  evidence: 'country-or-context',
  context: { near: ['ifsc', 'ifsc code', 'ifs code', 'neft', 'rtgs', 'imps', 'a/c', 'branch', 'आईएफएससी'] },
  label: 'IFSC code',
};

/** Handles of the payment apps and banks that issue UPI ids. */
const UPI_HANDLES = new Set(
  (
    'apl axb axisb axisbank axl abfspay airtel airtelpaymentsbank allbank andb aubank barodampay boi cboi centralbank citi ' +
    'citibank cnrb dbs dlb equitas ezeepay fam fbl federal fifederal freecharge hdfcbank hdfcbankjd hsbc ibl icici idbi idfc ' +
    'idfcbank idfcfirst ikwik indianbank indus indusind iob jio jupiteraxis kaypay kbl kmbl kotak kvb lime mahb myicici naviaxis ' +
    'obc okaxis okbizaxis okhdfcbank okicici oksbi oxymoney payzapp paytm pingpay pnb pockets postbank psb ptaxis pthdfc ptsbi ' +
    'ptyes rbl sbi sc shriramhdfcbank sib slice superyes tapicici timecosmos uboi ubi uco ujjivan unionbank upi utbi waaxis ' +
    'wahdfcbank waicici wasbi yapl ybl yesbank yescred yespay yesg zoicici'
  ).split(' '),
);

const UPI_NAME_BEFORE = /(?<![\p{L}\p{N}._+@-])[a-z0-9](?:[a-z0-9._-]{1,254})$/iu;

const upiId: Detector = {
  kind: 'sign',
  type: 'in-upi-id',
  sign: '@',
  find(view, at): Span | null {
    const handle = /^[a-z]{2,20}(?![\p{L}\p{N}_@-]|\.[\p{L}\p{N}])/iu.exec(
      view.text.slice(at + 1, at + 24),
    )?.[0];
    if (handle === undefined || !UPI_HANDLES.has(handle.toLowerCase())) return null;
    const from = Math.max(0, at - 260);
    const name = UPI_NAME_BEFORE.exec(view.text.slice(from, at));
    if (!name) return null;
    const found = { start: at - name[0].length, end: at + 1 + handle.length, value: '' };
    return {
      ...spanOf(found, 'UPI id', 0),
      masked: `••••@${handle.toLowerCase()}`,
      confidence: 'high',
      validated: false,
    };
  },
};

const ID_BANKS = 'bca bri bni bsi mandiri cimb permata danamon jago btn seabank jenius ocbc panin blu'.split(
  ' ',
);

/** "norek bca 1234567890", "no rek: 1234567890 (mandiri)". */
const idAccount = labelled({
  type: 'id-bank-account',
  words: ['norek', 'no rek', 'nomor rek', 'nomor rekening', 'no rekening', 'rekening', 'rek'].flatMap(
    (word) => [word, ...ID_BANKS.flatMap((bank) => [`${word} ${bank}`, `${word} bank ${bank}`])],
  ),
  pattern: /[0-9](?:[ .-]?[0-9]){8,15}(?![\p{L}\p{N}]|[.,:/-][0-9])/uy,
  label: 'bank account',
  shows: 2,
});

const IL_ACCOUNT =
  /[^0-9\n]{0,20}(?<bank>[0-9]{1,2})[^0-9\n]{1,12}(?<branch>[0-9]{3})[^0-9\n]{1,14}(?<account>[0-9]{5,9})(?![0-9])/uy;

const ilAccount: Detector = {
  kind: 'phrase',
  type: 'il-bank-account',
  words: ['בנק', 'חשבון', 'חשבון בנק', 'מספר חשבון'],
  find(view, hit) {
    IL_ACCOUNT.lastIndex = hit.end;
    const match = IL_ACCOUNT.exec(view.text);
    const bank = match?.groups?.bank;
    if (!match || bank === undefined) return null;
    const start = hit.end + match[0].indexOf(bank);
    const found = {
      start,
      end: hit.end + match[0].length,
      value: view.text.slice(start, hit.end + match[0].length),
    };
    return {
      ...spanOf(found, 'bank account', 2),
      confidence: 'medium',
      validated: false,
      raisedBy: [hit.literal],
    };
  },
};

/** Seven digits behind the word for an account or its kind. */
const jpAccount = labelled({
  type: 'jp-bank-account',
  words: ['口座番号', '普通預金', '普通', '当座'],
  pattern: /[0-9]{7}(?![0-9-])/uy,
  label: 'bank account',
});

const NG_BANKS = [
  'gtbank',
  'gtb',
  'zenith bank',
  'access bank',
  'first bank',
  'firstbank',
  'uba',
  'opay',
  'palmpay',
  'moniepoint',
  'kuda',
  'kuda bank',
  'fidelity bank',
  'sterling bank',
  'wema bank',
  'union bank',
  'fcmb',
  'stanbic',
  'ecobank',
  'polaris bank',
  'nuban',
];
const NG_BEFORE = /(?<![0-9+.,])[0-9]{10}(?=[^0-9\n]{0,6}\n?[^0-9\n]{0,24}$)/u;
const NG_AFTER = /^[^0-9\n]{0,24}\n?[^0-9\n]{0,6}(?<account>[0-9]{10})(?![0-9]|[.,][0-9])/u;

/** Ten digits beside the name of a Nigerian bank, before or behind it. */
const ngNuban: Detector = {
  kind: 'phrase',
  type: 'ng-nuban',
  words: NG_BANKS,
  find(view, hit) {
    const found = nubanBeside(view, hit.start, hit.end);
    return found === null
      ? null
      : {
          ...spanOf(found, 'bank account', 2),
          confidence: 'medium',
          validated: false,
          raisedBy: [hit.literal],
        };
  },
};

function nubanBeside(view: ScanView, start: number, end: number) {
  const behind = NG_AFTER.exec(view.text.slice(end, end + 50));
  const account = behind?.groups?.account;
  if (behind && account !== undefined) {
    const to = end + behind[0].length;
    return { start: to - account.length, end: to, value: account };
  }
  const from = Math.max(0, start - 50);
  const before = NG_BEFORE.exec(view.text.slice(from, start));
  if (!before) return null;
  return { start: from + before.index, end: from + before.index + 10, value: before[0] };
}

export const asianAccounts: readonly Detector[] = [ifsc, upiId, idAccount, ilAccount, jpAccount, ngNuban];

export const asianAccountDocs: readonly TypeDocs[] = [
  {
    type: 'in-ifsc',
    group: 'bank',
    name: 'IFSC code (India)',
    countries: ['IN'],
    example: 'IFSC: HDFC0000123',
    method: 'Four letters, a zero, six characters; India in use or a word of its banking near.',
    source: 'Reserve Bank of India, IFSC',
    severity: 'low',
  },
  {
    type: 'in-upi-id',
    group: 'bank',
    name: 'UPI id (India)',
    countries: ['IN'],
    example: 'pay me at asha.k@okaxis',
    method: 'A name and "@" with one of the handles that banks and apps issue.',
    source: 'NPCI, third-party applications and banks live on UPI',
    severity: 'low',
  },
  {
    type: 'id-bank-account',
    group: 'bank',
    name: 'Bank account (Indonesia)',
    countries: ['ID'],
    example: 'norek BCA 1234567890',
    method: 'Nine to 16 digits right behind "norek" or "rekening", perhaps with the bank’s name.',
    source: 'usual notation',
    severity: 'medium',
  },
  {
    type: 'il-bank-account',
    group: 'bank',
    name: 'Bank account (Israel)',
    countries: ['IL'],
    example: 'בנק 12 סניף 600 חשבון 123456',
    method: 'Bank, branch and account numbers in a row behind the word for bank or account.',
    source: 'Bank of Israel, account structure',
    severity: 'high',
  },
  {
    type: 'jp-bank-account',
    group: 'bank',
    name: 'Bank account (Japan)',
    countries: ['JP'],
    example: '口座番号 1234567',
    method: 'Seven digits right behind 口座番号, 普通 or 当座.',
    source: 'Zengin format',
    severity: 'high',
  },
  {
    type: 'ng-nuban',
    group: 'bank',
    name: 'NUBAN account (Nigeria)',
    countries: ['NG'],
    example: '0123456789 GTBank',
    method: 'Ten digits beside the name of a Nigerian bank.',
    source: 'Central Bank of Nigeria, NUBAN standard',
    severity: 'medium',
  },
];
