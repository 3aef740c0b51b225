import type { Random } from './random.ts';

/** Writes a sentence as people type it in chat: small letters, signs and parts left out, letters missing. */
export function chatStyle(sentence: string, random: Random): string {
  let text = sentence;
  if (random.next() < 0.3) text = withoutLastPart(text);
  if (random.next() < 0.6) text = text.toLowerCase();
  if (random.next() < 0.4) text = text.replace(/[,.:!]/gu, random.next() < 0.5 ? '' : ' ');
  if (random.next() < 0.25) text = withTypo(text, random);
  if (random.next() < 0.25) text = withTypo(text, random);
  if (random.next() < 0.15) text = withoutWord(text, random);
  return text.replace(/ {2,}/gu, ' ').trim();
}

/** People often leave the last clause away; the one before it must still say enough. */
function withoutLastPart(text: string): string {
  const comma = text.lastIndexOf(', ');
  return comma > text.length / 2 ? text.slice(0, comma) : text;
}

function withTypo(text: string, random: Random): string {
  const at = 1 + random.below(Math.max(1, text.length - 2));
  if (!/^\p{L}\p{L}$/u.test(text.slice(at, at + 2))) return text;
  return random.next() < 0.5
    ? text.slice(0, at) + text.slice(at + 1)
    : text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

function withoutWord(text: string, random: Random): string {
  const words = text.split(' ');
  if (words.length < 6) return text;
  words.splice(random.below(words.length), 1);
  return words.join(' ');
}
