import type { PhraseDetector } from '../../detector';
import { listed } from '../words/fold';
import { isFirstPerson, personIn } from '../people/people';
import { folded, passageAround, textOf, wordPattern } from '../people/word-pattern';

/** Stems of international nonproprietary names, which end differently in each language, and a few well-known brands. */
const DRUGS = listed(
  'metformin*|insulin*|glibenclamid*|gliclazid*|glimepirid*|sitagliptin*|empagliflozin*|dapagliflozin*|semaglutid*|liraglutid*|ozempic|dulaglutid*|' +
    'sertralin*|fluoxetin*|citalopram*|escitalopram*|paroxetin*|venlafaxin*|duloxetin*|mirtazapin*|bupropion*|amitriptylin*|trazodon*|clomipramin*|' +
    'lithium|litio|lítio|olanzapin*|quetiapin*|risperidon*|aripiprazol*|clozapin*|haloperidol*|paliperidon*|lamotrigin*|valproat*|valproic*|levetiracetam*|carbamazepin*|phenytoin*|topiramat*|gabapentin*|pregabalin*|' +
    'diazepam*|lorazepam*|alprazolam*|clonazepam*|bromazepam*|zolpidem*|zopiclon*|midazolam*|xanax|rivotril|methylphenidat*|metilfenidat*|ritalin*|atomoxetin*|lisdexamfetamin*|' +
    'tramadol*|morphin*|morfin*|oxycodon*|fentanyl*|fentanil*|codein*|methadon*|metadon*|buprenorphin*|naltrexon*|naloxon*|tapentadol*|' +
    'amoxicillin*|amoxicilin*|amoxicilline*|azithromycin*|azitromicin*|ciprofloxacin*|levofloxacin*|doxycyclin*|doxiciclin*|clarithromycin*|claritromicin*|cefuroxim*|ceftriaxon*|cefixim*|cephalexin*|cefalexin*|metronidazol*|clindamycin*|nitrofurantoin*|vancomycin*|meropenem*|rifampicin*|isoniazid*|' +
    'tenofovir*|emtricitabin*|lamivudin*|efavirenz*|dolutegravir*|truvada|biktarvy|aciclovir*|acyclovir*|valaciclovir*|valacyclovir*|oseltamivir*|sofosbuvir*|hydroxychloroquin*|' +
    'atorvastatin*|simvastatin*|rosuvastatin*|pravastatin*|amlodipin*|lisinopril*|enalapril*|ramipril*|perindopril*|losartan*|valsartan*|telmisartan*|candesartan*|olmesartan*|bisoprolol*|metoprolol*|atenolol*|propranolol*|carvedilol*|nebivolol*|furosemid*|hydrochlorothiazid*|spironolacton*|' +
    'warfarin*|rivaroxaban*|apixaban*|dabigatran*|enoxaparin*|clopidogrel*|ticagrelor*|digoxin*|amiodaron*|nitroglycerin*|' +
    'omeprazol*|pantoprazol*|esomeprazol*|lansoprazol*|domperidon*|ondansetron*|mesalazin*|' +
    'levothyroxin*|levotiroxin*|lévothyroxin*|prednison*|prednisolon*|dexamethason*|dexametason*|hydrocortison*|methotrexat*|metotrexat*|azathioprin*|adalimumab*|etanercept*|rituximab*|infliximab*|tamoxifen*|letrozol*|anastrozol*|cisplatin*|carboplatin*|paclitaxel*|docetaxel*|capecitabin*|imatinib*|trastuzumab*|pembrolizumab*|' +
    'salbutamol*|albuterol|budesonid*|fluticason*|montelukast*|tiotropium*|sildenafil*|tadalafil*|finasterid*|tamsulosin*|misoprostol*|mifepriston*|clomifen*|progesteron*|estradiol*|testosteron*|levonorgestrel*|donepezil*|memantin*|levodopa*|pramipexol*|ropinirol*|disulfiram*|allopurinol*|colchicin*|' +
    'سيرترالين|ميتفورمين|أنسولين|الأنسولين|ديازيبام|مورفين|أوميبرازول|أموكسيسيلين|मेटफॉर्मिन|इंसुलिन|सर्ट्रालीन|एमोक्सिसिलिन',
);
const REST = /[\p{L}\p{M}]{0,10}/uy;
const DOSE =
  /[^0-9\n]{0,16}?[0-9]{1,4}(?:[.,/][0-9]{1,3})?[ ]{0,2}(?:mg|mcg|µg|μg|ug|ml|g|iu|ui|ie|i\.e\.|u|units?|unidades|einheiten|unités|eenheden|मिलीग्राम|एमजी|ملغ|مجم|ملجم|وحدة|%)(?![\p{L}\p{N}])(?:\/(?:ml|day|dia|día|tag|jour|giorno|dag|hari|gün))?(?:[ ,]{1,2}(?:[0-9][ ]?x[ ]?(?:daily|day|a day|täglich|tgl|per day|al día|ao dia|par jour|al giorno|per dag|sehari|günde)?|(?:once|twice|three times)[ ](?:a day|daily)|[0-3](?:-[0-3]){2,3}|bd|od|tds|bid|tid|qid|daily|nightly|täglich|diari[oa]s?|c\/[0-9]{1,2}h|cada [0-9]{1,2} horas|de [0-9]{1,2}\/[0-9]{1,2} ?h|günde [0-9]|[0-9] fois par jour|[0-9] volte al giorno|[0-9] keer per dag))?/iuy;
const PRESCRIBED = wordPattern(
  'prescri*|rx|dosage|dose|discharged on|takes|taking|on medication|started on|start on|put on|increase*|receta*|recet*|toma|dosis|posología|receit*|prescrev*|tomar|verschrieben|verordnet|verordnung|rezept|nimmt|einnehmen|dosierung|ordonnance|prend|posologie|traitement|prescritt*|ricetta|assume|terapia|voorgeschreven|recept|slikt|gebruikt|resep|diresepkan|minum|obat|reçete*|kullanıyor|alıyor|ilaç|दवा|दवाई|ले रहे|وصفة|وصف|يتناول|تتناول|جرعة|खुराक',
);

/** A medicine with its dose, beside a person who takes it. */
export const prescription: PhraseDetector = {
  kind: 'phrase',
  type: 'prescription',
  words: DRUGS,
  find({ text }, hit) {
    REST.lastIndex = hit.end;
    const drugEnd = hit.end + (hit.literal.endsWith('*') ? (REST.exec(text)?.[0].length ?? 0) : 0);
    DOSE.lastIndex = drugEnd;
    const dose = DOSE.exec(text)?.[0];
    if (dose === undefined) return null;
    const end = drugEnd + dose.length;
    const passage = textOf(text, passageAround(text, hit.start, end, 160, 80));
    const person = personIn(passage);
    const isTold = PRESCRIBED.test(folded(passage));
    if (person === null || (person === 'name' && !isTold && isFirstPerson(passage))) return null;
    return {
      start: hit.start,
      end,
      confidence: 'medium',
      validated: false,
      masked: '••••',
      replacement: '[details of health removed]',
      raisedBy: [hit.literal],
    };
  },
};
