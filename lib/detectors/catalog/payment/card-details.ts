import type { Detector, Span } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { isCardNumber } from './payment-card';
import { around, labelled, spanOf, valueBehind } from './labelled';

/** A run that may be a card, for a look around a code or a date. */
const CARD_LIKE = /(?<![0-9])[2-6][0-9](?:[ .\n-]?[0-9]){10,17}(?![0-9])/gu;
const NEAR_CARD = 120;

const EXPIRY_WORDS = [
  'exp',
  'expiry',
  'expires',
  'exp date',
  'expiry date',
  'expiration',
  'expiration date',
  'valid thru',
  'valid until',
  'vencimiento',
  'vence',
  'caducidad',
  'validade',
  'vencimento',
  'gultig bis',
  'ablaufdatum',
  'verfallsdatum',
  'date d expiration',
  'scadenza',
  'vervaldatum',
  'geldig tot',
  'berlaku sampai',
  'kadaluarsa',
  'masa berlaku',
  'son kullanma',
  'skt',
  'वैधता',
  'समाप्ति',
  'تاريخ الانتهاء',
  'срок действия',
];

/** The three or four digits on a card, behind their word. */
const cardSecurityCode = labelled({
  type: 'card-security-code',
  words: [
    'cvv',
    'cvv2',
    'cvc',
    'cvc2',
    'cvn',
    'cid code',
    'card verification',
    'card security code',
    'security code on the back',
    'código de segurança do cartão',
    'código de seguridad de la tarjeta',
    'prüfnummer',
    'kartenprüfnummer',
    'codice di sicurezza carta',
    'codice di sicurezza della carta',
    'codice cvv',
    'kode cvv',
    'código cvv',
    'code cvv',
    'cryptogramme',
    'cryptogramme visuel',
    'güvenlik kodu',
    'सीवीवी',
    'رمز الأمان',
    'رمز التحقق من البطاقة',
  ],
  pattern: /[0-9]{3,4}(?![\p{L}\p{N}]|[.,:/-][0-9]|%)/uy,
  label: 'card security code',
  confidence: 'high',
});

/** A card's expiry date; only worth noting where the card itself is near. */
const cardExpiry: Detector = {
  kind: 'phrase',
  type: 'card-expiry',
  words: EXPIRY_WORDS,
  find(view, hit): Span | null {
    const found = valueBehind(view, hit.end, /(?:0[1-9]|1[0-2])[ ]?[/.-][ ]?(?:20)?[2-4][0-9](?![0-9])/uy);
    if (!found) return null;
    const nearCard = [...around(view, found.start, found.end, NEAR_CARD).matchAll(CARD_LIKE)].some(([run]) =>
      isCardNumber(run.replace(/[^0-9]/gu, '')),
    );
    return {
      ...spanOf(found, 'card expiry date', 0),
      confidence: nearCard ? 'medium' : 'low',
      validated: false,
      raisedBy: [hit.literal],
    };
  },
};

/** Track 1 of a magnetic stripe: "%B", the number, the name, the date; track 2 if it follows. */
const TRACK =
  /B(?<card>[2-6][0-9]{11,18})\^[^^\r\n]{2,40}\^[0-9]{4}[0-9A-Z ]{3,60}\??(?:\s{0,3};[0-9]{12,19}=[0-9]{4,40}\??)?/uy;

const cardTrackData: Detector = {
  kind: 'phrase',
  type: 'card-track-data',
  words: ['b2*', 'b3*', 'b4*', 'b5*', 'b6*'],
  find(view, hit) {
    TRACK.lastIndex = hit.start;
    const match = TRACK.exec(view.text);
    if (!match || !isCardNumber(match.groups?.card ?? '')) return null;
    const found = { start: hit.start, end: hit.start + match[0].length, value: match[0] };
    return { ...spanOf(found, 'card track', 0), confidence: 'high', validated: true };
  },
};

/** Codes of gift cards and vouchers, behind their word. */
const giftCardCode = labelled({
  type: 'gift-card-code',
  words: [
    'gift card',
    'gift code',
    'giftcard',
    'gift card code',
    'voucher code',
    'redeem code',
    'redemption code',
    'gutscheincode',
    'gutschein code',
    'code cadeau',
    'carte cadeau',
    'tarjeta de regalo',
    'tarjeta regalo',
    'cartão presente',
    'vale presente',
    'carta regalo',
    'buono regalo',
    'cadeaubon',
    'cadeaukaart',
    'kode voucher',
    'hediye kartı',
    'hediye kodu',
    'गिफ्ट कार्ड',
    'بطاقة هدية',
  ],
  pattern: /(?=[A-Z0-9-]{0,24}[0-9])[A-Z0-9]{4,8}(?:-?[A-Z0-9]{3,8}){1,4}(?![\p{L}\p{N}-])/uy,
  label: 'gift card code',
  accepts: (_view, { value }) => value.replaceAll('-', '').length >= 10,
});

export const cardDetails: readonly Detector[] = [cardSecurityCode, cardExpiry, cardTrackData, giftCardCode];

export const cardDetailsDocs: readonly TypeDocs[] = [
  {
    type: 'card-security-code',
    group: 'payment',
    name: 'Card security code',
    example: 'the cvv is 274',
    method: 'Three or four digits right behind CVV, CVC or the words for it.',
    source: 'https://en.wikipedia.org/wiki/Card_security_code',
    severity: 'high',
  },
  {
    type: 'card-expiry',
    group: 'payment',
    name: 'Card expiry date',
    example: '4111 1111 1111 1111 exp 09/29',
    method: 'Month and year behind a word for expiry; above low only with a card number near.',
    source: 'ISO/IEC 7813',
    severity: 'low',
  },
  {
    type: 'card-track-data',
    group: 'payment',
    name: 'Magnetic stripe data',
    example: '%B4111111111111111^DOE/JOHN^29121010000000000000?',
    method: 'Track 1: its marks, a card number with its check digit, name and date.',
    source: 'ISO/IEC 7813',
    severity: 'critical',
  },
  {
    type: 'gift-card-code',
    group: 'payment',
    name: 'Gift card code',
    example: 'gift card code: XK4T-9PLM-22QW',
    method:
      'Ten or more capitals and digits, perhaps in groups, right behind a word for gift cards or vouchers.',
    source: 'usual forms of retailers',
    severity: 'medium',
  },
];
