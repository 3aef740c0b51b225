import type { Confidence } from '../../../model/finding';
import type { Detector, Hit, ScanView, Span, TextKind } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { HEADING_WORDS, INTERNAL_WORDINGS, MARKING_WORDS, STRICT_WORDINGS } from './marking-words';

const TYPE = 'confidentiality-marking';
const EVERYWHERE: readonly TextKind[] = ['text', 'file-name'];

/** Signs with which a marking that stands on a line of its own is framed. */
const FRAME = /^[\s[\](){}*/=_#!.:|~<>-]*$/u;
const LONGEST_FRAME = 16;
/** FIRST TLP 2.0: in capitals, with a colon; file systems do not take the colon. */
const TLP = /TLP[:_. -]{1,2}(?:RED|AMBER(?:\+STRICT)?)(?![\p{L}\p{N}+])/uy;
const GOVERNMENT =
  /(?:TOP[ _.-]SECRET|SECRET|CONFIDENTIAL)(?:\/\/[A-Z]{2,12}(?:[ /,-][A-Z]{2,12}){0,6})?(?![\p{L}\p{N}])/uy;

/** Words by which an author marks a text or a file as not for everyone. Taking them out protects nothing. */
export const confidentialityMarkings: readonly Detector[] = [
  {
    kind: 'phrase',
    type: TYPE,
    appliesTo: EVERYWHERE,
    words: STRICT_WORDINGS,
    find: (view, hit) => (saysNot(view, hit) ? null : marking(view, hit.start, hit.end, 'high')),
  },
  {
    kind: 'phrase',
    type: TYPE,
    appliesTo: EVERYWHERE,
    words: INTERNAL_WORDINGS,
    find: (view, hit) => (saysNot(view, hit) ? null : marking(view, hit.start, hit.end, 'medium')),
  },
  {
    kind: 'phrase',
    type: TYPE,
    appliesTo: ['file-name'],
    words: MARKING_WORDS,
    find: ({ text }, { start, end }) => marking({ text }, start, end, 'medium'),
  },
  {
    kind: 'phrase',
    type: TYPE,
    words: HEADING_WORDS,
    find: (view, hit) => (standsAlone(view.text, hit) ? marking(view, hit.start, hit.end, 'medium') : null),
  },
  {
    kind: 'phrase',
    type: TYPE,
    appliesTo: EVERYWHERE,
    words: ['tlp red', 'tlp amber'],
    find: (view, { start }) => {
      TLP.lastIndex = start;
      const found = TLP.exec(view.text)?.[0];
      if (found === undefined) return null;
      return marking(view, start, start + found.length, /RED|STRICT/u.test(found) ? 'high' : 'medium');
    },
  },
  {
    kind: 'phrase',
    type: TYPE,
    appliesTo: EVERYWHERE,
    words: ['top secret', 'secret', 'confidential'],
    find: (view, { start }) => {
      GOVERNMENT.lastIndex = start;
      const found = GOVERNMENT.exec(view.text)?.[0];
      // In capitals only: "top secret" in a sentence is ordinary talk. One capital word says too little.
      if (found === undefined || !/TOP|\/\//u.test(found)) return null;
      return marking(view, start, start + found.length, 'high');
    },
  },
];

function marking({ text }: Pick<ScanView, 'text'>, start: number, end: number, confidence: Confidence): Span {
  return { start, end, confidence, validated: false, masked: text.slice(start, end), replacement: '' };
}

/** "This is not for internal use", "nothing strictly confidential": told of something that is free to go. */
function saysNot({ text }: ScanView, { start }: Hit): boolean {
  return /(?:^|[^\p{L}])(?:no longer|isn't|is not|not|nothing|nicht|kein|keine|no es|não é|n'est pas|non è|niet)[ ]{1,2}(?:so |that |really |really that )?$/iu.test(
    text.slice(Math.max(0, start - 28), start),
  );
}

/** The word is all there is on its line but for a frame, and it is written as a heading. */
function standsAlone(text: string, { start, end }: Hit): boolean {
  const word = text.slice(start, end);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const lineEnd = next < 0 ? text.length : next;
  if (start - lineStart > LONGEST_FRAME || lineEnd - end > LONGEST_FRAME) return false;
  const before = text.slice(lineStart, start);
  const behind = text.slice(end, lineEnd);
  if (!FRAME.test(before) || !FRAME.test(behind)) return false;
  const isFramed = /[[({*/=_#-]/u.test(before) && behind.trim() !== '';
  const hasCase = word.toUpperCase() !== word.toLowerCase();
  const isHeading = hasCase ? word === word.toUpperCase() : isFramed;
  // A word alone in a message can be an answer; above a text it is a heading.
  return isHeading && (isFramed || lineEnd < text.length);
}

export const confidentialityMarkingDocs: readonly TypeDocs[] = [
  {
    type: TYPE,
    group: 'marking',
    name: 'Confidentiality marking',
    example: 'STRICTLY CONFIDENTIAL: draft of the offer',
    method:
      'Usual wordings of markings in some twenty languages, TLP:RED and TLP:AMBER, government markings in capitals, and a single word such as CONFIDENTIAL as a heading or in the name of a file.',
    source: 'FIRST Traffic Light Protocol 2.0; ISO/IEC 27002 5.13; usual markings of documents',
    severity: 'high',
  },
];
