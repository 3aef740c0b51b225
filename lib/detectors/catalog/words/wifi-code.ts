import type { PhraseDetector } from '../../detector';
import { secretSpan } from './password';

const FIELDS = /WIFI:(?=(?:(?:\\.|[^;\n\\]){0,70};){1,6})/iuy;
const KEY = /(?:^|;)P:((?:\\.|[^;\\\n]){8,70});/iu;

/** The text of the code that a phone reads to join a network: "WIFI:T:WPA;S:name;P:key;;" (ZXing's format). */
export const wifiCode: PhraseDetector = {
  type: 'wifi-password',
  kind: 'phrase',
  appliesTo: ['text'],
  words: ['wifi'],
  find({ text }, hit) {
    FIELDS.lastIndex = hit.start;
    if (!FIELDS.test(text)) return null;
    const fields = text.slice(FIELDS.lastIndex, FIELDS.lastIndex + 300).split('\n')[0] ?? '';
    const match = KEY.exec(fields);
    const key = match?.[1];
    if (match === null || key === undefined) return null;
    const end = FIELDS.lastIndex + match.index + match[0].length - 1;
    return secretSpan({ start: end - key.length, end }, 'high', 'wifi password', hit);
  },
};
