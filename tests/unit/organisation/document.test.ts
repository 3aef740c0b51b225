import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/organisation/fold';
import { makeDocumentTable } from '@/scripts/sluice/tables/document-table';
import { KEY, matchWith } from './tables';

const WORDS =
  'harbour ledger quarter crane Überweisung supplier margin tonne Fracht the of and to we contract renewal 2026 14,5 clause penalty schedule berth vessel tariff board draft notice заказ договор порт'.split(
    ' ',
  );

/** Prose of no meaning, the same for the same seed. */
function prose(seed: number, words: number): string {
  let state = seed;
  return Array.from({ length: words }, (_, index) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const word = WORDS[(state >>> 8) % WORDS.length] ?? '';
    return index % 12 === 11 ? `${word}.\n` : word;
  }).join(' ');
}

const DOCUMENT = prose(1, 700);
const OTHER = prose(2, 700);
const base = { id: 'documents', name: 'Board papers', key: KEY };
const { table } = makeDocumentTable({
  ...base,
  documents: [
    { name: 'Tariff draft', text: DOCUMENT },
    { name: 'Berth plan', text: OTHER },
  ],
});
const find = matchWith(table);

/** A stretch of the document that folds to `length` characters. */
function runOf(text: string, at: number, length: number): string {
  const { starts } = fold(text);
  return text.slice(starts[at] ?? 0, starts[at + length] ?? text.length);
}

describe('document fingerprints', () => {
  it('finds any run of 99 characters, wherever it stands', () => {
    const last = fold(DOCUMENT).length - 100;
    fc.assert(
      fc.property(fc.nat({ max: last }), fc.nat({ max: 300 }), fc.nat({ max: 300 }), (at, before, after) => {
        const run = runOf(DOCUMENT, at, 99);
        const text = `${prose(77, before)} ${run} ${prose(78, after)}`;
        const [match] = find(text);
        expect(match?.document).toBe('Tariff draft');
        const found = text.slice(match?.start, match?.end).replace(/[^\p{L}\p{N}]/gu, '');
        expect(found.length).toBeGreaterThanOrEqual(50);
      }),
      { numRuns: 300 },
    );
  });

  it('points at what is shared and not far beyond', () => {
    const run = runOf(DOCUMENT, 1000, 600);
    const before = `${prose(91, 60)} `;
    const text = before + run + ` ${prose(92, 60)}`;
    const matches = find(text);
    expect(matches).toHaveLength(1);
    expect(matches[0]?.start).toBeGreaterThanOrEqual(before.length - 2);
    expect(matches[0]?.end).toBeLessThanOrEqual(before.length + run.length + 2);
    expect((matches[0]?.end ?? 0) - (matches[0]?.start ?? 0)).toBeGreaterThan(run.length * 0.8);
  });

  it('is not put off by case, line breaks, punctuation or accents', () => {
    const changed = DOCUMENT.toUpperCase().normalize('NFD').replaceAll('.', ' !').replace(/\s+/gu, '\n> ');
    expect(find(changed)).toMatchObject([{ document: 'Tariff draft', share: 1 }]);
  });

  it('is not put off by edits elsewhere', () => {
    const last = fold(DOCUMENT).length - 100;
    const edits = fc.array(fc.tuple(fc.nat({ max: 699 }), fc.constantFrom('changed', '', 'x1')), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.nat({ max: last }), edits, (at, changes) => {
        const run = runOf(DOCUMENT, at, 99);
        const start = DOCUMENT.indexOf(run);
        const edit = (part: string): string => {
          const words = part.split(' ');
          for (const [index, word] of changes) if (index < words.length) words[index] = word;
          return words.join(' ');
        };
        const text = `${edit(DOCUMENT.slice(0, start))} ${run} ${edit(DOCUMENT.slice(start + run.length))}`;
        expect(find(text).map(({ document }) => document)).toContain('Tariff draft');
      }),
      { numRuns: 200 },
    );
  });

  it('survives spelling fixes every few lines and tells how much is shared', () => {
    const words = DOCUMENT.split(' ').map((word, index) => (index % 45 === 44 ? `${word}s` : word));
    const [match] = find(words.join(' '));
    expect(match?.share).toBeGreaterThan(0.5);
    expect(match?.share).toBeLessThan(1);
    expect(find(runOf(DOCUMENT, 300, 400))[0]?.share).toBeLessThan(0.25);
  });

  it('stays silent on other texts, also of the same words', () => {
    for (let seed = 100; seed < 200; seed += 1) expect(find(prose(seed, 300))).toEqual([]);
    expect(find('')).toEqual([]);
    expect(find('a'.repeat(5000))).toEqual([]);
  });

  it('does not know a document by what was to be ignored', () => {
    const letterhead = prose(500, 80);
    const documents = [
      { name: 'One', text: `${letterhead} ${prose(501, 200)}` },
      { name: 'Only a letterhead', text: letterhead },
    ];
    const made = makeDocumentTable({ ...base, documents, ignored: [letterhead] });
    expect(made.report.skipped).toEqual([{ row: 2, reason: 'Nothing is left without the ignored texts.' }]);
    const findLetters = matchWith(made.table);
    expect(findLetters(`${letterhead} ${prose(999, 100)}`)).toEqual([]);
    expect(findLetters(prose(501, 200))).toHaveLength(1);
  });

  it('names both documents that share a part', () => {
    const shared = prose(600, 100);
    const documents = ['One', 'Two'].map((name, index) => ({
      name,
      text: `${shared} ${prose(700 + index, 100)}`,
    }));
    const findBoth = matchWith(makeDocumentTable({ ...base, documents }).table);
    expect(new Set(findBoth(shared).map(({ document }) => document))).toEqual(new Set(['One', 'Two']));
  });

  it('leaves short documents out and says so', () => {
    const documents = [
      { name: 'Note', text: 'The board meets on the ninth.' },
      { name: 'Paper', text: DOCUMENT },
    ];
    const { report } = makeDocumentTable({ ...base, documents });
    expect(report.skipped).toEqual([{ row: 1, reason: '23 of 99 letters and digits: make it a phrase.' }]);
  });

  it('asks for as many fingerprints as the table says', () => {
    const strict = matchWith(
      makeDocumentTable({ ...base, documents: [{ name: 'A', text: DOCUMENT }], atLeast: 5 }).table,
    );
    expect(strict(runOf(DOCUMENT, 0, 60))).toEqual([]);
    expect(strict(runOf(DOCUMENT, 0, 600))).not.toEqual([]);
  });
});
