import type { Hit, PhraseDetector, Span } from '../../detector';
import { hasGivenName, isPublicTalk, personIn } from '../people/people';
import {
  folded,
  passageAround,
  remembered,
  sentenceAround,
  textOf,
  wordPattern,
} from '../people/word-pattern';
import { listed } from '../words/fold';

/** Words for pay in eleven languages. */
const PAY = listed(
  'brutto|netto|bruto|neto|brut|lordo|salary|salaries|wage|wages|payroll|payslip|paycheck|compensation|remuneration|base pay|annual pay|gross pay|net pay|take home|bonus|pay rise|pay raise|raise|earns|earning|makes|is paid|gets paid|ctc|package|per annum|severance pay|' +
    'salario|sueldo|nómina|gana|cobra|salario bruto|sueldo bruto|remuneración|bono|salário|ganha|recebe|remuneração|holerite|contracheque|bônus|' +
    'gehalt|gehälter|gehalts*|jahresgehalt|monatsgehalt|bruttogehalt|lohn|löhne|verdient|bekommt brutto|vergütung|lohnzettel|bonuszahlung|salaire|salaires|gagne|touche|rémunération|fiche de paie|prime|' +
    'stipendio|stipendi|retribuzione|ral|guadagna|busta paga|salaris|salarissen|loon|loonstrook|verdient|brutoloon|' +
    'वेतन|सैलरी|तनख्वाह|पगार|salary slip|tankhwah|gaji|gajinya|slip gaji|penghasilan|upah|tunjangan|' +
    'راتب|الراتب|راتبه|راتبها|رواتب|مرتب|مرتبه|مرتبها|معاش|أجر|maaş|maaşı|maaşını|maaşın|ücret|ücreti|brüt maaş|net maaş',
);
/** These mean many things; only somebody's name and a clear amount make them speak of pay. */
const VAGUE = new Set(
  listed(
    'brutto|netto|bruto|neto|brut|lordo|makes|earning|bonus|raise|package|take home|gana|cobra|bono|ganha|recebe|bonus|gagne|touche|prime|guadagna|loon|compensation|ral|ücret|ücreti|is paid|gets paid|أجر|معاش|bônus|wage|tunjangan|upah',
  ),
);
/** Verbs that earn or make anything: only an amount right behind them is pay. */
const VERBS = new Set(
  listed('makes|earning|gana|cobra|ganha|recebe|gagne|touche|guadagna|is paid|gets paid'),
);
const RIGHT_BEHIND =
  /^[\s:]{1,2}(?:(?:about|around|over|like|up|to|almost|unos|casi|más|de|cerca|quase|mais|environ|près|plus|circa|quasi|oltre|solo|only|just)\s){0,3}$/iu;
const PAY_UNIT = /(?:[0-9][ ]?(?:k|K)|LPA|lpa|lakhs?|lac|लाख|ألف)$/u;
/** What follows a round amount where no thing is counted by it ("10k steps"). */
const NOTHING_COUNTED =
  /^\s{0,2}(?:$|[.,;!?)+/&\n-]|(?:a|per|p\.a|an|al|por|par|pro|im|net|gross|base|brutto|plus|and|y|e|et|und|en|di|before|bonus|year|anual|hai|है|in|at|as|since|now|already)(?![\p{L}\p{M}]))/iu;

const CURRENCY =
  '(?:US\\$|R\\$|A\\$|C\\$|S\\$|[$€£₹₺¥₦]|(?:EUR|USD|GBP|INR|BRL|MXN|IDR|TRY|CHF|AED|SAR|EGP|ZAR|NGN|AUD|CAD|SGD|PLN|Rs\\.?|Rp\\.?|TL)(?![\\p{L}]))';
const UNIT =
  '(?:k|K|[€$£₹₺]|EUR|USD|GBP|INR|BRL|MXN|IDR|TRY|CHF|AED|SAR|EGP|ZAR|NGN|TL|[Ee]uros?|[Dd]ollars?|[Dd]ólares|pesos|reais|[Rr]upees|[Rr]upiah|lakhs?|lac|LPA|lpa|L|mil|mila|juta|jt|bin|lira|liras?ı?|ريال|درهم|جنيه|دينار|ألف|लाख|हजार|हज़ार|रुपये|रुपए|रु|pounds|quid|francs?|tys)';
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:${CURRENCY}[ ]?[0-9]{1,4}(?:[., ']?[0-9]{3}){0,4}(?:[.,][0-9]{1,2})?(?:[ ]?${UNIT}(?![\\p{L}\\p{N}]))?|[0-9]{1,4}(?:[., ']?[0-9]{3}){0,4}(?:[.,][0-9]{1,2})?[ ]?${UNIT}(?:[ ](?:euros?|dollars?|pesos|reais|rupiah|TL|lira|€|ريال|रुपये))?(?![\\p{L}\\p{N}])|[1-9][0-9]{0,2}(?:[.,'][0-9]{3}){1,3}(?:[.,][0-9]{2})?(?![\\p{L}\\p{N}%]|[.,][0-9])|[1-9][0-9]{3,8}(?![\\p{L}\\p{N}%]|[.,:/-][0-9]))`,
  'gu',
);
const OWN = wordPattern(
  'my salary|my pay|my wage|my wages|my paycheck|my bonus|my raise|my ctc|my package|i earn|i make|i m paid|i get paid|our salary|mi sueldo|mi salario|mi nómina|gano|cobro|meu salário|ganho|recebo|mein gehalt|meinem gehalt|mein lohn|meines gehalts|ich verdiene|verdiene ich|mon salaire|je gagne|je touche|ma prime|mio stipendio|guadagno|la mia ral|mijn salaris|mijn loon|ik verdien|' +
    'मेरी सैलरी|मेरा वेतन|मेरी तनख्वाह|meri salary|gaji saya|gaji aku|gaji gue|gajiku|راتبي|مرتبي|maaşım|maaşımı|your salary|tu sueldo|seu salário|dein gehalt|ton salaire',
);
const ADVERT = wordPattern(
  'hiring|vacancy|vacancies|apply now|job offer|job ad|we are looking for|cv|resume|recruiting|average|median|minimum|vacante|oferta de empleo|se busca|vaga|vagas|stellenangebot|wir suchen|bewerb*|mindestlohn|mindestens|offre d emploi|recrute|smic|cercasi|offerta di lavoro|vacature|minimumloon|lowongan|loker|umr|ump|umk|भर्ती|नौकरी निकली|वैकेंसी|وظيفة شاغرة|مطلوب|iş ilanı|aranıyor|asgari|salário mínimo|salario mínimo',
);
const POSITION = wordPattern(
  'manager|engineer|developer|dev|analyst|director|ceo|cfo|cto|vp|intern|head of*|team lead|assistant|accountant|nurse|technician|candidate|new hire|consultant|designer|gerente|ingenier*|desarrollador*|analista|director*|becari*|candidat*|contador*|engenheir*|desenvolvedor*|diretor*|estagiári*|coordenador*|geschäftsführer*|entwickler*|abteilungsleiter*|teamleiter*|praktikant*|bewerber*|buchhalter*|ingénieur*|développeur*|directeur*|directrice|responsable|stagiaire|comptable|direttore|direttrice|sviluppatore|responsabile|impiegat*|stagista|directeur|ontwikkelaar|teamleider|stagiair|boekhouder|मैनेजर|इंजीनियर|प्रबंधक|manajer|direktur|insinyur|staf|kepala|مدير|مديرة|المدير|مهندس|المهندس|محاسب|müdür*|mühendis*|direktör*|stajyer*|uzman*|muhasebeci',
);
const PRONOUN = wordPattern(
  'his|her|their|he|she|su|él|ella|dele|dela|ele|ela|sein|seinem|ihr|ihrem|er|sie|son|sa|il|elle|suo|sua|lui|lei|zijn|haar|hij|zij|ze|उसकी|उसका|उनकी|उनका|uski|unki|gajinya|dia|beliau|راتبه|راتبها|مرتبه|مرتبها|onun|maaşı|maaşını',
);
const SECRET = wordPattern(
  'confidential|confidentially|between us|don t tell|do not share|don t share|keep it quiet|hr|approved|offer letter|not announced|contract|confidencial|entre nosotros|no lo comentes|recursos humanos|rh|rrhh|não comenta|entre nós|vertraulich|unter uns|personalabteilung|nicht weitersagen|confidentiel|entre nous|drh|riservato|tra noi|vertrouwelijk|onder ons|गोपनीय|किसी को मत|rahasia|jangan bilang|سري|لا تخبر|gizli|aramızda|ik',
);

/** What somebody else, or a position, is paid. */
export const salaryAmount: PhraseDetector = {
  kind: 'phrase',
  type: 'salary-amount',
  words: PAY,
  find({ text }, hit): Span | null {
    const bounds = sentenceAround(text, hit.start, hit.end);
    const sentence = text.slice(bounds.start, bounds.end);
    if (!/[0-9]/u.test(sentence)) return null;
    const isVague = VAGUE.has(hit.literal);
    const amount = nearestAmount(sentence, hit, bounds.start, isVague);
    if (amount === null) return null;
    if (VERBS.has(hit.literal) && !RIGHT_BEHIND.test(text.slice(hit.end, Math.max(hit.end, amount.start))))
      return null;
    const words = folded(sentence);
    const passage = textOf(text, passageAround(text, hit.start, hit.end, 128, 64));
    if (OWN.test(words) || ADVERT.test(folded(passage)) || isPublicTalk(passage)) return null;
    const person = personIn(sentence);
    const isNamed = person !== null || hasGivenName(sentence);
    const isPosition = POSITION.test(words);
    if (!isNamed && !isPosition && (isVague || !PRONOUN.test(words))) return null;
    const isClear =
      PAY_UNIT.test(text.slice(amount.start, amount.end)) &&
      NOTHING_COUNTED.test(text.slice(amount.end, amount.end + 12));
    const isSure =
      person === 'formal' ||
      ((isNamed || isPosition) && isClear) ||
      (isNamed && !isVague) ||
      ((isNamed || isPosition) && SECRET.test(folded(passage)));
    const isMeant = isSure || (isPosition && !isVague) || (!isVague && SECRET.test(folded(passage)));
    return {
      ...amount,
      confidence: isMeant ? 'medium' : 'low',
      validated: false,
      masked: '••••',
      replacement: '[amount removed]',
      raisedBy: [hit.literal],
    };
  },
};

interface Amount {
  readonly start: number;
  readonly end: number;
  readonly isBare: boolean;
  readonly isYear: boolean;
}

const amountsIn = remembered((sentence: string): readonly Amount[] =>
  [...sentence.matchAll(AMOUNT)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    isBare: /^[0-9]+$/u.test(written),
    isYear: /^(?:19|20)[0-9]{2}$/u.test(written),
  })),
);

function nearestAmount(
  sentence: string,
  hit: Hit,
  offset: number,
  isVague: boolean,
): { start: number; end: number } | null {
  let best: { start: number; end: number } | null = null;
  let bestBy = 90;
  for (const amount of amountsIn(sentence)) {
    if (amount.isYear || (amount.isBare && isVague)) continue;
    const start = offset + amount.start;
    const end = offset + amount.end;
    // Pay is told behind its word; in front of it only right there ("48k salary").
    const distance = start >= hit.end ? start - hit.end : (hit.start - end) * 6;
    if (distance < 0 || distance >= bestBy) continue;
    best = { start, end };
    bestBy = distance;
  }
  return best;
}
