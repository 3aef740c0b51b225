/** What may stand between two groups: one space, or one sign with or without spaces around it. */
const GAP = String.raw`(?:\s?[.\-/_]\s?|\s)`;

/** Layout of a value written in one piece, or with gaps at the ends of these groups and nowhere else. */
export function grouped(...sizes: readonly number[]): RegExp {
  return build(sizes, `${GAP}?`);
}

/** Layout of a value written with a gap at the end of each of these groups. */
export function separated(...sizes: readonly number[]): RegExp {
  return build(sizes, GAP);
}

/** Layout of a value written in one piece. */
export const unbroken = /^[\p{L}\d]+$/u;

function build(sizes: readonly number[], gap: string): RegExp {
  return new RegExp(`^${sizes.map((size) => `[\\p{L}\\d]{${size}}`).join(gap)}$`, 'u');
}
