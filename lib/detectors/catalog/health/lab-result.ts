import type { Hit, ScanView, Span, TextDetector } from '../../detector';
import { listed } from '../words/fold';
import { personIn } from '../people/people';

/** What laboratories measure, as reports of many countries abbreviate it. */
const ANALYTES = listed(
  'hba1c|hemoglobin|haemoglobin|hémoglobine|hämoglobin|hemoglobina|emoglobina|hemoglobine|hgb|hb|glucose|glukose|glucosa|glicose|glicemia|glycémie|glukoz|blutzucker|gula darah|cholesterol|cholesterin|colesterol|cholestérol|colesterolo|kolesterol|kolestrol|ldl|hdl|triglycerides|triglyceride|trigliceridos|triglicéridos|triglycérides|trigliceridi|triglyceriden|trigliserida|trigliserit|' +
    'creatinine|kreatinin|creatinina|créatinine|egfr|gfr|urea|ureum|harnstoff|urée|bun|uric acid|harnsäure|ácido úrico|acide urique|acido urico|asam urat|alt|ast|sgpt|sgot|gpt|ggt|bilirubin|bilirubina|bilirubine|albumin|albumina|tsh|ft3|ft4|t3|t4|psa|cea|ca 125|ca 19-9|afp|crp|pcr|esr|vsg|ves|vhs|ferritin|ferritina|ferritine|vitamin d|vitamina d|vitamine d|b12|vitamin b12|' +
    'wbc|rbc|leukocytes|leukozyten|leucocitos|leucócitos|leucocytes|leucociti|leukosit|lökosit|erythrozyten|platelets|plaquetas|thrombozyten|plaquettes|piastrine|trombosit|hematocrit|hämatokrit|hematócrito|sodium|natrium|potassium|kalium|sodio|potasio|potássio|calcium|kalzium|inr|viral load|carga viral|viruslast|charge virale|cd4|d-dimer|troponin|troponina|hcg|beta hcg|' +
    'سكر الدم|الكوليسترول|كوليسترول|هيموجلوبين|كرياتينين|हीमोग्लोबिन|कोलेस्ट्रॉल|क्रिएटिनिन|ब्लड शुगर',
);
const RESULT =
  /[^0-9\n]{0,14}?[<>]?[ ]?[0-9]{1,7}(?:[.,][0-9]{1,3})?[ ]{0,2}(?:%|mg\/?d?l|g\/?d?l|mmol(?:\/mol|\/l)?|µmol\/l|μmol\/l|umol\/l|[uµμ]g\/l|ng\/m?d?l|pg\/ml|m?[iu]?u\/m?l|u\/l|ui\/l|iu\/l|ie\/l|meq\/l|fl|pg|mm\/h|k\/ul|\/[uµμ]l|\/mm3|x ?10\^?[0-9]+(?:\/l)?|g\/l|mg\/l|copies\/ml|cells\/[a-zµμ0-9]{1,3}|ml\/min(?:\/1[.,]73 ?m2)?|mil\/mm3|giga\/l|t\/l)(?![\p{L}\p{N}])/iuy;

/** Results of laboratory tests: three in one message, or one that belongs to somebody who is named. */
export const labResult: TextDetector = {
  kind: 'text',
  type: 'lab-result',
  words: ANALYTES,
  find({ text }: ScanView, hits: readonly Hit[]): readonly Span[] {
    const results: { start: number; end: number; name: string }[] = [];
    for (const hit of hits) {
      if (hit.start < (results.at(-1)?.end ?? 0)) continue;
      RESULT.lastIndex = hit.end;
      const match = RESULT.exec(text)?.[0];
      if (match !== undefined)
        results.push({ start: hit.start, end: hit.end + match.length, name: hit.literal });
    }
    const spans: Span[] = [];
    for (const group of groupsOf(results)) {
      const first = group[0];
      const last = group.at(-1);
      if (!first || !last) continue;
      const person = personIn(text.slice(Math.max(0, first.start - 200), last.end + 60));
      const isNamed = person === 'formal' || person === 'role';
      const kinds = new Set(group.map(({ name }) => name)).size;
      if (kinds < 3 && !isNamed) continue;
      spans.push({
        start: first.start,
        end: last.end,
        confidence: kinds >= 3 && isNamed ? 'high' : 'medium',
        validated: false,
        masked: '••••',
        replacement: '[lab results removed]',
        raisedBy: [first.name],
      });
    }
    return spans;
  },
};

/** Results that stand within some lines of each other. */
function groupsOf<T extends { start: number; end: number }>(results: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const result of results) {
    const group = groups.at(-1);
    const first = group?.[0];
    const last = group?.at(-1);
    if (group && first && last && result.start - last.end < 160 && result.end - first.start < 3000)
      group.push(result);
    else groups.push([result]);
  }
  return groups;
}
