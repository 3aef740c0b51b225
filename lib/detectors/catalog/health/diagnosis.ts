import type { Hit, PhraseDetector, ScanView, Span } from '../../detector';
import { fold } from '../words/fold';
import { INTIMATE_CONDITIONS, SERIOUS_CONDITIONS } from './conditions';
import { isFirstPerson, isPublicTalk, personIn } from '../people/people';
import { folded, passageAround, sentenceAround, textOf, wordPattern } from '../people/word-pattern';

const BEFORE = 160;
const BEHIND = 80;

/** Words that only somebody uses who tells of a finding or a treatment. */
const MEDICAL = wordPattern(
  'diagnos*|tested positive|tests positive|test positive|positive for|suffer*|treated for|treatment|therapy|chemo*|radiotherapy|prescrib*|medication|meds|admitted|hospitali*|relaps*|remission|terminal|surgery|biopsy|test result*|history of|detox|rehab|psychiatr*|undergo*|sick leave|medical leave|lives with|living with|hiv positive|medical record*|icd|stage|screening|symptom*|under care|confirmed|came back positive|' +
    'diagnostic*|dio positivo|positivo en|padece|sufre|tratamiento|terapia|quimio*|le recetaron|receta*|ingresad*|hospital*|recaída|operación|biopsia|antecedentes|baja médica|medicación|psiquiatra|' +
    'testou positivo|positivo para|sofre|tratamento|químio*|internad*|receitou|prescrev*|prontuário|afastad*|licença médica|laudo|medicação|' +
    'diagnostiziert*|diagnose*|leidet|festgestellt|positiv getestet|behandelt|behandlung|therapie|chemotherapie|chemo|verschrieben|verordnet|eingeliefert|stationär|erkrankt|krankgeschrieben|krankschreibung|befund*|hiv-positiv|in behandlung|rückfall|entzug|' +
    'diagnostiqué*|souffre|atteint|atteinte|dépisté*|testé*|traitement|thérapie|chimio*|prescrit|hospitalisé*|rechute|arrêt maladie|antécédents|séropositi*|dossier médical|suivi*|' +
    'diagnosticat*|soffre|affett*|positivo al|positiva al|risultat* positiv*|in cura|trattamento|chemioterapia|ricoverat*|prescritt*|cartella clinica|malattia|sieropositiv*|' +
    'gediagnosticeerd|lijdt aan|lijdt|positief getest|behandeld|behandeling|voorgeschreven|opgenomen|ziekteverlof|uitslag*|medisch|' +
    'का निदान|निदान|से पीड़ित|पीड़ित|पॉजिटिव|इलाज|थेरेपी|कीमो*|दवा|दवाई|भर्ती|रिपोर्ट|बीमारी|डायग्नोज*|' +
    'didiagnosis|terdiagnosis|mengidap|menderita|positif|pengobatan|terapi|kemoterapi|kemo|diresepkan|dirawat|rawat inap|kambuh|hasil tes|hasil lab|diagnosis|diagnosa|' +
    'تشخيص|شخصت|شخص|تم تشخيص*|مصاب|مصابة|أصيب|أصيبت|تعاني|يعاني|نتيجة|إيجابي|إيجابية|علاج|يعالج|تتعالج|كيماوي|الكيماوي|العلاج|وصف|المستشفى|' +
    'teşhis*|tanı|tanısı|pozitif|tedavi*|kemoterapi|terapi|muzdarip|hastaneye|yattı|yatırıldı|raporlu|ilaç|ilacı|reçete*|nüksetti',
);
const HAS = wordPattern(
  'has|had|is|was|with|z n|wurde|bekam|tiene|tuvo|está|con|tem|teve|com|hat|hatte|ist|mit|a|est|avec|ha|è|heeft|is|met|है|था|थी|को|की|का|adalah|punya|kena|sakit|لديه|لديها|عنده|عندها|var|oldu|hastası|çıktı',
);
/** Talk at work, where a condition is no family news. */
const OFFICE = wordPattern(
  'hr|accounting|sales|marketing|department|from the office|confidential|don t tell|not public|nobody knows|medical leave|sick leave|contabilidad|ventas|rrhh|recursos humanos|rh|nadie lo sabe|do financeiro|ninguém sabe|buchhaltung|vertrieb|abteilung|personalabteilung|weiß noch niemand|weiß niemand|comptabilité|drh|personne ne sait|contabilità|ufficio|nessuno lo sa|boekhouding|afdeling|weet nog niemand|एचआर|विभाग|keuangan|divisi|hrd|belum ada yang tahu|قسم|الموارد البشرية|muhasebe|insan kaynakları|kimse bilmiyor',
);
/** Said of somebody without any verb. */
const NO_COPULA = new Set(['hamil', 'hamile', 'حامل']);
/** Jokes and figures of speech around a condition. */
const FIGURATIVE =
  /gives? me|giving me|give you|i swear|lol|lmao|haha|hehe|jaja|kkk|rsrs|hihi|wkwk|xd\b|mdr|ptdr|[😂🤣]|zodiac|horoscop|season|sign(?:e)? |scorpio|gemini|awareness|charity|fundrais|marathon|research|walk for|world .{0,12} day|día mundial|dia mundial|welt.{0,12}tag/u;
const LABEL =
  /(?:diagnos(?:is|es|e|i|a|tico|tic|tik|ticos)|dx|patholog(?:y|ie)|grunderkrankung|vorerkrankungen|निदान|التشخيص|tanı|teşhis|tani|teshis)\s{0,2}[:=-]\s{0,3}(?:[\p{L}\p{M}\p{N} .-]{0,24})$/u;

function isMeant(literal: string, written: string): boolean {
  // In lower case these are ordinary words or endings.
  return (
    !/^(?:aids|sida|std|sti|als|ocd|avc|ivg|ivf|tbc|tept)$/iu.test(written) ||
    written === written.toUpperCase() ||
    literal.length > 4
  );
}

function conditionFinder(isIntimate: boolean) {
  return ({ text }: ScanView, hit: Hit): Span | null => {
    const rest = /[\p{L}\p{M}]{0,24}/uy;
    rest.lastIndex = hit.end;
    const end = hit.end + (hit.literal.endsWith('*') ? (rest.exec(text)?.[0].length ?? 0) : 0);
    const written = text.slice(hit.start, end);
    if (!isMeant(hit.literal, written)) return null;
    const passage = textOf(text, passageAround(text, hit.start, end, BEFORE, BEHIND));
    const person = personIn(passage);
    if (person === null) return null;
    const line = textOf(text, sentenceAround(text, hit.start, end));
    const sentence = folded(line);
    if (FIGURATIVE.test(sentence) || isPublicTalk(passage)) return null;
    const isLabelled = LABEL.test(fold(text.slice(Math.max(0, hit.start - 48), hit.start)));
    const isMedical = isLabelled || MEDICAL.test(sentence);
    const hasLink = HAS.test(sentence) || NO_COPULA.has(hit.literal);
    const isOther = person !== 'name';
    const speaksOfSelf = isFirstPerson(line) && person !== 'formal';
    if (speaksOfSelf || (!isMedical && !hasLink)) return null;
    const isKept = isOther || OFFICE.test(sentence);
    const isSure = isKept || (isMedical && !isIntimate);
    return {
      start: hit.start,
      end,
      confidence: isLabelled && isOther ? 'high' : isSure ? 'medium' : 'low',
      validated: false,
      masked: '••••',
      replacement: '[details of health removed]',
      raisedBy: [hit.literal],
    };
  };
}

/** A condition that is told of somebody else than the writer. */
export const seriousCondition: PhraseDetector = {
  kind: 'phrase',
  type: 'diagnosis-details',
  words: SERIOUS_CONDITIONS,
  find: conditionFinder(false),
};

export const intimateCondition: PhraseDetector = {
  kind: 'phrase',
  type: 'diagnosis-details',
  words: INTIMATE_CONDITIONS,
  find: conditionFinder(true),
};

const CODE = /[:\s(#-]{0,4}((?:[A-TV-Z][0-9][0-9AB])(?:\.[0-9A-TV-Z]{1,4})?)(?![\p{L}\p{N}])/uy;
const CODE_LABELS =
  'icd|icd-10|icd 10|icd10|icd-10-gm|icd-code|icd code|icd-10 code|cie-10|cie 10|cie10|cid|cid-10|cid 10|cim-10|cim 10|diagnosis|diagnosis code|diagnose|diagnoseschlüssel|diagnóstico|diagnostic|diagnosi|diagnosa|dx|निदान|تشخيص|التشخيص|tanı|tanı kodu|teşhis'.split(
    '|',
  );

/** A code of the international classification of diseases behind a word for it. */
export const diagnosisCode: PhraseDetector = {
  kind: 'phrase',
  type: 'diagnosis-details',
  words: CODE_LABELS,
  find({ text }, hit) {
    CODE.lastIndex = hit.end;
    const match = CODE.exec(text);
    const code = match?.[1];
    if (!match || code === undefined) return null;
    const start = match.index + match[0].length - code.length;
    const person = personIn(textOf(text, passageAround(text, hit.start, start, BEFORE, BEHIND)));
    const isNamedClass = /[0-9]/u.test(hit.literal);
    if (person === null && !isNamedClass && !code.includes('.')) return null;
    return {
      start,
      end: start + code.length,
      confidence: person === null ? 'low' : isNamedClass || code.includes('.') ? 'high' : 'medium',
      validated: false,
      masked: '•••',
      replacement: '[details of health removed]',
      raisedBy: [hit.literal],
    };
  },
};
