import type { Hit, PhraseDetector, ScanView, Span } from '../../detector';
import { isPublicTalk, personIn } from '../people/people';
import { folded, passageAround, textOf, type WordPattern, wordPattern } from '../people/word-pattern';
import { fold, listed } from '../words/fold';

const DISMISSAL = listed(
  'terminate|terminated|terminating|termination|dismiss|dismissed|dismissal|laid off|layoff|lay off|let go|letting go|fired|firing|severance|redundant|redundancy|written warning|final warning|disciplinary|separation agreement|' +
    'despedir|despedido|despedida|despido|finiquito|carta de despido|amonestación|expediente disciplinario|demitir|demitido|demitida|demissão|desligamento|desligar|rescisão|justa causa|advertência|' +
    'kündigung|kündigen|gekündigt|entlassen|entlassung|abmahnung|abgemahnt|aufhebungsvertrag|abfindung|licencier|licencié|licenciée|licenciement|avertissement|rupture conventionnelle|faute grave|' +
    'licenziare|licenziato|licenziata|licenziamento|lettera di richiamo|provvedimento disciplinare|ontslag|ontslaan|ontslagen|vaststellingsovereenkomst|ontslagvergoeding|officiële waarschuwing|' +
    'बर्खास्त|निकाला जा रहा|निकाल दिया|नौकरी से निकाल|phk|di-phk|dipecat|memecat|pemecatan|pesangon|surat peringatan|sp1|sp2|sp3|' +
    'فصل|إقالة|إنهاء خدمات|إنهاء عقد|تسريح|إنذار|işten çıkar*|işten çıkarılacak|kovuldu|fesih|feshedilecek|feshi|tazminatı|uyarı yazısı',
);
const OFFICE = wordPattern(
  'hr|contract|employment|notice|effective|last day|last working day|severance|settlement|misconduct|performance|poor performance|warning|position|role|department|employee|works council|legal|restructuring|meeting|before the announcement|access|does not know|doesn t know|not been told|confidential|' +
    'rrhh|recursos humanos|contrato|efectos|finiquito|indemnización|último día|puesto|empleado|empleada|departamento|baja|todavía no lo sabe|no sabe|rh|aviso prévio|funcionário|funcionária|cargo|setor|último dia|ainda não sabe|' +
    'personalabteilung|vertrag|arbeitsvertrag|frist|fristlos|betriebsrat|abfindung|letzter tag|letzter arbeitstag|mitarbeiter*|zum|weiß noch nicht|contrat|préavis|drh|poste|entretien préalable|dernier jour|salarié|indemnité|ne sait pas encore|' +
    'contratto|preavviso|ufficio personale|risorse umane|dipendente|ultimo giorno|reparto|non lo sa|arbeidsovereenkomst|opzegtermijn|personeelszaken|medewerker|laatste werkdag|functie|weet het nog niet|' +
    'एचआर|नोटिस|अनुबंध|कर्मचारी|विभाग|hrd|kontrak|karyawan|pesangon|hari terakhir|divisi|belum tahu|الموارد البشرية|عقد|الموظف|الموظفة|موظف|القسم|لا يعلم|لم يعلم|sözleşme*|ihbar|tazminat*|personel|çalışan*|ik|insan kaynakları|son gün*|departman*|henüz bilmiyor',
);
const REVIEW = listed(
  'performance review|appraisal|annual review|performance improvement plan|improvement plan|pip|performance rating|underperforming|underperforms|underperformance|evaluación de desempeño|evaluación del desempeño|plan de mejora|bajo rendimiento|avaliação de desempenho|plano de melhoria|baixo desempenho|' +
    'leistungsbeurteilung|mitarbeitergespräch|zielerreichung|minderleistung|beurteilung|leistungsbewertung|évaluation annuelle|entretien annuel|plan d amélioration|évaluation de performance|valutazione annuale|valutazione delle prestazioni|piano di miglioramento|' +
    'functioneringsgesprek|beoordelingsgesprek|beoordeling|verbetertraject|verbeterplan|मूल्यांकन|प्रदर्शन समीक्षा|penilaian kinerja|evaluasi kinerja|تقييم الأداء|تقييم أداء|performans değerlendirme*|performans notu',
);
const VERDICT = wordPattern(
  'below expectations|does not meet|did not meet|not meeting|missed targets|missed*|needs improvement|poor|unsatisfactory|underperform*|weak|rating|rated|score|exceeds|meets expectations|warning|put on|placed on|unreliable|late|insufficient|promotion|' +
    'por debajo|no cumple|insuficiente|deficiente|debe mejorar|bajo|calificación|abaixo do esperado|abaixo|insatisfatóri*|não atingiu|nota|precisa melhorar|ungenügend|mangelhaft|unter den erwartungen|nicht erfüllt|note|schwach|verfehlt|unzuverlässig|' +
    'insuffisant*|en dessous|objectifs non atteints|décevant*|note|faible|insufficiente|sotto le aspettative|scars*|non ha raggiunto|onvoldoende|onder de verwachting|matig|zwak|' +
    'खराब|कमजोर|अपेक्षा से कम|रेटिंग|kurang|buruk|di bawah ekspektasi|nilai|tidak mencapai|ضعيف|ضعيفة|دون المتوقع|غير مرض|yetersiz|beklentinin altında|düşük|zayıf|puan*',
);
const GAME = wordPattern(
  'coach|manager of the team|club|trump|match|game|musk|twitter|boss fight|premier|minister|goalkeeper|entrenador|técnico|treinador|trainer|entraîneur|allenatore|pelatih|مدرب|hoca|gun|gunned|shots|bullet*|missile*|court|judge|case|charges',
);

const REST = /[\p{L}\p{M}]{0,16}/uy;

function staffFinder(context: WordPattern, replacement: string) {
  return ({ text }: ScanView, hit: Hit): Span | null => {
    const passage = textOf(text, passageAround(text, hit.start, hit.end, 128, 96));
    const words = folded(passage);
    // The word itself is no evidence for itself.
    const others = words.replaceAll(fold(text.slice(hit.start, hit.end)), ' ');
    if (!context.test(others) || GAME.test(words) || isPublicTalk(passage)) return null;
    const person = personIn(passage);
    if (person === null || person === 'role') return null;
    REST.lastIndex = hit.end;
    const end = hit.end + (hit.literal.endsWith('*') ? (REST.exec(text)?.[0].length ?? 0) : 0);
    return {
      start: hit.start,
      end,
      confidence: person === 'formal' ? 'medium' : 'low',
      validated: false,
      masked: '••••',
      replacement,
      raisedBy: [hit.literal],
    };
  };
}

/** That a named person is to be dismissed, or was warned. */
export const terminationDetails: PhraseDetector = {
  kind: 'phrase',
  type: 'termination-details',
  words: DISMISSAL,
  find: staffFinder(OFFICE, '[staff matter removed]'),
};

/** How a named person was judged at work. */
export const performanceReview: PhraseDetector = {
  kind: 'phrase',
  type: 'performance-review',
  words: REVIEW,
  find: staffFinder(VERDICT, '[staff matter removed]'),
};
