import { listed } from '../words/fold';
import { withArabicPrefixes } from '../people/word-pattern';

/** Conditions that people keep to themselves, in eleven languages; stems of international words serve several. */
const SERIOUS =
  'cancer*|cáncer|câncer|cancro|cancers|kanker*|kanser*|krebs|krebserkrankung|brustkrebs|darmkrebs|lungenkrebs|hautkrebs|prostatakrebs|hirntumor|borstkanker|longkanker|darmkanker|prostaatkanker|huidkanker|कैंसर|' +
  'tumor|tumors|tumour|tumore|tumeur|tumores|leukem*|leukaem*|leukäm*|leucem*|leucém*|lösemi*|lymphom*|linfom*|limfom*|lenfoma*|melanom*|carcinom*|karzinom*|karsinom*|metastas*|metástas*|métastas*|' +
  'séropositi*|seropositiv*|soropositiv*|sieropositiv*|hiv|hiv positive|hiv positiv*|vih|aids|sida|एचआईवी|एड्स|diabet*|diyabet*|zuckerkrank*|suikerziekte|kencing manis|şeker hastalığı|मधुमेह|डायबिटीज|' +
  'depression|depressions|depressionen|depressiv|depressive|depresión|depresi|depressão|depressione|depressie|dépression|dépressif|depressief|depresyon*|अवसाद|डिप्रेशन|' +
  'bipolar|bipolare|bipolaire|bipolair|bipolariteit|bipolaridad|बाइपोलर|epilep*|épilep*|epiles*|ayan|sara hastalığı|मिर्गी|' +
  'hepatit*|hépatit*|epatite|हेपेटाइटिस|dementia|demencia|demência|demenz|démence|demenza|dementie|demensia|demans|alzheimer*|parkinson*|डिमेंशिया|' +
  'schizophren*|schizofren*|esquizofren*|skizofren*|şizofren*|schizoid|सिजोफ्रेनिया|psychosis|psychotic|psicosis|psicose|psychose|psychotisch|psychotique|psicosi|psikosis|psikoz|' +
  'addiction|alcoholism|alcoholismo|alcoolismo|alcoolisme|alkoholiker*|alkoholsucht|alkoholabhängig*|drogensucht|drogenabhängig*|suchtkrank|spielsucht|drogadicción|dependência química|toxicomanie|dipendenza da*|verslaafd|verslaving|नशे की लत|kecanduan narkoba|madde bağımlı*|alkol bağımlı*|' +
  'std|sti|syphilis|sífilis|sifilis|sifilide|frengi|gonorr*|gonorrh*|chlamydia|chlamydien|clamidia|herpes|hpv|papilloma*|tuberculosis|tuberculose|tuberculosi|tuberkulos*|tuberkuloz|tbc|tb paru|तपेदिक|टीबी|' +
  'multiple sclerosis|esclerosis múltiple|esclerose múltipla|sclérose en plaques|sclerosi multipla|multiple sklerose|multiple-sklerose|multipele sclerose|multipl skleroz|lupus|lymfeklierkanker|' +
  'anorexia|anoressia|anorexie|anoreksia|anoreksiya|magersucht|bulimi*|eating disorder|essstörung|trastorno alimenticio|borderline personality|borderline-störung|ptsd|ptbs|tept|ocd|adhd|adhs|tdah|autism|autistic|autismo|autisme|autismus|autistisch|otizm*|ऑटिज्म|' +
  'suicidal|suicide attempt|suizidal|suizidgefährdet|suizidversuch|tentativa de suicídio|intento de suicidio|tentative de suicide|tentato suicidio|zelfmoordpoging|percobaan bunuh diri|intihar girişimi|आत्महत्या का प्रयास|self-harm|' +
  'infertility|infertilidad|infertilidade|infertilité|unfruchtbar|kısırlık|cirrhosis|cirrosis|cirrose|cirrhose|cirrosi|leberzirrhose|sirosis|siroz|crohn*|endometriosis|endometriose|kidney failure|renal failure|insuficiencia renal|insuficiência renal|insuffisance rénale|insufficienza renale|nierversagen|nierenversagen|nierfalen|gagal ginjal|böbrek yetmezliği|' +
  'heart failure|insuficiencia cardíaca|insuficiência cardíaca|insuffisance cardiaque|scompenso cardiaco|herzinsuffizienz|herzinfarkt|schlaganfall|hartfalen|gagal jantung|kalp yetmezliği|burnout|burn-out|anxiety disorder|angststörung|panikstörung|trastorno de ansiedad|transtorno de ansiedade|trouble anxieux|disturbo d ansia|angststoornis|gangguan kecemasan|anksiyete bozukluğu|' +
  'copd|asthma|asma|asthme|astım|cystic fibrosis|mukoviszidose|sickle cell|down syndrome|huntington*|als disease|stroke|ictus|avc|beroerte|felç|lepra|kusta|' +
  withArabicPrefixes(
    'سرطان|إيدز|سكري|سكّري|اكتئاب|صرع|التهاب الكبد|خرف|زهايمر|فصام|إدمان|سل|زهري|توحد|فيروس نقص المناعة|ورم',
  );

/** Ordinary news in many families, which only a patient or an employee would keep back. */
const INTIMATE =
  'pregnant|pregnancy|embarazada|embarazo|grávida|gravidez|schwanger|schwangerschaft|enceinte|grossesse|incinta|gravidanza|zwanger|zwangerschap|गर्भवती|गर्भावस्था|hamil|kehamilan|hamile|hamilelik|' +
  'miscarriage|aborto espontáneo|aborto espontâneo|fehlgeburt|fausse couche|miskraam|गर्भपात|keguguran|düşük yaptı|abortion|aborto|aborted|abtreibung|schwangerschaftsabbruch|avortement|ivg|abortus|aborsi|kürtaj|interruption volontaire|ivf|' +
  withArabicPrefixes('حامل|حمل|إجهاض');

export const SERIOUS_CONDITIONS: readonly string[] = listed(SERIOUS);
export const INTIMATE_CONDITIONS: readonly string[] = listed(INTIMATE);
