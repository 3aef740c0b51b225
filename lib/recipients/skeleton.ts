import { latinLookAlikes } from './confusables';
import { withoutAccents } from './fold-name';
import { plainName } from './plain-name';

/** Look-alikes inside ASCII, from the same table: what they are told apart by is hardly drawn. */
const ASCII: Readonly<Record<string, string>> = { '0': 'O', '1': 'l', I: 'l', '|': 'l', m: 'rn' };

/**
 * What a name looks like, in the manner of the skeleton of UTS #39: letters of other alphabets become the Latin
 * ones they look like; accents, emoji and punctuation go. Only good for comparing with another skeleton.
 */
export function skeletonOf(name: string): string {
  let drawn = '';
  for (const letter of withoutAccents(plainName(name)))
    drawn += ASCII[letter] ?? latinLookAlikes.get(letter) ?? letter;
  // A letter may look like several: "ӕ" is "ae", and "m" in the result of another is "rn".
  return drawn
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, ' ')
    .trim();
}
