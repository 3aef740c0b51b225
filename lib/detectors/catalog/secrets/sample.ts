import { SLOT, spellOut, type TokenFormat } from './form';

const SETS: Readonly<Record<string, string>> = {
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  lower: 'abcdefghijklmnopqrstuvwxyz',
  digit: '0123456789',
};
const MIXED = `${SETS['upper']}${SETS['lower']}${SETS['digit']}`;
const CHARACTERS: Readonly<Record<string, string>> = {
  h: '0123456789abcdef',
  H: '0123456789ABCDEF',
  x: '0123456789abcdef',
  l: `${SETS['lower']}${SETS['digit']}`,
  L: `${SETS['lower']}`,
  u: `${SETS['upper']}${SETS['digit']}`,
  U: `${SETS['upper']}234567`,
  q: `${SETS['lower']}234567`,
  d: `${SETS['digit']}`,
  c: `${SETS['upper']}${SETS['lower']}`,
};

/** A made-up token of a form, the same for the same seed. */
export function sample(form: string, seed: number): string {
  let state = (seed * 2_654_435_761 + 97) >>> 0;
  const next = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
  return spellOut(form).replaceAll(SLOT, (_slot, kind: string, from: string, to?: string) => {
    const least = Number(from);
    const length = least + (to === undefined ? 0 : next(Math.min(Number(to) - least, 24) + 1));
    const characters = CHARACTERS[kind] ?? MIXED;
    let run = '';
    while (run.length < length) {
      const char = characters[next(characters.length)] ?? '';
      if (!run.endsWith(char)) run += char;
    }
    return run;
  });
}

/** How a value of a format stands in a message: alone, or behind the vendor's word. */
export function samplesOf(format: TokenFormat, seed: number): readonly { text: string; value: string }[] {
  const word = format.words?.[0];
  return [
    ...format.forms.map((form) => sample(form, seed)).map((value) => ({ text: value, value })),
    ...(word === undefined ? [] : (format.values ?? ['{a32}']))
      .map((form) => sample(form, seed))
      .map((value) => ({ text: `${word}_secret_key=${value}`, value })),
  ];
}
