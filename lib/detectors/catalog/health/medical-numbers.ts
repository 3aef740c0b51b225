import type { Hit, PhraseDetector, ScanView, Span } from '../../detector';
import { fold, listed } from '../words/fold';

/** "no.", "number", "is" and signs between a label and its value. */
const GAP =
  /(?:[ \t]{1,2}\(?(?:aok|barmer|tk|dak|ikk|bkk|kkh|bupa|aetna|cigna|unimed|amil|sanitas|adeslas|osde|cz|vgz|mutuelle|patient|paciente|paziente)\)?(?![\p{L}]))?(?:[ \t]{0,2}(?:number|num|nr|no|nº|n°|n|id|#|numero|número|numéro|nummer|code|is|was|es|ist|est|è|é|है|هو|هي|adalah|nomor|numarası|numarasi|संख्या|नंबर|رقم|of|de|del|da|du|für|for|para|pour|per|voor)\.?(?![\p{L}]))?[ \t]{0,2}(?:[:=#№-]|->)?[ \t]{0,3}(?:(?:is|ist|es|est|è|é|no\.?|nr\.?)[ \t]{1,2})?(?:\r?\n[ \t]{0,2})?[*_"']{0,2}/iuy;
const VALUE =
  /(?:[A-Z]{1,4}[-/ ]?|[a-z]{1,3}-)?[0-9][A-Za-z0-9]{0,14}(?:[-/. ][A-Za-z]{0,3}[0-9][A-Za-z0-9]{0,13}){0,4}(?![\p{L}\p{N}])/uy;

function labelled(
  type: string,
  digits: { readonly least: number; readonly most: number },
  label: string,
  words: string,
  isMeant: (view: ScanView, hit: Hit) => boolean = () => true,
): PhraseDetector {
  return {
    kind: 'phrase',
    type,
    words: listed(words),
    find(view, hit): Span | null {
      const { text } = view;
      GAP.lastIndex = hit.end;
      const gap = GAP.exec(text)?.[0] ?? '';
      const start = hit.end + gap.length;
      if (gap === '') return null;
      VALUE.lastIndex = start;
      const value = VALUE.exec(text)?.[0];
      if (value === undefined) return null;
      const count = value.replace(/[^0-9]/gu, '').length;
      if (count < digits.least || count > digits.most || isDate(value) || !isMeant(view, hit)) return null;
      return {
        start,
        end: start + value.length,
        confidence: /[:=#№]/u.test(gap) || count > digits.least ? 'high' : 'medium',
        validated: false,
        masked: `••••${value.replace(/[^A-Za-z0-9]/gu, '').length >= 8 ? value.slice(-2) : ''}`,
        replacement: `[${label} removed]`,
        raisedBy: [hit.literal],
      };
    },
  };
}

function isDate(value: string): boolean {
  return /^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}$/u.test(value);
}

export const medicalRecordNumber = labelled(
  'medical-record-number',
  { least: 4, most: 14 },
  'medical record number',
  'mrn|medical record|medical record no|medical record number|patient no|patient number|patient id|patient file|patient file no|hospital number|hospital no|uhid|' +
    'patientennummer|patienten-nr|patientennr|patienten-id|patientenakte|fallnummer|aufnahmenummer|krankenaktennummer|' +
    'numéro de dossier|numéro de dossier médical|dossier patient|dossier du patient|n° de dossier|no de dossier|dossier médical|numéro patient|numéro de patient|identifiant patient|n° patient|ipp|' +
    'historia clínica|historia clinica n|nhc|número de historia|número de historia clínica|n° de historia clínica|número de expediente|expediente clínico|expediente médico|número de paciente|' +
    'prontuário|número do prontuário|nº do prontuário|prontuário médico|número do paciente|' +
    'cartella|cartella clinica|numero cartella|numero di cartella|numero cartella clinica|numero paziente|id paziente|' +
    'dossiernummer|patiëntnummer|patientnummer|medisch dossier|patiëntendossier|' +
    'rekam medis|no rekam medis|nomor rekam medis|no. rm|no rm|nomor rm|nomor pasien|no pasien|' +
    'رقم الملف الطبي|الملف الطبي|رقم الملف|رقم المريض|ملف المريض|' +
    'dosya no|dosya numarası|hasta no|hasta numarası|hasta dosya no|protokol no|protokol numarası|' +
    'मरीज संख्या|मरीज नंबर|मरीज आईडी|रोगी संख्या|रोगी क्रमांक|मेडिकल रिकॉर्ड|मेडिकल रिकॉर्ड नंबर|यूएचआईडी',
  isAboutMedicine,
);

/** These stand for files of other offices too. */
const VAGUE =
  /^(?:numero de dossier|n° de dossier|no de dossier|dossiernummer|cartella|numero cartella|numero di cartella|dosya no|dosya numarasi|protokol no|protokol numarasi|numero de expediente|fallnummer|aufnahmenummer|no rm|no\. rm|nomor rm|ipp|mrn|nhc|رقم الملف|prontuario|historia clinica n)$/u;
const MEDICINE =
  /patient|pacient|pazient|hospital|hopital|ospedale|ziekenhuis|krankenhaus|klinik|clinic|clinique|arzt|medic|doctor|docteur|dokter|doktor|hasta|hastane|pasien|rumah sakit|rsud|polikli|ambulan|mri|scan|labor|blood|sang|sangue|sangre|surg|admit|ward|mrn|nhc|ipp|prontuario|historia clinica|مريض|مستشفى|طبيب|طبي|अस्पताल|मरीज|डॉक्टर|रोगी|consult|chirurg|cardio|onco|urolog|pediatr/u;

function isAboutMedicine({ text }: ScanView, hit: Hit): boolean {
  if (!VAGUE.test(fold(hit.literal))) return true;
  return MEDICINE.test(fold(text.slice(Math.max(0, hit.start - 120), hit.end + 120)));
}

export const healthInsuranceNumber = labelled(
  'health-insurance-number',
  { least: 6, most: 18 },
  'health insurance number',
  'health insurance|health insurance id|health insurance no|health insurance number|health insurance policy|insurance member id|member id|member no|member number|subscriber id|mediclaim|mediclaim policy|mediclaim no|policy no|policy number|group no|health card|health plan id|' +
    'versichertennummer|versicherten-nr|versichertennr|krankenversicherungsnummer|krankenkassennummer|kvnr|kv-nummer|gesundheitskarte|krankenkasse|versicherungsnummer|' +
    "numéro d'assuré|numéro d'adhérent|n° d'adhérent|numéro adhérent|numéro de mutuelle|mutuelle|numéro de sécurité sociale|carte vitale|" +
    'número de afiliado|nº de afiliado|n° de afiliado|número de póliza|póliza|número de asegurado|tarjeta sanitaria|obra social|' +
    'carteirinha|número da carteirinha|carteira do plano|plano de saúde|cartão do plano|cartão sus|apólice|número de beneficiário|número de utente|' +
    'tessera sanitaria|numero tessera|numero di polizza|polizza|numero assicurato|numero di assicurazione|' +
    'polisnummer|verzekerdennummer|zorgpolis|zorgverzekering|relatienummer|' +
    'nomor bpjs|no bpjs|bpjs|bpjs kesehatan|nomor polis|no polis|nomor kartu bpjs|nomor peserta|' +
    'رقم التأمين|رقم التأمين الصحي|رقم البوليصة|رقم بطاقة التأمين|رقم العضوية|بطاقة التأمين|' +
    'sigorta no|sigorta numarası|poliçe no|poliçe numarası|sağlık sigortası no|sağlık sigortası|' +
    'पॉलिसी नंबर|पॉलिसी संख्या|बीमा नंबर|बीमा संख्या|स्वास्थ्य बीमा|मेडिक्लेम',
  isAboutInsurance,
);

const HEALTH_INSURANCE =
  /health|medical|mediclaim|insur(?:er|ance)|aetna|cigna|blue cross|bupa|unitedhealth|humana|kaiser|medicare|medicaid|hmo|ppo|krank|gesundheit|aok|barmer|\btk\b|dak|ikk|versichert|sante|mutuelle|vitale|assure|adherent|harmonie|salud|sanitari|sanitas|adeslas|mapfre|afiliad|obra social|osde|saude|unimed|amil|bradesco|hapvida|carteirinha|\bsus\b|utente|salute|asl\b|zorg|zilveren|\bvgz\b|menzis|\bcz\b|verzeker|bpjs|kesehatan|asuransi|تامين|صحي|saglik|sgk|सवासथय|स्वास्थ्य|बीमा|मेडिक/u;

function isAboutInsurance({ text }: ScanView, hit: Hit): boolean {
  return HEALTH_INSURANCE.test(fold(text.slice(Math.max(0, hit.start - 90), hit.end + 90)));
}
