import { type CountryCode, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { Confidence } from '../../../model/finding';
import type { Detector, PhraseDetector, ScanView, Span } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { type Digits, numberChains, type NumberChain, slicesOf } from './phone-candidates';
import { MAYBE_PHONE_WORD, NOT_PHONE, PHONE_WORDS } from './phone-words';

/** With more countries in use than this, hardly any number of 7 to 12 digits is invalid in all of them. */
const FEW_COUNTRIES = 12;
const WORDS_BEFORE = 70;
const WORDS_BEHIND = 28;
/** A word for orders and the like counts only right before the number. */
const OTHER_BEFORE = 36;
const EXTENSION =
  /[ ,;]{0,3}(?:ext|extn|x|int|interno|anexo|ramal|poste|durchwahl|#)\.?[ :.]{0,2}[0-9]{1,7}(?![\p{L}\p{N}])/iuy;

/**
 * Phone numbers that some country's plan allows: with "+" or "00" and the country's code always, in national form
 * where the country is in use or a word for phones stands near.
 * @param metadata of libphonenumber-js; see phone-metadata.ts.
 */
export function createPhoneDetector(metadata: MetadataJson): Detector {
  const detector: PhraseDetector = {
    kind: 'phrase',
    type: 'phone-number',
    // Every number begins with one of these; the first look is at its length and neighbours only.
    words: ['0*', '1*', '2*', '3*', '4*', '5*', '6*', '7*', '8*', '9*'],
    find(view, hit) {
      const chain = numberChains(view.text, hit.start);
      return chain ? findInChain(view, chain, metadata) : null;
    },
  };
  return detector;
}

function findInChain(view: ScanView, chain: NumberChain, metadata: MetadataJson): Span[] {
  const spans: Span[] = [];
  const evidence = lookAround(view, chain, metadata);
  const mayBeNational = evidence.hasWord || evidence.inUse.length > 0;
  for (let first = 0; first < chain.groups.length;) {
    let taken = 0;
    for (const digits of slicesOf(view.text, chain, first)) {
      if (!digits.isInternational && !mayBeNational) continue;
      const span = judge(view, digits, evidence, metadata);
      if (!span) continue;
      spans.push(span);
      taken = digits.groups;
      break;
    }
    first += Math.max(1, taken);
  }
  return spans;
}

interface Evidence {
  readonly inUse: readonly CountryCode[];
  readonly byWord: readonly CountryCode[];
  readonly hasWord: boolean;
  readonly isOther: boolean;
}

function lookAround(view: ScanView, { start, end }: NumberChain, metadata: MetadataJson): Evidence {
  const before = view.text.slice(Math.max(0, start - WORDS_BEFORE), start);
  const behind = view.text.slice(end, end + WORDS_BEHIND);
  const spoken = MAYBE_PHONE_WORD.test(`${before}\n${behind}`)
    ? PHONE_WORDS.filter(({ words }) => words.test(before) || words.test(behind))
    : [];
  const countries = Object.keys(metadata.countries).filter((country) => view.inUse(country)) as CountryCode[];
  const inUse = countries.length <= FEW_COUNTRIES ? countries : [];
  const nearest = before.slice(-OTHER_BEFORE);
  const other = [...nearest.matchAll(NOT_PHONE)].at(-1);
  const rest = other ? nearest.slice(other.index + other[0].length) : '';
  return {
    inUse,
    byWord: [...new Set(spoken.flatMap(({ regions }) => regions))] as CountryCode[],
    hasWord: spoken.length > 0,
    // A word for phones behind the word for orders takes precedence: "order 12, call …".
    isOther: other !== undefined && !PHONE_WORDS.some(({ words }) => words.test(rest)),
  };
}

function judge(view: ScanView, digits: Digits, evidence: Evidence, metadata: MetadataJson): Span | null {
  const { compact } = digits;
  if (digits.isInternational) {
    const number = compact.startsWith('00') ? compact.slice(2) : compact;
    return isValid(`+${number}`, undefined, metadata) ? spanOf(view, digits, 'high') : null;
  }
  if (evidence.isOther || digits.looksOtherwise) return null;
  if (digits.isOddlyWritten && !evidence.hasWord) return null;
  const country = evidence.inUse.find((region) => isValid(compact, region, metadata));
  if (country !== undefined) {
    if (evidence.hasWord) return spanOf(view, digits, 'high');
    return digits.isTyped ? spanOf(view, digits, 'medium') : spanOf(view, digits, 'low');
  }
  if (!evidence.hasWord) return null;
  // Links and contacts write the country's code without "+".
  if (compact.length >= 11 && isValid(`+${compact}`, undefined, metadata))
    return spanOf(view, digits, 'medium');
  const regions = evidence.byWord.filter((region) => !evidence.inUse.includes(region));
  if (compact.length < 9) return null;
  return regions.some((region) => isValid(compact, region, metadata)) ? spanOf(view, digits, 'medium') : null;
}

function isValid(number: string, country: CountryCode | undefined, metadata: MetadataJson): boolean {
  const options = country === undefined ? { extract: false } : { defaultCountry: country, extract: false };
  return parsePhoneNumberFromString(number, options, metadata)?.isValid() ?? false;
}

function spanOf(view: ScanView, { start, end, compact }: Digits, confidence: Confidence): Span {
  EXTENSION.lastIndex = end;
  const to = EXTENSION.test(view.text) ? EXTENSION.lastIndex : end;
  const ending = compact.slice(-2);
  return {
    start,
    end: to,
    confidence,
    validated: true,
    masked: `•••• ${ending}`,
    replacement: `[phone number ending ${ending}]`,
  };
}

export const phoneNumberDocs: readonly TypeDocs[] = [
  {
    type: 'phone-number',
    group: 'contact',
    name: 'Phone number',
    example: 'call me on +44 20 7946 0018',
    method:
      'A number that a country’s numbering plan allows: with its code always, in national form where the country is in use or a word for phones is near.',
    source: 'ITU-T E.164; libphonenumber’s metadata',
    severity: 'low',
  },
];
