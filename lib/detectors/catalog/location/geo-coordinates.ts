import type { Detector, Span } from '../../detector';
import type { TypeDocs } from '../../type-docs';

const PLAIN =
  /(?:lat(?:itude)?[ :=]{0,3})?(?<lat>[+-]?[0-9]{1,2}\.[0-9]{4,15})°?[ ]?[NSns]?(?:[ ]?[,;/][ ]?|[ ])(?:(?:lng|lon|long|longitude)[ :=]{0,3})?(?<lon>[+-]?[0-9]{1,3}\.[0-9]{4,15})°?[ ]?[EWOewo]?(?![\p{L}\p{N}]|\.[0-9])/uy;
const DEGREES =
  /[0-9]{1,2}[°º][ ]?[0-9]{1,2}['′][ ]?(?:[0-9]{1,2}(?:\.[0-9]{1,6})?(?:["″]|'')[ ]?)?[NSns][ ]?[,;]?[ ]?[0-9]{1,3}[°º][ ]?[0-9]{1,2}['′][ ]?(?:[0-9]{1,2}(?:\.[0-9]{1,6})?(?:["″]|'')[ ]?)?[EWOewo](?![\p{L}\p{N}])/uy;

/** A pair of decimal degrees with four places (about 11 m) or more, or degrees and minutes with their letters. */
const coordinates: Detector = {
  kind: 'number',
  type: 'geo-coordinates',
  atLeast: 6,
  find(view, hit): Span | null {
    const length = hit.end - hit.start;
    // Only the number before the first decimal point or degree sign can begin a pair.
    if (!/^[0-9]{0,2}[.°º]/u.test(view.text.slice(hit.start + length, hit.start + length + 3))) return null;
    const sign = /[+-]$/u.test(view.text.slice(Math.max(0, hit.start - 1), hit.start)) ? 1 : 0;
    const start = hit.start - sign;
    if (/[\p{L}\p{N}.$€£]$/u.test(view.text.slice(Math.max(0, start - 1), start))) return null;
    PLAIN.lastIndex = start;
    const plain = PLAIN.exec(view.text);
    if (plain && isOnEarth(plain.groups?.lat, plain.groups?.lon)) return spanAt(start, plain[0].length);
    DEGREES.lastIndex = hit.start;
    const degrees = DEGREES.exec(view.text);
    return degrees ? spanAt(hit.start, degrees[0].length) : null;
  },
};

function isOnEarth(latitude = '', longitude = ''): boolean {
  return Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180;
}

function spanAt(start: number, length: number): Span {
  return {
    start,
    end: start + length,
    confidence: 'high',
    validated: false,
    masked: '••.••••, ••.••••',
    replacement: '[position removed]',
  };
}

const PLUS_CODE = /[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])/uy;

/** Full codes only: short ones need a town and look like sums. Those that begin with a letter lie in the Arctic. */
const plusCode: Detector = {
  kind: 'number',
  type: 'plus-code',
  atLeast: 8,
  find(view, hit): Span | null {
    if (view.text.charAt(hit.start + 8) !== '+') return null;
    PLUS_CODE.lastIndex = hit.start;
    const code = PLUS_CODE.exec(view.text)?.[0];
    if (code === undefined || /^[0-9+]{10,}$/u.test(code)) return null;
    return { ...spanAt(hit.start, code.length), masked: '••••••••+••' };
  },
};

export const geoCoordinates: readonly Detector[] = [coordinates, plusCode];

export const geoCoordinatesDocs: readonly TypeDocs[] = [
  {
    type: 'geo-coordinates',
    group: 'location',
    name: 'Coordinates',
    example: 'we are at -33.85678, 151.21529',
    method: 'Latitude and longitude with four decimals or more, or degrees and minutes with N, S, E, W.',
    source: 'ISO 6709',
    severity: 'low',
  },
];
