import { validate as validateCnpj } from 'stdnum/lib/esm/br/cnpj';
import { validate as validateCpf } from 'stdnum/lib/esm/br/cpf';
import type { ValueDetector } from '../../detector';
import { byLibrary, digitAt, weightedSum } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { idWordsIn, notAnId } from './shared-context';
import { words } from './words';

const cpf = {
  type: 'br-cpf',
  kind: 'value',
  countries: ['BR'],
  lengths: [11],
  form: /^(?!(\d)\1{10})\d{11}$/u,
  check: byLibrary(validateCpf),
  context: {
    near: [
      ...words(
        'cpf*, cadastro de pessoa*, pessoa fisica, receita federal, meus documentos, contribuinte, titular',
      ),
      ...idWordsIn.en,
      ...idWordsIn.pt,
    ],
    against: notAnId,
  },
  label: 'CPF',
} satisfies Omit<ValueDetector, 'evidence'>;

const cnpj = {
  type: 'br-cnpj',
  kind: 'value',
  countries: ['BR'],
  lengths: [14],
  form: /^(?!(\d)\1{13})[0-9A-Z]{12}\d{2}$/u,
  check: byLibrary(validateCnpj),
  context: {
    near: words('cnpj*, pessoa juridica, razao social, cadastro nacional, nota fiscal, inscricao estadual'),
  },
  label: 'CNPJ',
} satisfies Omit<ValueDetector, 'evidence'>;

export const brIds: readonly ValueDetector[] = [
  { ...cpf, layout: /^\d{3}\.\d{3}\.\d{3}\s?[-/.]\s?\d{2}$/u, evidence: 'form' },
  // A mobile number with its area code has eleven digits too, and one in a hundred passes.
  {
    ...cpf,
    form: /^(?!(\d)\1{10})(?![1-9][1-9]9)\d{11}$/u,
    layout: grouped(3, 3, 3, 2),
    evidence: 'country-or-context',
  },
  { ...cpf, form: /^[1-9][1-9]9\d{8}$/u, layout: grouped(3, 3, 3, 2), evidence: 'context' },
  {
    ...cnpj,
    layout: /^[\p{L}\d]{2}\.[\p{L}\d]{3}\.[\p{L}\d]{3}\s?\/\s?[\p{L}\d]{4}\s?-\s?\d{2}$/u,
    evidence: 'form',
  },
  { ...cnpj, layout: grouped(2, 3, 3, 4, 2), evidence: 'context' },
  {
    type: 'br-rg',
    kind: 'value',
    countries: ['BR'],
    lengths: [7, 8, 9, 10],
    form: /^(?:[A-Z]{2})?\d{6,9}[\dX]?$/u,
    layout: /^(?:\p{L}{2}[- ]?)?(?:\d{1,2}\.?\d{3}\.?\d{3}(?:-?[\dXx])?|\d{7,10})$/u,
    evidence: 'label',
    context: {
      near: words(
        'rg, rg no, rg nº, numero do rg, registro geral, carteira de identidade, numero da identidade, documento de identidade, cedula de identidade',
      ),
      against: notAnId,
    },
    label: 'RG',
  },
  {
    type: 'br-cnh',
    kind: 'value',
    countries: ['BR'],
    lengths: [11],
    form: /^(?!(\d)\1{10})\d{11}$/u,
    layout: unbroken,
    check: hasCnhDigits,
    evidence: 'context',
    context: {
      near: words(
        'cnh*, carteira de motorista, carteira de habilitacao, habilitacao, carta de motorista, detran',
      ),
      against: notAnId,
    },
    label: 'CNH',
  },
  {
    type: 'br-titulo-eleitor',
    kind: 'value',
    countries: ['BR'],
    lengths: [12],
    form: /^\d{8}(?:0[1-9]|1\d|2[0-8])\d{2}$/u,
    layout: grouped(4, 4, 4),
    check: hasVoterDigits,
    evidence: 'context',
    context: {
      near: words(
        'titulo de eleitor, titulo eleitor*, titulo eleitoral, eleitor, zona eleitoral, titulo de eleitora',
      ),
      against: notAnId,
    },
    label: 'título de eleitor',
  },
  {
    type: 'br-pis',
    kind: 'value',
    countries: ['BR'],
    lengths: [11],
    form: /^(?!(\d)\1{10})\d{11}$/u,
    layout: grouped(3, 5, 2, 1),
    check: hasPisDigit,
    evidence: 'context',
    context: {
      near: words(
        'pis, pasep, pis/pasep, nis, nit, inss, carteira de trabalho, ctps, numero do pis, cadunico, numero de identificacao social',
      ),
      against: notAnId,
    },
    label: 'PIS',
  },
  {
    type: 'br-cns',
    kind: 'value',
    countries: ['BR'],
    lengths: [15],
    form: /^[1-27-9]\d{14}$/u,
    layout: grouped(3, 4, 4, 4),
    check: (compact) => weightedSum(compact, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    evidence: 'context',
    context: {
      near: words(
        'cns, cartao sus, cartao do sus, cartao nacional de saude, numero do sus, carteirinha do sus',
      ),
      against: notAnId,
    },
    label: 'CNS',
  },
];

/** Two signs modulo 11; where the first would be ten it becomes 0 and the second gives two back (Denatran, Portaria 27/2004). */
function hasCnhDigits(compact: string): boolean {
  const first = weightedSum(compact, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
  const second = weightedSum(compact, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
  const back = first > 9 ? 2 : 0;
  const last = second > 9 ? 0 : (second - back + 11) % 11;
  return digitAt(compact, 9) === (first > 9 ? 0 : first) && digitAt(compact, 10) === (last > 9 ? 0 : last);
}

/** TSE, Resolução 23.659/2021; São Paulo (01) and Minas Gerais (02) write 1 for a remainder of 0. */
function hasVoterDigits(compact: string): boolean {
  const isLarge = compact.startsWith('01', 8) || compact.startsWith('02', 8);
  const sign = (sum: number) => (sum % 11 === 10 ? 0 : sum % 11 === 0 && isLarge ? 1 : sum % 11);
  const first = sign(weightedSum(compact, [2, 3, 4, 5, 6, 7, 8, 9]));
  const second = sign(weightedSum(compact.slice(8), [7, 8]) + first * 9);
  return digitAt(compact, 10) === first && digitAt(compact, 11) === second;
}

function hasPisDigit(compact: string): boolean {
  const sign = 11 - (weightedSum(compact, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return digitAt(compact, 10) === (sign > 9 ? 0 : sign);
}
