import type { Span, TextDetector } from '../../detector';
import { fold } from '../words/fold';
import { CUSTOMER_HEADER, NAME_HEADER, PAY_HEADER, PERSONAL_HEADER, THING_WORDS } from './header-words';
import { mayHoldData, readRow, type Row } from './rows';

type TableType = 'contact-list' | 'personal-data-table' | 'customer-list' | 'payroll-table';

interface Table {
  readonly type: TableType;
  readonly span: Span;
}

const FEWEST_ROWS = 8;
const FEWEST_CONTACTS = 10;
/** No finding may be longer than half of what slices of a text share; a longer table is several. */
const LONGEST = 7500;
/** Other lines that may stand between two rows. */
const MOST_BETWEEN = 1;
const LONGEST_HEADER = 300;
const HEADER_LINES = 2;

/** All tables of people in a text, each as one type. Linear: every line is read once. */
function tablesIn(text: string): readonly Table[] {
  const tables: Table[] = [];
  let rows: Row[] = [];
  let between = 0;
  let headerAt = -1;
  let header = '';
  let lastLine = { start: -1, text: '' };
  let lineBefore = lastLine;
  const close = (): void => {
    if (rows.length >= FEWEST_ROWS) {
      const table = tableOf(text, rows, headerAt, header);
      if (table) tables.push(table);
    }
    rows = [];
    between = 0;
  };
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const read = readRow(text, at, end);
    const row = read && rows.length === 0 && isTitle(read) ? null : read;
    if (row) {
      if (rows[0] && row.end - Math.min(rows[0].start, headerAt < 0 ? rows[0].start : headerAt) > LONGEST)
        close();
      if (rows.length === 0) {
        headerAt = isHeader(lineBefore.text)
          ? lineBefore.start
          : isHeader(lastLine.text)
            ? lastLine.start
            : -1;
        header = headerAt < 0 ? '' : fold(text.slice(headerAt, at));
      }
      rows.push(row);
      between = 0;
    } else if (end > at + 1 && rows.length > 0 && (between += 1) > MOST_BETWEEN) close();
    if (end > at + 1) {
      lineBefore = lastLine;
      lastLine = { start: at, text: end - at <= LONGEST_HEADER ? text.slice(at, end) : '' };
      if (row) lastLine = lineBefore = { start: -1, text: '' };
    }
    at = end + 1;
  }
  close();
  return tables;
}

function isHeader(line: string): boolean {
  if (line === '') return false;
  const folded = fold(line);
  return [NAME_HEADER, PERSONAL_HEADER, CUSTOMER_HEADER, PAY_HEADER].some((words) => words.test(folded));
}

/** "Payroll 2025" has a number, and is no row. */
function isTitle({ text, hasPhone, hasMail, hasBirth, hasId }: Row): boolean {
  return !hasPhone && !hasMail && !hasBirth && !hasId && isHeader(text);
}

function tableOf(text: string, rows: readonly Row[], headerAt: number, header: string): Table | null {
  const count = (has: (row: Row) => boolean): number => rows.filter(has).length;
  const most = Math.ceil(rows.length * 0.75);
  const births = count(({ hasBirth, isNamed }) => hasBirth && isNamed);
  const ids = count(({ hasId, hasPhone, isNamed }) => hasId && !hasPhone && isNamed);
  const amounts = count(({ hasAmount, isNamed }) => hasAmount && isNamed);
  const given = count(({ isGiven }) => isGiven);
  const things = count((row) => THING_WORDS.test(row.words)) + (THING_WORDS.test(header) ? rows.length : 0);
  const distinct = new Set(rows.map(({ words, text: line }) => (words === '' ? line : words))).size;
  const areThings = things > rows.length * 0.3;
  // The same words in every line are a log or a list of one thing; many lists hold first names only.
  if (distinct < rows.length * 0.7 && (given < rows.length * 0.5 || distinct < FEWEST_ROWS)) return null;

  const isOfPeople = NAME_HEADER.test(header) || given >= rows.length * 0.25;
  const mails = count(({ hasMail }) => hasMail);
  const written = count(
    ({ hasWrittenPhone, hasMail, words }) => hasMail || (hasWrittenPhone && words !== ''),
  );
  const contacts = count(({ hasPhone, hasMail, words }) => hasMail || (hasPhone && words !== ''));
  const hasContacts = areThings
    ? mails >= most || (written >= most && PERSONAL_HEADER.test(header))
    : written >= most || (contacts >= most && isOfPeople);
  const hasPersonal =
    isOfPeople &&
    !(areThings && given < rows.length * 0.4) &&
    (births >= most ||
      (ids >= most && (PERSONAL_HEADER.test(header) || given >= rows.length * 0.4) && !areThings));
  let type: TableType | null = null;
  if (PAY_HEADER.test(header) && amounts >= most && isOfPeople && !areThings) type = 'payroll-table';
  else if (hasPersonal) type = 'personal-data-table';
  else if (CUSTOMER_HEADER.test(header) && hasContacts) type = 'customer-list';
  else if (hasContacts && rows.length >= FEWEST_CONTACTS) type = 'contact-list';
  else if (hasContacts && isOfPeople) type = 'personal-data-table';
  if (type === null) return null;

  const isSure = headerAt >= 0 || given >= rows.length * 0.25 || mails >= most;
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return null;
  const start = headerAt >= 0 ? headerAt : first.start;
  return {
    type,
    span: {
      start,
      end: start + text.slice(start, last.end).trimEnd().length,
      confidence: isSure ? 'high' : 'medium',
      validated: false,
      masked: '••••',
      replacement: `[${NOUNS[type]} of ${String(rows.length)} removed]`,
    },
  };
}

const NOUNS: Readonly<Record<TableType, string>> = {
  'contact-list': 'contact list',
  'personal-data-table': 'table of personal data',
  'customer-list': 'customer list',
  'payroll-table': 'payroll table',
};

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where enough lines that may be rows follow each other, with two lines before them for a heading. */
function stretchesOfRows(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  const starts: number[] = [];
  let rows = 0;
  let misses = 0;
  let first = 0;
  const close = (end: number): void => {
    if (rows >= FEWEST_ROWS)
      stretches.push({ from: starts[Math.max(0, first - HEADER_LINES)] ?? 0, to: end });
    rows = 0;
    misses = 0;
  };
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (end > at + 1) {
      starts.push(at);
      if (mayHoldData(text, at, end)) {
        if (rows === 0) first = starts.length - 1;
        rows += 1;
        misses = 0;
      } else if (rows > 0 && (misses += 1) > MOST_BETWEEN) close(at);
    }
    at = end + 1;
  }
  close(text.length);
  return stretches;
}

/** Tables of people, which differ by what their columns hold. */
export const tablesOfPeople: TextDetector = {
  kind: 'text',
  type: 'personal-data-table',
  otherTypes: ['payroll-table', 'customer-list', 'contact-list'],
  words: [],
  fewestLines: FEWEST_ROWS,
  find: ({ text }) =>
    stretchesOfRows(text).flatMap(({ from, to }) =>
      tablesIn(text.slice(from, to)).map(({ type, span }) => ({
        ...span,
        type,
        start: span.start + from,
        end: span.end + from,
      })),
    ),
};
