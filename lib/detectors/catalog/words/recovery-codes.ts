import { listed } from './fold';
import type { PhraseDetector } from '../../detector';
import { secretSpan } from './password';

/** Names of the list of codes that services hand out for the day when the second factor is lost. */
const NAMES = listed(`
  backup code | backup codes | back up codes | recovery code | recovery codes | recovery key | emergency
  codes | scratch codes | rescue codes | 2fa backup | one time use codes | backup verification codes |
  codigos de respaldo | codigo de respaldo | codigos de recuperacion | codigo de recuperacion | codigos de
  seguridad | codigos de recuperacao | codigo de recuperacao | codigos de backup | codigos reserva | codigos
  alternativos | backupcode | backupcodes | backup-codes | wiederherstellungscode | wiederherstellungscodes
  | notfallcodes | ersatzcodes | codes de secours | code de secours | codes de recuperation | code de
  recuperation | cle de recuperation | codici di backup | codici di recupero | codice di recupero | codici
  di emergenza | herstelcode | herstelcodes | back-upcodes | noodcodes | reservecodes | बैकअप कोड | रिकवरी
  कोड | backup ke codes | kode cadangan | kode pemulihan | kod pemulihan | kod sandaran | رموز الاسترداد |
  رموز احتياطية | الرموز الاحتياطية | اكواد احتياطية | رمز الاسترداد | yedek kodlar* | yedek kod | kurtarma
  kodu | kurtarma kodlar* | 备用验证码 | 备用码 | 恢复代码 | 恢复码 | バックアップコード | リカバリーコード | 백업 코드* | 복구 코드* | резервные
  коды | коды восстановления | код восстановления | kody zapasowe | kod odzyskiwania | ma du phong |
  รหัสสำรอง
`);

const LEAD = /[^\d\n:=]{0,60}(?:[:=]|->|-|[ \t]|\r?\n){1,6}[ \t\r\n"'`*]{0,8}/uy;
const CODE =
  /(?:\d{1,2}[.)][ \t]{1,3})?[-*•]?[ \t]{0,2}([A-Za-z\d]{4,6}(?:[- ][A-Za-z\d]{4,6}){1,7}|[A-Za-z\d]{8,12}|\d{4} \d{4}|\d{6,8})(?![\p{L}\d-])/uy;
const GAP = /[ \t,;|"'`*☐□✓]{0,6}(?:\r?\n[ \t]{0,4}){0,2}/uy;
const MOST = 20;

/** Codes that let somebody in without the second factor: lists, or one beside its name. */
export const recoveryCodes: PhraseDetector = {
  type: 'recovery-codes',
  kind: 'phrase',
  appliesTo: ['text'],
  words: NAMES,
  find({ text }, hit) {
    LEAD.lastIndex = hit.end;
    if (!LEAD.test(text)) return null;
    const lead = text.slice(hit.end, LEAD.lastIndex);
    let at = LEAD.lastIndex;
    let start = -1;
    let end = at;
    let count = 0;
    while (count < MOST) {
      CODE.lastIndex = at;
      const match = CODE.exec(text);
      const code = match?.[1];
      if (match === null || code === undefined || !isCode(code)) break;
      end = at + match[0].length;
      if (start < 0) start = end - code.length;
      count++;
      GAP.lastIndex = end;
      at = GAP.test(text) ? GAP.lastIndex : end;
    }
    const isOne =
      count === 1 &&
      /[:=\n]|(?:^|\s)(?:is|es|é|ist|est|è|hai|adalah|هو|是)\s/iu.test(lead) &&
      end - start >= 8;
    if (count < 2 && !isOne) return null;
    return secretSpan({ start, end }, count >= 2 ? 'high' : 'medium', 'recovery codes', hit);
  },
};

/** Groups of letters and digits; no words, no years. */
function isCode(code: string): boolean {
  const compact = code.replace(/[- ]/gu, '');
  if (/^\d+$/u.test(compact)) return compact.length >= 6;
  return compact.length >= 8 && /\d/u.test(compact) && /[A-Za-z]/u.test(compact);
}
