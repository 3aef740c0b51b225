import { fold } from '../words/fold';
import { isGivenName } from './given-names';
import { folded, remembered, wordPattern } from './word-pattern';

/**
 * How a text points to somebody else than its writer.
 * - `formal`: a title with a name, a role with a name, a first and a last name.
 * - `role`: a patient, an employee or the like, without a name.
 * - `name`: a given name alone.
 */
export type Person = 'formal' | 'role' | 'name';

const TITLE =
  '(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Hh]err|[Hh]errn|[Ff]rau|[Ss]r|[Ss]ra|[Ss]rta|[Ss]eñor|[Ss]eñora|[Dd]on|[Dd]oña|[Dd]ona|[Ss]enhor|[Ss]enhora|M|Mme|Mlle|[Mm]onsieur|[Mm]adame|[Ss]ig|[Ss]ignor|[Ss]ignora|[Ss]ig\\.ra|[Dd]hr|[Mm]evr|[Mm]evrouw|[Mm]eneer|[Pp]ak|[Bb]u|[Bb]apak|[Ii]bu|[Bb]pk)';
const NAME = "\\p{Lu}[\\p{Ll}\\p{M}'-]{1,20}";
const TITLED = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${TITLE}\\.?[ ](?:\\p{Lu}\\.[ ]?|de[ ]|van[ ](?:der[ ]|den[ ])?|von[ ]|da[ ]|dos[ ])?${NAME}|${NAME}[ ](?:Bey|Hanım|bey|hanım|ji)(?![\\p{L}])|(?:السيد|السيدة|श्री|श्रीमती|सुश्री)[ ][\\p{L}\\p{M}]{2,20})`,
  'u',
);
/** A name that no list knows, as the subject of what is told. */
const SUBJECT = new RegExp(
  `(?<![\\p{L}\\p{M}])(${NAME})[ ](?:(${NAME})[ ])?(?:was|has|is|had|got|takes|earns|makes|gets|tested|suffers|fue|tiene|dio|padece|sufre|gana|cobra|está|foi|tem|testou|sofre|ganha|recebe|wurde|hat|ist|leidet|nimmt|bekommt|verdient|a|est|souffre|prend|gagne|touche|è|ha|soffre|guadagna|prende|heeft|lijdt|slikt|krijgt|didiagnosis|mengidap|menderita|positif|terdiagnosis|digaji)(?![\\p{L}])( (?:been )?(?:diagnosed|positive|from|positivo|diagnosticad[oa]|diagnostiziert|diagnostiquée?)(?![\\p{L}]))?`,
  'gu',
);
const TWO_NAMES = new RegExp(
  `(?<![\\p{L}\\p{M}])(${NAME})[ ](?:\\p{Lu}\\.[ ]|(?:de|da|dos|van|von|di|del|el|al|bin)[ ])?(${NAME})`,
  'gu',
);
const WORD = /[\p{L}\p{M}]{2,24}/gu;

const ROLE = wordPattern(
  'the patient|patient s|our patient|my patient|a patient|patients|this patient|patient|paciente|pacientes|patientin|patienten|patiente|paziente|pazienti|patient*|' +
    'मरीज|मरीज़|रोगी|patiënt*|pasien|المريض|المريضة|مريض|مريضة|مريضنا|hastanın|hastamız|hastası|hastanin|hasta adı|' +
    'employee|employees|staff member|colleague|coworker|co-worker|my client|our client|resident in room|student in my class|' +
    'empleado|empleada|compañero de trabajo|compañera de trabajo|trabajador|trabajadora|funcionário|funcionária|colaborador|colaboradora|colega|' +
    'mitarbeiter*|kollege|kollegin|kollegen|bewohner*|klient*|schüler|schülerin|collègue|employé|employée|salarié|salariée|' +
    'collega|dipendente|impiegato|impiegata|medewerker|medewerkster|werknemer|bewoner|कर्मचारी|सहकर्मी|karyawan|karyawati|pegawai|rekan kerja|' +
    'الموظف|الموظفة|زميل*|زميلتي|موظف|çalışan*|personelimiz|meslektaş*|iş arkadaşı*',
);
const IMPATIENCE = /(?:be|am|is|are|so|very|more|being|been|please|pls|stay|bit|un peu|sois|soyez) patient/u;
const SUBJECT_WORDS =
  'i|i m|im|i ve|ive|yo|tengo|estoy|eu|tenho|estou|ich|je|j ai|j|ai|io|ho|sono|ik|मैं|मुझे|mujhe|saya|aku|gue|gua|أنا|عندي|لدي|ben|bende|bana';
const SUBJECT_OF_TELLING = wordPattern(SUBJECT_WORDS);
const FIRST_PERSON = wordPattern(
  `${SUBJECT_WORDS}|my|myself|me|mi|meu|minha|mein|meine|mir|mich|meiner|mon|ma|moi|mio|mia|mijn|मेरा|मेरी|mera|meri|benim`,
);
const PUBLIC = wordPattern(
  'singer|actor|actress|celebrit*|president|movie|film|series|episode|season|novel|news|article|documentary|footballer|striker|player|premier league|cantante|actriz|película|noticias|jugador|sänger*|schauspieler*|nachrichten|chanteur|chanteuse|acteur|actrice|joueur|cantora|ator|atriz|filme|novela|jogador|attore|attrice|giocatore|calciatore|zanger|speler|penyanyi|aktor|artis|pemain|berita|गायक|अभिनेता|फिल्म|खिलाड़ी|مطرب|ممثل|فيلم|لاعب|şarkıcı|oyuncu|futbolcu|dizi|haber*',
);

/** Capitalised words that begin a sentence or name something else than people. */
const NO_NAMES = new Set(
  (
    'mein meine dein deine sein seine ihr ihre unser unsere mi mis tu su sus meu minha seu sua mon ma mes sa ses mio mia suo sua mijn zijn haar our your ' +
    'my sie er es wir ich ella yo eu ele ela nous vous elle on lui lei loro ik hij zij saya aku dia kami kita mereka beliau everyone everybody someone nobody anyone test ' +
    'the this that there then they his her its she he it we you what when where who why how and but for from with about after before ' +
    'new old good happy merry type stage room hospital clinic street road avenue high school project hepatitis diabetes cancer covid monday tuesday wednesday thursday ' +
    'friday saturday sunday january february march april june july august september october november december united states great britain ' +
    'el la los las un una der die das ein eine le les des il lo gli diagnose diagnosis diagnostico patient paciente paziente doctor dr prof breast lung skin'
  ).split(' '),
);

/** Who a stretch of text is about, if anybody is named or meant; null for nobody but the writer. */
export const personIn = remembered((text: string): Person | null => {
  if (TITLED.test(text)) return 'formal';
  const words = folded(text);
  const isRole = ROLE.test(words) && !IMPATIENCE.test(words);
  const isNamed = hasGivenName(text);
  if (isRole) return isNamed ? 'formal' : 'role';
  if (SUBJECT_OF_TELLING.test(words)) return null;
  if (isNamed && hasTwoNames(text)) return 'formal';
  if (FIRST_PERSON.test(words)) return null;
  return isNamed ? 'name' : subjectOf(text);
});

/** True when the stretch speaks of films, sport or people in the news. */
export function isPublicTalk(text: string): boolean {
  return PUBLIC.test(folded(text));
}

/** True when a writer speaks of himself or herself. */
export function isFirstPerson(text: string): boolean {
  return FIRST_PERSON.test(folded(text));
}

/** True for a common given name, written as a name is. */
export const hasGivenName = remembered((text: string): boolean => {
  for (const [word] of text.matchAll(WORD)) {
    const first = word.charAt(0);
    if (first === first.toLowerCase() && first !== first.toUpperCase()) continue;
    if (isGivenName(fold(word))) return true;
  }
  return false;
});

function subjectOf(text: string): Person | null {
  for (const [, first = '', last, told] of text.matchAll(SUBJECT)) {
    if (NO_NAMES.has(fold(first))) continue;
    if (last !== undefined && !NO_NAMES.has(fold(last))) return 'formal';
    if (told !== undefined) return 'name';
  }
  return null;
}

/** A first name that is known, and a last name; German nouns in a row are no name. */
function hasTwoNames(text: string): boolean {
  for (const [, first = '', last = ''] of text.matchAll(TWO_NAMES)) {
    const one = fold(first);
    if (NO_NAMES.has(one) || NO_NAMES.has(fold(last))) continue;
    if (isGivenName(one)) return true;
  }
  return false;
}
