import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCombinationTable } from '@/scripts/sluice/tables/combination-table';
import { KEY, findWith } from './tables';

const ROWS = [
  ['Okonkwo-Lindqvist', '1980-03-04', '5105105105105100', 'PX-220418'],
  ['Fárkaš', '1962-12-31', '4111111111111111', 'PX-771305'],
  ['De la Cruz Ortiz', '2001-07-19', '', 'PX-100227'],
] as const;

const { table, report } = makeCombinationTable({
  id: 'patients',
  name: 'Patients',
  key: KEY,
  columns: [
    { name: 'surname', values: 'name' },
    { name: 'born', values: 'date' },
    { name: 'card', values: 'tail', digits: 8 },
    { name: 'file', values: 'code' },
  ],
  rows: ROWS,
  atLeast: 2,
  within: 80,
});
const find = findWith(table);

describe('combinations', () => {
  it.each([
    ['Mrs Okonkwo Lindqvist, born 04.03.1980', 'Okonkwo Lindqvist, born 04.03.1980'],
    ['3/4/80 okonkwo-lindqvist', '3/4/80 okonkwo-lindqvist'],
    ['FARKAS (1962-12-31)', 'FARKAS (1962-12-31'],
    ['de la cruz ortiz 19.7.2001', 'de la cruz ortiz 19.7.2001'],
    ['Farkas paid with 4111 1111 1111 1111', 'Farkas paid with 4111 1111 1111 1111'],
    ['card ending 1111-1111, file px771305', '1111-1111, file px771305'],
    ['file PX 100227: dob 2001/07/19', 'PX 100227: dob 2001/07/19'],
  ])('finds a row in %j', (text, found) => {
    expect(find(text)).toEqual([found]);
  });

  it.each([
    'Okonkwo-Lindqvist called',
    'born 04.03.1980',
    'PX-220418 is closed',
    'Farkas, born 04.03.1980',
    'Okonkwo-Lindqvist, born 05.03.1980',
    'Okonkwo-Lindqvist pays 4111 1111 1111 1111',
    `Farkas ${'and so on '.repeat(9)} 31.12.1962`,
  ])('finds nothing in %j', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('finds every two columns of a row in either order, and no columns of two rows', () => {
    const row = fc.constantFrom(...ROWS.keys());
    const column = fc.nat({ max: 3 });
    fc.assert(
      fc.property(
        row,
        row,
        column,
        column,
        fc.constantFrom(' ', ', ', ' – ', '\n', ' is with '),
        (one, other, a, b, between) => {
          const [first = '', second = ''] = [ROWS[one]?.[a], ROWS[other]?.[b]];
          fc.pre(a !== b && first !== '' && second !== '');
          expect(find(`x ${first}${between}${second} y`)).toHaveLength(one === other ? 1 : 0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('counts rows and the cells it cannot use', () => {
    expect(report).toMatchObject({ accepted: 3, skipped: [], warnings: [] });
    const made = makeCombinationTable({
      id: 'x',
      name: 'X',
      key: KEY,
      columns: [
        { name: 'surname', values: 'name' },
        { name: 'born', values: 'date' },
      ],
      rows: [
        ['Farkas', '31.12.1962'],
        ['Farkas', '1962-12-31'],
      ],
      atLeast: 2,
      within: 80,
    });
    expect(made.report.skipped).toEqual([{ row: 1, reason: 'Fewer than 2 usable cells.' }]);
  });

  it('refuses columns that any two words might match', () => {
    const columns = [
      { name: 'first name', values: 'name' },
      { name: 'surname', values: 'name' },
    ] as const;
    const rows = [['Ada', 'Farkas']];
    expect(() =>
      makeCombinationTable({ id: 'x', name: 'X', key: KEY, columns, rows, atLeast: 2, within: 50 }),
    ).toThrow(RangeError);
  });

  it('needs three columns where the table says so', () => {
    const strict = makeCombinationTable({
      id: 'strict',
      name: 'Strict',
      key: KEY,
      columns: [
        { name: 'surname', values: 'name' },
        { name: 'born', values: 'date' },
        { name: 'file', values: 'code' },
      ],
      rows: ROWS.map(([surname, born, , file]) => [surname, born, file]),
      atLeast: 3,
      within: 80,
    });
    const findStrict = findWith(strict.table);
    expect(findStrict('Farkas 31.12.1962')).toEqual([]);
    expect(findStrict('PX771305 Farkas 31.12.1962')).toEqual(['PX771305 Farkas 31.12.1962']);
  });
});
