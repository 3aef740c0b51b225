import { type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { PhoneFact } from '../model/recipient-facts';
import { asciiDigits, plainName } from './plain-name';

/** Reads a number as the page writes it. Without its country code it stays a spelling: no country is guessed. */
export type PhoneParser = (shown: string) => PhoneFact;

const KEPT = 500;
const IN_TEXT = /\+\d[\d\s().-]{5,20}\d/u;

/** @param metadata of libphonenumber-js; passed in, as it is the larger part of the library. */
export function createPhoneParser(metadata: MetadataJson): PhoneParser {
  const known = new Map<string, PhoneFact>();
  return (shown) => {
    const before = known.get(shown);
    if (before) return before;
    const number = parsePhoneNumberFromString(asciiDigits(plainName(shown)), metadata);
    const usable = number?.isPossible() ? number : undefined;
    const fact: PhoneFact = {
      shown: plainName(shown),
      e164: usable?.number ?? null,
      country: usable?.country ?? null,
    };
    if (known.size >= KEPT) known.clear();
    known.set(shown, fact);
    return fact;
  };
}

/** The first number with a country code in a text such as the label of the text box; null where there is none. */
export function numberIn(text: string): string | null {
  return IN_TEXT.exec(asciiDigits(plainName(text)))?.[0] ?? null;
}
