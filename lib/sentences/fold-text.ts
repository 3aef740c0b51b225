const marks = /[\u0300-\u036f\u0640\u064b-\u065f\u0670\u093c\u200b-\u200f\ufe0f]/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Lower case without accents, Arabic vowel signs and forms of alef, so that spellings of a word become one. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .replace(/ı/gu, 'i')
    .replace(/ß/gu, 'ss')
    .replace(/ة/gu, 'ه')
    .replace(/ى/gu, 'ي')
    .replace(/n['’]t(?![a-z])/gu, 'nt');
}

/** Words of a folded text: runs of letters, marks and digits. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(word) ?? [];
}
