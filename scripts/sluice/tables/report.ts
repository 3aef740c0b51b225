/** What became of what a table was made from. */
export interface TableReport {
  /** Rows, values or documents that are in the table. */
  readonly accepted: number;
  /** `row` counts from 1. */
  readonly skipped: readonly { readonly row: number; readonly reason: string }[];
  /** What whoever makes the table must know before it is used. */
  readonly warnings: readonly string[];
}

/** Nothing that was given can stand in the table. */
export class EmptyTableError extends Error {
  override readonly name = 'EmptyTableError';

  constructor(readonly report: TableReport) {
    const [first] = report.skipped;
    super(`Nothing can be used${first ? `; row ${first.row}: ${first.reason}` : '.'}`);
  }
}
