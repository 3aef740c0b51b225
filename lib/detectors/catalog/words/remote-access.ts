import type { PhraseDetector } from '../../detector';
import { secretSpan } from './password';

const ID = /[^\n\d]{0,40}?(\d{3}[ -]?\d{3}[ -]?\d{3,4})(?![\d-])/uy;
const HINT =
  /(?:^|[^\p{L}])(?:id|adresse|address|address is|nummer|number|numero|número|code|código|codigo|codice|kode|kod|kodum|رقم|कोड|आईडी|адрес|ид|partner|is|es|é|ist|est|è|hai|adalah)?[\s:#=-]{0,4}$/iu;

/** The address under which a screen can be taken over: AnyDesk's nine or ten digits, TeamViewer's ID. */
export const remoteAccessId: PhraseDetector = {
  type: 'remote-access-code',
  kind: 'phrase',
  appliesTo: ['text'],
  words: ['anydesk', 'any desk', 'teamviewer', 'team viewer', 'rustdesk', 'ultraviewer'],
  find({ text }, hit) {
    ID.lastIndex = hit.end;
    const id = ID.exec(text)?.[1];
    if (id === undefined) return null;
    const start = ID.lastIndex - id.length;
    if (!HINT.test(text.slice(hit.end, start)) && start - hit.end > 16) return null;
    return secretSpan({ start, end: ID.lastIndex }, 'high', 'access code', hit);
  },
};
