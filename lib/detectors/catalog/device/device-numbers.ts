import type { Detector } from '../../detector';
import { hasLuhnCheckDigit } from '../../luhn';
import { labelled } from '../payment/labelled';
import { isUniform } from '../bank/checks';

const imei: Detector = {
  kind: 'value',
  type: 'imei',
  lengths: [15],
  form: /^(?:0[1-9]|[1-9][0-9])[0-9]{13}$/u,
  layout:
    /^(?:[0-9]{15}|[0-9]{2}[ -][0-9]{6}[ -][0-9]{6}[ -][0-9]|[0-9]{6}[ -][0-9]{2}[ -][0-9]{6}[ -][0-9])$/u,
  check: (digits) => hasLuhnCheckDigit(digits) && !isUniform(digits),
  evidence: 'context',
  context: {
    near: ['imei', 'imei1', 'imei2', 'imei no', 'imei number', 'आईएमईआई'],
    against: ['order', 'tracking', 'card'],
  },
  label: 'IMEI',
};

/** Mobile country codes begin with 2 to 7. */
const imsi: Detector = {
  kind: 'value',
  type: 'imsi',
  lengths: [14, 15],
  form: /^[2-7][0-9]{13,14}$/u,
  layout: /^[0-9]{14,15}$/u,
  evidence: 'label',
  context: { near: ['imsi', 'imsi number', 'subscriber identity'] },
  label: 'IMSI',
};

const iccid: Detector = {
  kind: 'value',
  type: 'iccid',
  lengths: [18, 19, 20],
  form: /^89[0-9]{16,18}$/u,
  check: (digits) =>
    hasLuhnCheckDigit(digits) || (digits.length === 20 && hasLuhnCheckDigit(digits.slice(0, 19))),
  evidence: 'context',
  context: {
    near: [
      'iccid',
      'sim',
      'sim card',
      'esim',
      'sim no',
      'sim number',
      'tarjeta sim',
      'chip',
      'simkarte',
      'carte sim',
      'kartu sim',
      'sim kart',
      'सिम',
      'شريحة',
      'сим',
    ],
  },
  label: 'ICCID',
};

const VIN_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  [...'ABCDEFGH', ...'JKLMN', 'P', 'R', ...'STUVWXYZ'].map((letter, at) => [
    letter,
    at < 8 ? at + 1 : at < 13 ? at - 7 : at === 13 ? 7 : at === 14 ? 9 : at - 13,
  ]),
);
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** The check digit in the ninth place, which makers for North America and China must set (49 CFR 565). */
function hasVinCheckDigit(value: string): boolean {
  const sum = [...value].reduce(
    (total, character, at) => total + (VIN_VALUES[character] ?? Number(character)) * (VIN_WEIGHTS[at] ?? 0),
    0,
  );
  return value[8] === (sum % 11 === 10 ? 'X' : String(sum % 11));
}

const VIN_CONTEXT = {
  near: [
    'vin',
    'vin number',
    'vin no',
    'chassis',
    'chassis number',
    'chassis no',
    'fahrgestellnummer',
    'fin',
    'número de bastidor',
    'bastidor',
    'número de chassi',
    'chassi',
    'renavam',
    'numéro de châssis',
    'châssis',
    'telaio',
    'numero di telaio',
    'chassisnummer',
    'nomor rangka',
    'no rangka',
    'şasi no',
    'şasi',
    'चेसिस',
    'رقم الهيكل',
    'رقم الشاسيه',
    'номер кузова',
    'вин',
  ],
  against: ['order', 'tracking', 'container', 'iban'],
};
const VIN_COMMON = {
  kind: 'value',
  type: 'vin',
  lengths: [17],
  layout: /^[A-Za-z0-9]{17}$/u,
  label: 'VIN',
  shows: 4,
} as const;

/** With its check digit; the tenth character is the year, the last four are digits. */
const vinChecked: Detector = {
  ...VIN_COMMON,
  form: /^(?=.{0,10}[A-Z])[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-TV-Y1-9][A-HJ-NPR-Z0-9]{3}[0-9]{4}$/u,
  check: hasVinCheckDigit,
  evidence: 'context',
  context: VIN_CONTEXT,
};

/** European makers leave the check digit out. */
const vinLabelled: Detector = {
  ...VIN_COMMON,
  form: /^(?=.{0,10}[A-Z])[A-HJ-NPR-Z0-9]{13}[0-9]{4}$/u,
  evidence: 'label',
  context: VIN_CONTEXT,
};

const vehiclePlate = labelled({
  type: 'vehicle-plate',
  words: [
    'license plate',
    'licence plate',
    'number plate',
    'plate number',
    'plate no',
    'car plate',
    'reg plate',
    'vehicle number',
    'vehicle no',
    'registration plate',
    'kennzeichen',
    'nummernschild',
    'matrícula del coche',
    'placa del carro',
    'placa do carro',
    'placa',
    'patente',
    'plaque d immatriculation',
    'immatriculation',
    'targa',
    'kenteken',
    'plat nomor',
    'no polisi',
    'nopol',
    'plaka',
    'plakası',
    'गाड़ी नंबर',
    'رقم اللوحة',
    'لوحة السيارة',
    'госномер',
    '车牌',
    '车牌号',
    'ナンバープレート',
  ],
  pattern:
    /(?=[\p{L} -]{0,6}[0-9])(?=[0-9 -]{0,7}\p{Lu})[\p{Lu}0-9]{1,4}(?:[ -·]?[\p{Lu}0-9]{1,4}){1,3}(?![\p{L}\p{N}])/uy,
  label: 'number plate',
  accepts: (_view, { value }) => /^.{4,11}$/u.test(value.replace(/[^\p{L}\p{N}]/gu, '')),
});

const licenceKey = labelled({
  type: 'licence-key',
  words: [
    'product key',
    'license key',
    'licence key',
    'serial key',
    'activation key',
    'activation code',
    'cd key',
    'windows key',
    'office key',
    'key',
    'serial',
    'serial number',
    'lizenzschlüssel',
    'produktschlüssel',
    'aktivierungsschlüssel',
    'clave de producto',
    'clave de licencia',
    'número de serie',
    'chave de licença',
    'chave do produto',
    'clé de produit',
    'clé de licence',
    'codice di licenza',
    'chiave di licenza',
    'licentiesleutel',
    'productcode',
    'kunci lisensi',
    'lisans anahtarı',
    'ürün anahtarı',
    'مفتاح المنتج',
    'مفتاح الترخيص',
    'प्रोडक्ट की',
    'ключ',
  ],
  pattern: /(?=[A-Z-]{0,20}[0-9])[A-Z0-9]{5}(?:-[A-Z0-9]{5}){3,5}(?![\p{L}\p{N}-])/uy,
  label: 'licence key',
});

export const deviceNumbers: readonly Detector[] = [
  imei,
  imsi,
  iccid,
  vinChecked,
  vinLabelled,
  vehiclePlate,
  licenceKey,
];
