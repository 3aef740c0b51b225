import { type CountryCode, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { Confidence } from '../../../model/finding';
import type { Detector, Hit, NumberDetector, ScanView, Span, WordsAround } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { type Digits, LONGEST_CHAIN, numberChains, type NumberChain, slicesOf } from './phone-candidates';
import { NOT_PHONE, PHONE_REGIONS } from './phone-words';

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
  const detector: NumberDetector = {
    kind: 'number',
    type: 'phone-number',
    atLeast: 7,
    words: [...PHONE_REGIONS.keys(), ...NOT_PHONE],
    find(view, hit, wordsAround) {
      if (!mayBePhone(view, hit, wordsAround)) return null;
      const chain = numberChains(view.text, hit.start);
      return chain ? findInChain(view, chain, wordsAround, metadata) : null;
    },
  };
  return detector;
}

/** Without a country or a word only the international forms are left, and they begin with "+" or a double zero. */
function mayBePhone(view: ScanView, { start }: Pick<Hit, 'start'>, wordsAround: WordsAround): boolean {
  if (view.anyInUse || view.text.startsWith('00', start)) return true;
  if (view.text.slice(Math.max(0, start - 3), start).includes('+')) return true;
  return wordsAround(start, start + LONGEST_CHAIN).some(({ literal }) => PHONE_REGIONS.has(literal));
}

function findInChain(
  view: ScanView,
  chain: NumberChain,
  wordsAround: WordsAround,
  metadata: MetadataJson,
): Span[] {
  const spans: Span[] = [];
  const evidence = lookAround(view, chain, wordsAround(chain.start, chain.end), metadata);
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

function lookAround(
  view: ScanView,
  { start, end }: NumberChain,
  words: readonly Hit[],
  metadata: MetadataJson,
): Evidence {
  const around = words.filter((word) =>
    word.end <= start
      ? start - word.end <= WORDS_BEFORE
      : word.start >= end && word.start - end <= WORDS_BEHIND,
  );
  const spoken = around.filter(({ literal }) => PHONE_REGIONS.has(literal));
  const other = around.findLast(
    ({ literal, end: wordEnd }) =>
      NOT_PHONE.has(literal) && wordEnd <= start && start - wordEnd <= OTHER_BEFORE,
  );
  return {
    inUse: view.anyInUse ? countriesInUse(view, metadata) : [],
    byWord: [...new Set(spoken.flatMap(({ literal }) => PHONE_REGIONS.get(literal) ?? []))] as CountryCode[],
    hasWord: spoken.length > 0,
    // A word for phones behind the word for orders takes precedence: "order 12, call …".
    isOther: other !== undefined && !spoken.some((word) => word.start >= other.end && word.end <= start),
  };
}

function countriesInUse(view: ScanView, metadata: MetadataJson): readonly CountryCode[] {
  const countries = Object.keys(metadata.countries).filter((country) => view.inUse(country)) as CountryCode[];
  return countries.length <= FEW_COUNTRIES ? countries : [];
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

/** Answers of the library, which takes its time: a text is looked at again and again while it is written. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 512;

function isValid(number: string, country: CountryCode | undefined, metadata: MetadataJson): boolean {
  const key = `${country ?? ''} ${number}`;
  let valid = known.get(key);
  if (valid === undefined) {
    const options = country === undefined ? { extract: false } : { defaultCountry: country, extract: false };
    valid = parsePhoneNumberFromString(number, options, metadata)?.isValid() ?? false;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, valid);
  }
  return valid;
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
