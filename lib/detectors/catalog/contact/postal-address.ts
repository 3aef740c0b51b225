import type { Confidence } from '../../../model/finding';
import type { Detector, Hit, ScanView, Span } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { PLACE_BEHIND, STREET_FIRST, STREET_LAST } from './address-grammar';

const REACH_BEFORE = 48;
const REACH_BEHIND = 110;

/** English order: "221 Baker Street". */
const streetLast: Detector = {
  kind: 'phrase',
  type: 'postal-address',
  words: STREET_LAST.words,
  find(view, hit) {
    const from = Math.max(0, hit.start - REACH_BEFORE);
    const before = STREET_LAST.before.exec(view.text.slice(from, hit.start));
    if (!before) return null;
    return spanOf(view, from + before.index, hit.end);
  },
};

/** Romance, Turkish, Indian and Indonesian order: "Calle Mayor 5", "Rua das Flores, 12", "Jl. Sudirman No. 7". */
const streetFirst: Detector = {
  kind: 'phrase',
  type: 'postal-address',
  words: STREET_FIRST.words,
  find(view, hit) {
    STREET_FIRST.behind.lastIndex = hit.end;
    const match = STREET_FIRST.behind.exec(view.text);
    return match ? spanOf(view, hit.start, hit.end + match[0].length) : null;
  },
};

/** French order: "12 bis rue de la Paix", found from the word for the street; the number stands before it. */
const numberFirst: Detector = {
  kind: 'phrase',
  type: 'postal-address',
  words: ['rue', 'avenue', 'boulevard', 'impasse', 'allée', 'chemin', 'quai', 'route de', 'place'],
  find(view, hit) {
    const from = Math.max(0, hit.start - 14);
    const number = /(?<![\p{L}\p{N}])[0-9]{1,4}(?:[ ]?(?:bis|ter|quater|[a-d]))?[ ]?,?[ ]$/iu.exec(
      view.text.slice(from, hit.start),
    );
    if (!number) return null;
    const name = /^(?:[ ](?:de|du|des|la|le|les|l'|d'|\p{Lu}[\p{L}'-]{1,24}|[0-9]{1,2})){1,7}/u.exec(
      view.text.slice(hit.end, hit.end + 60),
    );
    if (!name || !/\p{Lu}/u.test(name[0])) return null;
    return spanOf(view, from + number.index, hit.end + name[0].length);
  },
};

/** German and Dutch order, where the word for the street ends the name: found from the postcode and town. */
const postcodeFirst: Detector = {
  kind: 'number',
  type: 'postal-address',
  // A postcode has four digits or five; the number of the house stands further away.
  atLeast: 4,
  find: findBeforePostcode,
};

const POSTCODE_TOWN =
  /(?:[0-9]{5}|[1-9][0-9]{3}(?:[ ]?[A-Z]{2})?)[ ](?:(?:Bad|Sankt|St\.|Den|De|Het|'s)[ -])?\p{Lu}[\p{L}.'-]{2,30}(?:[ ](?:am|an der|im|ob der|aan|op)[ ]\p{Lu}\p{L}{1,20})?/uy;
const STREET_BEFORE =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}.'-]{0,30}[ ]){0,3}(?:\p{Lu}[\p{L}-]{0,30}?)?(?:[Ss]tra(?:ße|sse)|[Ss]tr\.?|[Ww]eg|[Gg]asse|[Pp]latz|[Aa]llee|[Rr]ing|[Dd]amm|[Uu]fer|[Ss]traat|[Ll]aan|[Gg]racht|[Pp]lein|[Kk]ade|[Ss]ingel|[Dd]ijk|[Vv]ej|[Gg]ade|[Gg]atan|[Vv]ägen)[ ][0-9]{1,4}[ ]?[a-zA-Z]?(?:[-/][0-9]{1,3})?[ ]?[,;\n]?[ \n]?(?:[A-Z]{1,2}-)?$/u;

function findBeforePostcode(view: ScanView, hit: Pick<Hit, 'start'>): Span | null {
  POSTCODE_TOWN.lastIndex = hit.start;
  const town = POSTCODE_TOWN.exec(view.text)?.[0];
  if (town === undefined) return null;
  const from = Math.max(0, hit.start - 70);
  const street = STREET_BEFORE.exec(view.text.slice(from, hit.start));
  if (!street) return null;
  return describe(from + street.index, hit.start + town.length, 'high');
}

/** The street with what follows of the place: flat, town, state, postcode. Without a place it is only a street. */
function spanOf(view: ScanView, start: number, end: number): Span {
  PLACE_BEHIND.lastIndex = end;
  const window = view.text.slice(0, end + REACH_BEHIND);
  const place = PLACE_BEHIND.exec(window);
  return place ? describe(start, end + place[0].length, 'high') : describe(start, end, 'low');
}

function describe(start: number, end: number, confidence: Confidence): Span {
  return {
    start,
    end,
    confidence,
    validated: false,
    masked: '••••••',
    replacement: '[address removed]',
  };
}

export const postalAddresses: readonly Detector[] = [streetLast, streetFirst, numberFirst, postcodeFirst];

export const postalAddressDocs: readonly TypeDocs[] = [
  {
    type: 'postal-address',
    group: 'contact',
    name: 'Postal address',
    example: 'send it to 350 Fifth Avenue, New York, NY 10118',
    method: 'House number and street by the order of 15 countries, above low only with a postcode behind it.',
    source: 'Universal Postal Union, addressing systems (S42)',
    severity: 'medium',
  },
];
