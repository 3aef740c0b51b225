import type { PhraseDetector } from '../../detector';
import { ADVERBS, COPULAS } from './link-words';
import { fold, skip, listed } from './fold';
import { secretSpan } from './password';
import { ORDINARY } from './ordinary-words';

/** Questions that services ask to let somebody in again. */
const QUESTIONS = listed(`
  mother's maiden name | mothers maiden name | mom's maiden name | moms maiden name | mum's maiden name |
  mums maiden name | mother maiden name | security answer | security question | secret answer | secret
  question | answer to the security question | name of my first pet | my first pet's name | first pet's name
  | first pet | apellido de soltera de mi madre | apellido de soltera | respuesta secreta | respuesta de
  seguridad | pregunta secreta | pregunta de seguridad | nombre de mi primera mascota | primera mascota |
  nome de solteira da minha mae | nome de solteira | resposta secreta | resposta de seguranca | pergunta
  secreta | pergunta de seguranca | nome do meu primeiro animal | primeiro bicho | madchenname der mutter |
  madchenname meiner mutter | madchenname | geburtsname meiner mutter | geburtsname der mutter |
  sicherheitsfrage | geheime antwort | sicherheitsantwort | erstes haustier | mein erstes haustier | nom de
  jeune fille de ma mere | nom de jeune fille | reponse secrete | reponse de securite | question secrete |
  question de securite | nom de mon premier animal | mon premier animal | cognome da nubile di mia madre |
  cognome da nubile | risposta segreta | risposta di sicurezza | domanda segreta | domanda di sicurezza |
  nome del mio primo animale | mio primo animale | meisjesnaam van mijn moeder | meisjesnaam |
  beveiligingsvraag | geheime vraag | geheim antwoord | eerste huisdier | maa ka shaadi se pehle ka naam |
  maiden name | security question ka answer | माँ का शादी से पहले का नाम | सुरक्षा प्रश्न | सिक्योरिटी
  क्वेश्चन | मायके का नाम | nama gadis ibu | nama gadis ibu kandung | nama ibu kandung | pertanyaan keamanan
  | jawaban rahasia | jawaban keamanan | nama hewan peliharaan pertama | اسم عائلة والدتي | اسم والدتي قبل
  الزواج | سؤال الامان | السؤال السري | الجواب السري | اجابة السؤال السري | anne kizlik soyadi | annemin
  kizlik soyadi | kizlik soyadi | guvenlik sorusu | gizli soru | gizli cevap | ilk evcil hayvanimin adi |
  母亲的姓名 | 密保答案 | 密保问题 | 安全问题 | 秘密の質問 | 母の旧姓 | 보안 질문 | 비밀번호 질문 | девичья фамилия матери | девичья фамилия |
  контрольный вопрос | секретный вопрос | nazwisko panienskie matki | nazwisko panienskie | pytanie
  pomocnicze
`);

/** Names that are told in family talk as well; only the mother's counts, or a word of security near. */
const FAMILY =
  /^(?:maiden name|first pet|nom de jeune fille|meisjesnaam|madchenname|nome de solteira|apellido de soltera|cognome da nubile|kizlik soyadi|primera mascota|primeiro bicho|mon premier animal|mio primo animale|eerste huisdier|erstes haustier|mein erstes haustier|девичья фамилия|nazwisko panienskie|first pet's name)$/u;
const SECURITY =
  /securit|seguri|sicher|secret|geheim|beveilig|guvenlik|gizli|passw|answer|bank|account|verif|безопас|пароль|hasl|keamanan|امان|सुरक्षा|密/u;

const QUALIFIER =
  /(?:[ ](?:of|for|is|to|the|my|bank|answer|answers|de|mi|madre|da|minha|mae|mãe|banco|der|mutter|meiner|antwort|de|ma|mere|mère|réponse|di|mia|madre|van|mijn|moeder|antwoord|ibu|saya|anne|annemin|maa|ka|ki|answer|jawab|jawaban|cevabı|cevabi|respuesta|resposta|risposta)(?![\p{L}\p{M}])){0,5}/iuy;
const SIGN =
  /["')*]{0,2}[ \t]{0,3}(?:\?[^\n]{0,3})?[ \t]{0,2}(?:[:=]|->|- |\r?\n)[ \t]{0,4}(?:(?:answer|ans|a|respuesta|resposta|antwort|réponse|risposta|antwoord|jawaban|cevap)[ ]?[:=][ ]?)?/iuy;
const WORD = /[ \t]{0,3}[\p{L}\p{M}']{1,12}(?=[ ])/uy;
const TOGETHER = /(?:是|为|は|은|는|：)[ ]?/uy;
const NAME = /[ ]{0,2}["'`*«「]{0,2}(\p{L}[\p{L}\p{M}'-]{1,24}(?:[ ]\p{Lu}[\p{L}\p{M}'-]{1,24})?)/uy;

/** The answer to a question that guards an account: "mother's maiden name is …". */
export const securityAnswer: PhraseDetector = {
  type: 'security-answer',
  kind: 'phrase',
  appliesTo: ['text'],
  words: QUESTIONS,
  find({ text }, hit) {
    const near = fold(text.slice(Math.max(0, hit.start - 120), hit.end + 60));
    if (FAMILY.test(hit.literal) && !SECURITY.test(near)) return null;
    let at = skip(QUALIFIER, text, hit.end);
    let linked = /[ ](?:is)$/u.test(text.slice(hit.end, at));
    for (let step = 0; step < 4; step++) {
      const afterSign = Math.max(skip(SIGN, text, at), skip(TOGETHER, text, at));
      if (afterSign > at) {
        at = afterSign;
        linked = true;
        break;
      }
      const end = skip(WORD, text, at);
      const word = text.slice(at, end).trim();
      const isCopula = COPULAS.has(fold(word)) || /^[éè]$/iu.test(word.normalize('NFC'));
      if (end === at || !(isCopula || (linked && ADVERBS.has(fold(word))))) break;
      linked = true;
      at = end;
    }
    // Turkish says it without a verb.
    if (!linked && !/soyad[iı]$/iu.test(text.slice(hit.start, hit.end))) return null;
    NAME.lastIndex = at;
    const match = NAME.exec(text);
    const name = match?.[1];
    if (
      match === null ||
      name === undefined ||
      ORDINARY.has(fold(name)) ||
      isTalk(text, name, NAME.lastIndex)
    )
      return null;
    const end = at + match[0].length;
    return secretSpan({ start: end - name.length, end }, 'medium', 'security answer', hit);
  },
};

/** An answer is a name with a capital, or the last word that is said. */
function isTalk(text: string, name: string, end: number): boolean {
  if (/^[\p{Lu}\p{Lo}]/u.test(name))
    return (
      /^[ ]?\?/u.test(text.slice(end, end + 2)) || /^(?:What|Who|Is|The|How|I|If|It|You|This)$/u.test(name)
    );
  return !/^["'`*.!»」)]{0,4}\s{0,3}(?:\n|$)/u.test(text.slice(end, end + 9)) || name.length < 3;
}
