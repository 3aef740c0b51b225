/** Cyrillic and Greek letters that look like a Latin one, in pairs: the look-alike, then what it looks like. */
const PAIRS =
  'АAВBЕEЗ3КKМMНHОOРPСCТTУYХXаaеeоoрpсcуyхxѕsіiјjԁdԛqԝwһhӏlЅSІIЈJԌGԚQԜWҮYүy' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoαaνvρpιi';

/** Latin code of a look-alike, by its own code. */
export const LOOK_ALIKES: ReadonlyMap<number, number> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [
    PAIRS.charCodeAt(at * 2),
    PAIRS.charCodeAt(at * 2 + 1),
  ]),
);

const ASCII_ALNUM = /[A-Za-z0-9]/u;
/** A word of Latin letters, digits and look-alikes alone, with at least one of the last. */
const CANDIDATE = new RegExp(
  `(?<![\\p{L}\\p{N}])[A-Za-z0-9${[...LOOK_ALIKES.keys()].map((code) => String.fromCharCode(code)).join('')}]{2,64}(?![\\p{L}\\p{N}])`,
  'gu',
);
const ANY_LOOK_ALIKE = new RegExp(
  `[${[...LOOK_ALIKES.keys()].map((code) => String.fromCharCode(code)).join('')}]`,
  'u',
);

/**
 * Puts Latin letters for their look-alikes in words that are Latin otherwise: a number or token stays readable to
 * people with a foreign letter in it. Words of one script are left alone. Every position stays where it is.
 */
export function straighten(text: string): string {
  if (!ANY_LOOK_ALIKE.test(text) || !ASCII_ALNUM.test(text)) return text;
  return text.replace(CANDIDATE, (word) =>
    ASCII_ALNUM.test(word) && ANY_LOOK_ALIKE.test(word) ? latin(word) : word,
  );
}

function latin(word: string): string {
  let result = '';
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    result += String.fromCharCode(LOOK_ALIKES.get(code) ?? code);
  }
  return result;
}
