import type { StrangerForm } from '../model/recipient-facts';
import { asciiDigits, plainName } from './plain-name';

const NUMBER = /^\+?\d[\d\s().-]{5,20}\d$/u;
const MASKED = /^\+?(?=.*\d)(?=.*[•∙·*…⋯])[\d\s().•∙·*…⋯-]{5,24}$/u;
const PUSHED = /^[~∼～]\s?\S/u;
const USERNAME = /^@[\p{L}\p{N}._]{2,40}$/u;

/**
 * The form of stranger that a title is written in. Two forms cannot be told from a title: a verified business
 * looks like any name, and the words for somebody unnamed differ by language.
 */
export function strangerFormOf(title: string): StrangerForm | null {
  const plain = asciiDigits(plainName(title));
  if (NUMBER.test(plain)) return 'number';
  if (MASKED.test(plain)) return 'masked-number';
  if (PUSHED.test(plain)) return 'pushed-name';
  return USERNAME.test(plain) ? 'username' : null;
}

/** Whether this form tells of a saved contact. A username may be one, and so may a verified business. */
export function savedByForm(form: StrangerForm): false | null {
  return form === 'username' || form === 'verified-business' ? null : false;
}
