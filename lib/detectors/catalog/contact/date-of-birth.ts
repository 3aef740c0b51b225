import type { Detector, Span } from '../../detector';
import type { TypeDocs } from '../../type-docs';

const MONTHS =
  'jan(?:uary|uari|vier|eiro)?|janv|ene(?:ro)?|gen(?:naio)?|jän(?:ner)?|januar|ocak|feb(?:ruary|ruar|ruari|rero|braio)?|f[eé]v(?:rier|ereiro)?|şubat|mar(?:ch|zo|ço|s|t|et)?|märz|maart|maret|mart|apr(?:il|ile)?|abr(?:il)?|avr(?:il)?|nisan|may(?:o|ıs)?|mai(?:o)?|mag(?:gio)?|mei|jun(?:e|i|io|ho)?|juin|giu(?:gno)?|haziran|jul(?:y|i|io|ho)?|juil(?:let)?|lug(?:lio)?|temmuz|aug(?:ust|ustus)?|ago(?:sto)?|ao[uû]t|agustus|ağustos|sep(?:t|tember|tiembre|tembre)?|set(?:embro|tembre)?|eylül|oct(?:ober|ubre|obre)?|okt(?:ober)?|out(?:ubro)?|ott(?:obre)?|ekim|nov(?:ember|iembre|embre|embro)?|kasım|dec(?:ember|embre)?|d[eé]c(?:embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?|des(?:ember)?|aralık|जनवरी|फ[रर]वरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|नवंबर|दिसंबर|يناير|فبراير|مارس|أبريل|ابريل|إبريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';

const YEAR = '(?<![0-9])(?:19[0-9]{2}|20[0-2][0-9])(?![0-9])';
const SHORT_YEAR = '(?:19[0-9]{2}|20[0-2][0-9]|[0-9]{2})(?![0-9])';
const DAY = '(?:0?[1-9]|[12][0-9]|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const SEP = '[ ]?[./-][ ]?';
const FORMS = [
  `${YEAR}(?:${SEP}${MONTH}${SEP}${DAY}|年[ ]?${MONTH}月[ ]?${DAY}日|년[ ]?${MONTH}월[ ]?${DAY}일)`,
  `(?:${DAY}${SEP}${MONTH}|${MONTH}${SEP}${DAY})${SEP}${SHORT_YEAR}`,
  `${DAY}(?:st|nd|rd|th|er|º|°|\\.)?[ -](?:(?:of|de|di|ke)[ ])?(?:${MONTHS})\\.?,?[ -](?:(?:de|del|di)[ ])?${SHORT_YEAR}`,
  `(?:${MONTHS})\\.?[ ]${DAY}(?:st|nd|rd|th)?,?[ ]${YEAR}`,
  '(?:19[0-9]{2}|20[0-2][0-9])(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])',
];
const DATE = new RegExp(`(?:${FORMS.join('|')})(?![\\p{L}\\p{N}]|[./-][0-9])`, 'iuy');

/** What people write between the words and the date fits in this: "is", ":", "in Lima on", "(dd/mm/yyyy)". */
const LONGEST_GAP = 30;

/** No day of this century beyond the present one is a birth; which year that is, only its digits tell. */
const LAST_YEAR = 2029;

/** A date behind words for a birth. */
export const dateOfBirth: Detector = {
  kind: 'phrase',
  type: 'date-of-birth',
  words: [
    'dob',
    'd o b',
    'd.o.b',
    'date of birth',
    'birth date',
    'birthdate',
    'born on',
    'born',
    'birthday',
    'fecha de nacimiento',
    'fecha nacimiento',
    'fec nac',
    'nacido el',
    'nacida el',
    'nací el',
    'nació el',
    'f. nac',
    'data de nascimento',
    'data nascimento',
    'data nasc',
    'nascido em',
    'nascida em',
    'nasci em',
    'nasceu em',
    'geboren',
    'geboren am',
    'geb',
    'geburtsdatum',
    'geb datum',
    'geburtstag',
    'date de naissance',
    'né le',
    'née le',
    'naissance',
    'data di nascita',
    'nato il',
    'nata il',
    'nato a',
    'nata a',
    'geboortedatum',
    'geboren op',
    'tanggal lahir',
    'tgl lahir',
    'ttl',
    'lahir',
    'doğum tarihi',
    'doğum tarihim',
    'doğumlu',
    'doğum günü',
    'जन्म',
    'जन्मतिथि',
    'जन्म तिथि',
    'जन्म तारीख',
    'जन्मदिन',
    'janm tithi',
    'تاريخ الميلاد',
    'تاريخ ميلادي',
    'تاريخ الولادة',
    'مواليد',
    'ميلاد',
    'дата рождения',
    'д р',
    'родился',
    'родилась',
    'data urodzenia',
    'urodzony',
    'urodzona',
    'datum narození',
    '出生日期',
    '出生',
    '生年月日',
    '생년월일',
    'תאריך לידה',
  ],
  find(view, hit): Span | null {
    const found = dateBehind(view.text, hit.end);
    if (!found) return null;
    return {
      ...found,
      confidence: 'high',
      validated: false,
      masked: '••/••/••••',
      replacement: '[date of birth removed]',
      raisedBy: [hit.literal],
    };
  },
};

function dateBehind(text: string, from: number): { start: number; end: number } | null {
  for (let at = from; at <= from + LONGEST_GAP && at < text.length; at++) {
    const character = text.charAt(at);
    DATE.lastIndex = at;
    const isWordStart = at === from || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
    const date = isWordStart ? DATE.exec(text)?.[0] : undefined;
    if (date !== undefined) return isBirth(date) ? { start: at, end: at + date.length } : null;
    // Another number or sentence begins: the date behind it is about something else.
    if (/[0-9.!?;]/u.test(character) && !(character === '.' && at === from)) return null;
    if (character === '\n' && at > from + 2) return null;
  }
  return null;
}

function isBirth(date: string): boolean {
  const year = /(?:19|20)[0-9]{2}/u.exec(date)?.[0];
  return year === undefined || Number(year) <= LAST_YEAR;
}

export const dateOfBirthDocs: readonly TypeDocs[] = [
  {
    type: 'date-of-birth',
    group: 'contact',
    name: 'Date of birth',
    example: 'dob: 14/03/1987',
    method: 'A full date with a year from 1900 on, right behind words for a birth in 16 languages.',
    source: 'usual notations; Unicode CLDR for the months',
    severity: 'medium',
  },
];
