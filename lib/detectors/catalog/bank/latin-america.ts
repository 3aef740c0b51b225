import type { Detector, Hit, ScanView } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { around, labelled, type LabelledValue, spanOf, valueBehind } from '../payment/labelled';
import { isUniform, weightedSum } from './checks';

const TRANSFER_WORDS = [
  'transferencia*',
  'transfiere*',
  'depositar',
  'deposito*',
  'deposita*',
  'cuenta',
  'cuenta bancaria',
  'banco',
  'bank account',
  'datos bancarios',
];
const ORDER_WORDS = [
  'pedido',
  'rastreo',
  'rastreio',
  'guia',
  'factura',
  'order',
  'tracking',
  'invoice',
  'folio',
];

const clabe: Detector = {
  kind: 'value',
  type: 'mx-clabe',
  countries: ['MX'],
  lengths: [18],
  form: /^[0-9]{18}$/u,
  check: isClabe,
  evidence: 'country-or-context',
  context: {
    near: ['clabe', 'clabe interbancaria', 'cuenta clabe', 'spei', ...TRANSFER_WORDS],
    against: ORDER_WORDS,
  },
  label: 'CLABE',
  shows: 4,
};

const cbu: Detector = {
  kind: 'value',
  type: 'ar-cbu',
  countries: ['AR'],
  lengths: [22],
  form: /^[0-9]{22}$/u,
  check: isCbu,
  evidence: 'country-or-context',
  context: { near: ['cbu', 'cvu', 'alias', 'mercado pago', ...TRANSFER_WORDS], against: ORDER_WORDS },
  label: 'CBU',
  shows: 4,
};

/** Weights 3-7-1, and a bank code that Banxico assigns: 001 to 169 or 600 to 999. */
function isClabe(digits: string): boolean {
  const bank = Number(digits.slice(0, 3));
  if (bank === 0 || (bank > 169 && bank < 600) || isUniform(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += (Number(digits[at]) * ([3, 7, 1][at % 3] ?? 0)) % 10;
  return (10 - (sum % 10)) % 10 === Number(digits[17]);
}

/** Two blocks with a check digit each; a CVU begins with 0000 (BCRA, Com. A 6510). */
function isCbu(digits: string): boolean {
  if (isUniform(digits)) return false;
  const first = (10 - (weightedSum(digits.slice(0, 7), [7, 1, 3, 9]) % 10)) % 10;
  const second = (10 - (weightedSum(digits.slice(8, 21), [3, 9, 7, 1]) % 10)) % 10;
  return first === Number(digits[7]) && second === Number(digits[21]);
}

/** Payment slip as it is typed: four or five fields, each with its own check digit. */
const boleto: Detector = {
  kind: 'value',
  type: 'br-boleto',
  countries: ['BR'],
  lengths: [47, 48],
  form: /^[0-9]{47,48}$/u,
  check: isBoleto,
  evidence: 'form',
  context: { near: ['boleto*', 'linha digitavel', 'codigo de barras', 'fatura', 'pagar', 'vencimento'] },
  label: 'boleto',
  shows: 4,
};

/** 47 digits: bank slips, three fields of modulus 10; 48: utilities and taxes, four of modulus 10 or 11. */
function isBoleto(digits: string): boolean {
  if (isUniform(digits)) return false;
  if (digits.length === 47) {
    return [
      [0, 10],
      [10, 21],
      [21, 32],
    ].every(([from, to]) => hasMod10(digits.slice(from, to)));
  }
  const fields = [0, 12, 24, 36].map((from) => digits.slice(from, from + 12));
  if (!digits.startsWith('8')) return false;
  return '67'.includes(digits.charAt(2)) ? fields.every(hasMod10) : fields.every(hasMod11);
}

function hasMod10(field: string): boolean {
  let sum = 0;
  let isDoubled = true;
  for (let at = field.length - 2; at >= 0; at--) {
    const value = Number(field[at]) * (isDoubled ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
    isDoubled = !isDoubled;
  }
  return (10 - (sum % 10)) % 10 === Number(field.at(-1));
}

function hasMod11(field: string): boolean {
  const payload = [...field.slice(0, -1)].reverse().join('');
  const rest = weightedSum(payload, [2, 3, 4, 5, 6, 7, 8, 9]) % 11;
  return (rest <= 1 ? 0 : rest === 10 ? 1 : 11 - rest) === Number(field.at(-1));
}

const PIX_KEY =
  /(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}|[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}|[0-9]{2}\.[0-9]{3}\.[0-9]{3}\/[0-9]{4}-[0-9]{2}|(?:\+?55[ ]?)?\(?[1-9][0-9]\)?[ ]?9[ ]?[0-9]{4}[ .-]?[0-9]{4}|[0-9]{11}|[0-9]{14})(?![\p{L}\p{N}])/iuy;

const pixKey: Detector = {
  kind: 'phrase',
  type: 'br-pix-key',
  words: ['pix', 'chave pix', 'chave do pix', 'chave aleatoria', 'pix copia e cola'],
  find(view, hit) {
    const found =
      valueBehind(view, hit.end, PIX_KEY) ??
      valueBehind(view, hit.end + pixWords(view.text.slice(hit.end, hit.end + 40)), PIX_KEY) ??
      randomKeyNear(view, hit);
    if (!found) return null;
    return {
      ...spanOf(found, 'Pix key', 2),
      confidence: 'medium',
      validated: false,
      raisedBy: [hit.literal],
    };
  },
};

/** Random keys are UUIDs of version 4, which nothing else in a message about Pix is. */
const RANDOM_KEY = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![0-9a-f-])/iu;
const NEAR_PIX = 70;

function randomKeyNear({ text }: ScanView, { start, end }: Hit): LabelledValue | null {
  const from = Math.max(0, start - NEAR_PIX);
  const match = RANDOM_KEY.exec(text.slice(from, end + NEAR_PIX));
  if (!match) return null;
  const at = from + match.index;
  return { start: at, end: at + match[0].length, value: match[0] };
}

/** Length of the words that people put between "pix" and the key: "pix (celular):", "pix cpf". */
function pixWords(text: string): number {
  return (
    /^[ (:-]{1,3}(?:(?:chave|celular|cel|telefone|fone|tel|cpf|cnpj|e-?mail|aleat[óo]ria|copia e cola)[ ):-]{0,3}){1,3}/iu
      .exec(text)?.[0]
      .trimEnd().length ?? 0
  );
}

const BR_ACCOUNT =
  /ag(?:[êe]ncia|\.)?[ :.]{0,3}[0-9]{3,4}(?:-[0-9xX])?[ ,;/|-]{0,4}\n?[ ]?(?:conta(?: corrente| poupan[çc]a)?|c\/c|cc|c\/p|op)[ :.]{0,3}(?:[0-9]{1,3}\.){0,3}[0-9]{3,12}-?[0-9xX](?![\p{L}\p{N}])/iuy;

const brBankAccount: Detector = {
  kind: 'phrase',
  type: 'br-bank-account',
  words: ['agencia', 'ag'],
  find(view, hit) {
    BR_ACCOUNT.lastIndex = hit.start;
    const value = BR_ACCOUNT.exec(view.text)?.[0];
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

/** An alias that stands for an account: three words or so with dots, behind its word. */
const cvuAlias = labelled({
  type: 'ar-cbu',
  words: ['alias cbu', 'alias cvu', 'alias', 'mi alias', 'alias mp'],
  pattern: /[a-z0-9]{2,15}(?:\.[a-z0-9]{2,15}){1,3}(?![\p{L}\p{N}.@/])/iuy,
  label: 'account alias',
  accepts: (view, { start, end, value }) =>
    value.length >= 6 &&
    value.length <= 20 &&
    /cbu|cvu|transfer|banco|cuenta|mercado ?pago|pasa(?:me|r)|plata/iu.test(around(view, start, end, 120)),
});

export const latinAmericanAccounts: readonly Detector[] = [
  clabe,
  cbu,
  cvuAlias,
  boleto,
  pixKey,
  brBankAccount,
];

export const latinAmericanAccountDocs: readonly TypeDocs[] = [
  {
    type: 'mx-clabe',
    group: 'bank',
    name: 'CLABE (Mexico)',
    countries: ['MX'],
    example: 'mi CLABE es 032180000118359719',
    method:
      '18 digits, bank code, check digit with weights 3-7-1; Mexico in use or a word such as "transferencia".',
    source: 'Banco de México; https://en.wikipedia.org/wiki/CLABE',
    severity: 'high',
  },
  {
    type: 'ar-cbu',
    group: 'bank',
    name: 'CBU, CVU or alias (Argentina)',
    countries: ['AR'],
    example: 'CBU 2850590940090418135201',
    method: '22 digits in two blocks, each with its check digit; or an alias behind its word.',
    source: 'BCRA, Com. A 2622 and A 6510',
    severity: 'high',
  },
  {
    type: 'br-pix-key',
    group: 'bank',
    name: 'Pix key (Brazil)',
    countries: ['BR'],
    example: 'chave pix: 123e4567-e89b-12d3-a456-426614174000',
    method: 'UUID, mobile number, CPF, CNPJ or mail address right behind "pix".',
    source: 'Banco Central do Brasil, Regulamento do Pix',
    severity: 'medium',
  },
  {
    type: 'br-bank-account',
    group: 'bank',
    name: 'Bank account (Brazil)',
    countries: ['BR'],
    example: 'agência 1234 conta 12345-6',
    method: 'Branch and account, each behind its word.',
    source: 'Febraban, usual notation',
    severity: 'high',
  },
  {
    type: 'br-boleto',
    group: 'bank',
    name: 'Boleto (Brazil)',
    countries: ['BR'],
    example: '00190.00009 02714.720014 71432.412170 1 84410000012345',
    method: '47 or 48 digits; the check digit of every field.',
    source: 'Febraban, layout padrão de arrecadação; Carta-circular 2926',
    severity: 'medium',
  },
];
