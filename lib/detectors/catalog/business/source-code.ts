import type { Span, TextDetector } from '../../detector';
import { listed } from '../words/fold';

const FEWEST_LINES = 15;
const CODE_SHARE = 0.6;
/** No finding may be longer than the engine's slices allow. */
const LONGEST = 7500;
const CODE_LINE =
  /[{};]\s*(?:\/\/.{0,120})?$|^\s*(?:import|from|def|class|function|const|let|var|return|if|elif|else|for|while|try|except|catch|finally|public|private|protected|static|package|using|#include|#define|func|fn|struct|enum|interface|type|async|await|SELECT|INSERT|UPDATE|FROM|WHERE|CREATE|end|do|then|fi|done|echo|export|raise|throw|yield|with|print|self\.|this\.)\b.{0,200}[:;({})=>,"'\]]\s*$|^\s*(?:\/\/|\/\*|\*|#|--|@[A-Za-z])|=>|[=!<>]==?|:=|->|&&|\|\||\w\([^)]{0,120}\)\s*[:;{,)]?\s*$|^\s*[\w.[\]]{1,60}\s*[+*/-]?=\s*\S|^\s*<\/?[A-Za-z][^>]{0,200}>|^\s*[}\])]{1,4}[,;]?\s*$/u;
/** Every line of code has one of these; most lines of talk have none. */
const CODE_SIGN = /[{}();=<>#@:&|*/"']/u;
const PROSE_LINE = /^(?:[\p{L}',.-]{1,24} ){5,}[\p{L}',.-]{1,24}[.!?]?$/u;

/** Fifteen lines or more of which most read as code. */
export const sourceCode: TextDetector = {
  kind: 'text',
  type: 'source-code',
  atLeast: 3,
  fewestLines: FEWEST_LINES,
  words: listed(
    'function|const|import|def|return|public|private|static|void|class|#include|include|elif|endif|namespace|struct|async|await|null|none|self|foreach|println|printf|console|typeof|undefined|boolean|int|string|var|func|fn|impl|extends|implements|override|throws|select|insert into|create table|export|module|require|echo|div|span|interface|enum|lambda|isinstance|len|str|std|cout|endl|nil|puts',
  ),
  find({ text }) {
    const spans: Span[] = [];
    let block = { start: 0, end: 0, lines: 0, code: 0, prose: 0 };
    const close = (): void => {
      if (block.lines >= FEWEST_LINES && block.code >= block.lines * CODE_SHARE) {
        spans.push({
          start: block.start,
          end: block.end,
          confidence: 'medium',
          validated: false,
          masked: '••••',
          replacement: '[source code removed]',
        });
      }
      block = { start: 0, end: 0, lines: 0, code: 0, prose: 0 };
    };
    for (let at = 0; at < text.length;) {
      const newline = text.indexOf('\n', at);
      const end = newline < 0 ? text.length : newline;
      const line = text.slice(at, Math.min(end, at + 400)).trimEnd();
      if (line.trim() !== '') {
        const isCode = CODE_SIGN.test(line) && CODE_LINE.test(line);
        const isProse = block.lines > 0 && !isCode && PROSE_LINE.test(line.trim());
        block.prose = isCode ? 0 : block.prose + (isProse ? 1 : 0);
        if (block.prose >= 2 || (block.lines > 0 && end - block.start > LONGEST)) close();
        if (isCode || block.lines > 0) {
          if (block.lines === 0) block.start = at;
          block.lines += 1;
          block.code += isCode ? 1 : 0;
          if (isCode) block.end = at + line.length;
        }
      }
      at = end + 1;
    }
    close();
    return spans;
  },
};
