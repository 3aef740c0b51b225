/** Something of the organisation's own in a text, in UTF-16 units of that text, end exclusive. */
export interface OrganisationMatch {
  readonly start: number;
  readonly end: number;
  readonly kind: 'exact' | 'combination' | 'document';
  readonly tableId: string;
  readonly tableName: string;
  /** Name of the document; only with kind `document`. */
  readonly document?: string;
  /** Share of the document's fingerprints that occur in the text, 0 to 1; only with kind `document`. */
  readonly share?: number;
}

/** A stretch of the text, in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stretches in rising order, overlapping ones made one. */
export function mergeOverlapping(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of [...stretches].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && stretch.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    } else merged.push(stretch);
  }
  return merged;
}
