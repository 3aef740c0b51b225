import type { Detector, PhraseDetector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { besideLabel, type LabelledForm } from './labelled-number';
import { words } from './words';

/** Letters before the digits, letters among them, or eight or nine digits. */
const PASSPORT: LabelledForm = {
  pattern:
    /(?:[A-Z]{1,3}[ -]?\d{5,8}[A-Z]{0,2}|\d{2}[A-Z]{2}\d{5}|[A-Z][A-Z0-9]{7,8}|\d{8,9})(?![\p{L}\p{N}]|[.,:/-]\d)/iuy,
  digits: 3,
  label: 'passport number',
};
/** Up to four groups, each with a digit, perhaps after one or two letters. */
const LICENCE: LabelledForm = {
  pattern:
    /(?:[A-Z]{1,2}[ -])?(?=[A-Z]{0,5}\d)[A-Z0-9]{1,16}(?:[ ./-](?=[A-Z]{0,3}\d)[A-Z0-9]{2,9}){0,3}(?![\p{L}\p{N}]|[.,:/-]\d)/iuy,
  digits: 6,
  label: 'driving licence',
};
const ID: LabelledForm = {
  pattern: /(?:[A-Z]{1,3}[ -]?)?\d(?:[ ./-]?\d){5,13}(?:[ -]?[A-Z]{1,2})?(?![\p{L}\p{N}]|[.,:/-]\d)/iuy,
  digits: 6,
  label: 'id number',
};

const passportWords = words(`
  passport, passports, passport number*, passport no, pasaporte, pasaporte numero, passaporte, passeport, reisepass*,
  passnummer*, passnr, pass nr, paspoort*, passaporto, paspor, nomor paspor, pasaport*, paszport*, pasport*, pasaport no,
  паспорт*, загранпаспорт*, pașaport*, cestovni pas, cestovny pas, utlevel*, putovnic*, διαβατηρι*, jawaz,
  جواز, جواز السفر, جواز سفر, جوازي, رقم الجواز, پاسپورٹ, گذرنامه, পাসপোর্ট, பாஸ்போர்ட், דרכון, 护照,
  護照, 护照号, パスポート, 旅券, 여권*, ho chieu, หนังสือเดินทาง, พาสปอร์ต
`);

const licenceWords = words(`
  driver license*, drivers license*, driver's license*, driver licence*, drivers licence*, driver's licence*,
  driving license*, driving licence*, dl number, dl no, dl num, licencia de conducir, licencia de conduccion,
  permiso de conducir, carteira de motorista, carteira de habilitacao, carta de conducao, permis de conduire,
  fuhrerschein*, fuehrerschein*, rijbewijs*, patente di guida, numero patente, prawo jazdy, sim a, sim c, nomor sim,
  surat izin mengemudi, ehliyet*, surucu belgesi, водительск*, водійськ*, رخصة القيادة, رخصة قيادة, رخصتي,
  ड्राइविंग लाइसेंस, 驾驶证, 驾照, 運転免許*, 免許証, 운전면허*, ridicsky prukaz, permis de conducere, δίπλωμα οδήγησης,
  רישיון נהיגה, ใบขับขี่, giay phep lai xe
`);

const idWords = words(`
  my id number, my id no, my id card*, national id, national id number*, national id no, national identity number*, national identity card*,
  national identification number*, identity card number*, identity card no, id card number*, id card no, citizen id*,
  citizenship number*, government id number*, cedula, cedula de identidad, numero de cedula, documento de identidad,
  carnet de identidad, bilhete de identidade, ausweisnummer*, personalausweis*, ausweis nr, identitatskarte*,
  carte d'identite, carte nationale d'identite, numero d'identite, carta d'identita, identiteitskaart*, id kaart,
  dowod osobisty, obciansky preukaz, obcansky prukaz, szemelyi igazolvany*, buletin, carte de identitate,
  licna karta, osobna iskaznica, ταυτότητα, αριθμός ταυτότητας, ktp, nomor ktp, no ktp, kimlik no, kimlik numara*,
  удостоверение личности, лична карта, رقم الهوية, الهوية, هويتي, هوية, رقم البطاقة الشخصية, البطاقة الشخصية,
  شناختی کارڈ, पहचान पत्र, 身份证, 身份證, 身分證, 주민등록증*, บัตรประชาชน, chung minh nhan dan
`);

function labelled(type: string, list: readonly string[], form: LabelledForm): PhraseDetector {
  return { kind: 'phrase', type, words: list, find: (view, hit) => besideLabel(view, hit, form) };
}

/** For whatever no type of its own takes; they come last, so that a type of its own keeps the stretch. */
export const genericIds: readonly Detector[] = [
  labelled('passport-number', passportWords, PASSPORT),
  labelled('driver-license', licenceWords, LICENCE),
  labelled('national-id-number', idWords, ID),
];

export const genericIdDocs: readonly TypeDocs[] = [
  {
    type: 'passport-number',
    group: 'travel-document',
    name: 'Passport number (any country)',
    example: 'my passport number is X1234567',
    method:
      'Six to ten letters and digits, at least three of them digits, beside a word for passport in one of 30 languages with nothing but small words between.',
    source: 'ICAO Doc 9303 part 3; forms by country in the npm package validator (isPassportNumber)',
    severity: 'high',
  },
  {
    type: 'driver-license',
    group: 'national-id',
    name: 'Driving licence (any country)',
    example: 'patente di guida n. U1X34567B',
    method:
      'Six to sixteen letters and digits, at least six of them digits, beside a word for a driving licence in one of 25 languages.',
    source: 'Forms vary by issuer; AAMVA DL/ID Card Design Standard',
    severity: 'high',
  },
  {
    type: 'national-id-number',
    group: 'national-id',
    name: 'National id (any country)',
    example: 'national id number: 4821-7730-55',
    method:
      'Six to fourteen digits, perhaps with letters around them, beside a word for an identity card in one of 30 languages.',
    source: 'https://en.wikipedia.org/wiki/National_identification_number',
    severity: 'high',
  },
];
