import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOrganisationMatcher } from '@/lib/organisation/matcher';
import { makeExactTable } from '@/scripts/sluice/tables/exact-table';
import { EmptyTableError } from '@/scripts/sluice/tables/report';
import { KEY, findWith, reload } from './tables';

const base = { id: 'accounts', name: 'Customer accounts', key: KEY };

/** Account numbers that look like real ones and follow no rule. */
function madeUpAccounts(count: number): string[] {
  let state = 12_345;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const digits = String(state).padStart(10, '0');
    return state % 3 === 0 ? `KX${digits.slice(0, 8)}` : digits;
  });
}

const ACCOUNTS = madeUpAccounts(500);
const accounts = findWith(makeExactTable({ ...base, values: 'code', entries: ACCOUNTS }).table);

const separators = fc.constantFrom('', ' ', '-', '.', '/', '\u00a0', '\u200b', ' - ', '\n', '\u2009');
const surroundings = fc.constantFrom(
  '',
  'acct ',
  'Konto:',
  'لطفا ',
  '账号',
  '(',
  '"',
  '🙂',
  'No.',
  'iban=',
  '\n\n',
  'one 2 ',
);
const endings = fc.constantFrom('', ' thanks', '.', ')', '，谢谢', '!!', '\n', ' 🙂', ', 12.50 EUR');

/** The value with separators put in where they please, digits perhaps in another script, letters in another case. */
function regrouped(value: string): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.array(separators, { minLength: value.length, maxLength: value.length }),
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([between, style]) => {
      const written = [...value]
        .map((sign, index) => (index === 0 ? sign : (between[index] ?? '') + sign))
        .join('');
      if (style === 1) return written.toLowerCase();
      if (style === 2)
        return written.replace(/[0-9]/gu, (digit) => String.fromCharCode(0xff10 + Number(digit)));
      if (style === 3)
        return written.replace(/[0-9]/gu, (digit) => String.fromCharCode(0x660 + Number(digit)));
      return written;
    });
}

describe('exact match of codes', () => {
  it('finds every value whatever surrounds it and however it is grouped', () => {
    const cases = fc
      .constantFrom(...ACCOUNTS)
      .chain((value) => fc.tuple(regrouped(value), surroundings, endings));
    fc.assert(
      fc.property(cases, ([written, before, after]) => {
        expect(accounts(`${before}${written}${after}`)).toContain(written);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not find a value that differs in one character', () => {
    const known = new Set(ACCOUNTS);
    const cases = fc
      .tuple(fc.constantFrom(...ACCOUNTS), fc.nat({ max: 9 }), fc.nat({ max: 9 }))
      .map(([value, at, digit]) => value.slice(0, at) + digit + value.slice(at + 1))
      .filter((value) => !known.has(value));
    fc.assert(
      fc.property(cases, (value) => {
        expect(accounts(`acct ${value} thanks`)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a number next to a word, but none from inside a longer code', () => {
    const [value = ''] = ACCOUNTS.filter((one) => /^\d+$/u.test(one));
    expect(accounts(`acct${value}`)).toEqual([value]);
    expect(accounts(`${value}eur`)).toEqual([value]);
    for (const text of [`3f${value}ab`, `1${value}`, `${value}0`, `a1b${value}`]) {
      expect(accounts(text), text).toEqual([]);
    }
  });

  it('does not join groups that stand far apart', () => {
    const [value = ''] = ACCOUNTS;
    expect(accounts(`${value.slice(0, 4)}      ${value.slice(4)}`)).toEqual([]);
    expect(accounts(`${value.slice(0, 4)} and ${value.slice(4)}`)).toEqual([]);
  });

  it('points at the value in the text as it was written', () => {
    const [value = ''] = ACCOUNTS;
    const text = `😀\u200b ﬁne: ${value.slice(0, 4)}\u00ad\u2009${value.slice(4)}, ok`;
    expect(accounts(text)).toEqual([`${value.slice(0, 4)}\u00ad\u2009${value.slice(4)}`]);
  });

  it('warns when ordinary numbers would be taken for values', () => {
    const entries = Array.from({ length: 500 }, (_, index) => String(100_000 + index * 7));
    const { report } = makeExactTable({ ...base, values: 'code', entries });
    expect(report.warnings).toEqual([
      'One in 2000 codes of the shape 999999 is in the table: others will be taken for it. Use a combination.',
    ]);
  });

  it('says which values cannot be used', () => {
    const { report } = makeExactTable({
      ...base,
      values: 'code',
      entries: ['12', 'KX12345678', ' - ', '9'.repeat(99)],
    });
    expect(report.accepted).toBe(1);
    expect(report.skipped.map(({ row }) => row)).toEqual([1, 3, 4]);
    expect(() => makeExactTable({ ...base, values: 'code', entries: ['1'] })).toThrow(EmptyTableError);
  });
});

describe('exact match of names and phrases', () => {
  const names = findWith(
    makeExactTable({
      ...base,
      values: 'name',
      entries: [
        'Núñez & Straße GmbH',
        'O’Brannigan Freight',
        'Łódź-Øst Trading',
        '青山商事',
        'Ορφέας Ναυτιλιακή',
        'شركة الأفق',
      ],
    }).table,
  );

  it.each([
    ['call NUNEZ & STRASSE GMBH today', 'NUNEZ & STRASSE GMBH'],
    ['from Nun\u0303ez, Strasse GmbH.', 'Nun\u0303ez, Strasse GmbH'],
    ["is O'Brannigan freight late?", "O'Brannigan freight"],
    ['lodz ost trading', 'lodz ost trading'],
    ['昨天青山商事来电', '青山商事'],
    ['η ΟΡΦΕΑΣ ΝΑΥΤΙΛΙΑΚΗ είπε', 'ΟΡΦΕΑΣ ΝΑΥΤΙΛΙΑΚΗ'],
    ['مع شركة الافق غدا', 'شركة الافق'],
  ])('finds the name in %j', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    'call Nunez today',
    'Nunez Strasse GmbHs',
    'Nunez and Strasse GmbH',
    'is Brannigan freight late? O’Brannigan Freights',
    'lodz west trading',
    '昨天青山商会来电',
  ])('finds nothing in %j', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('finds a short document that was declared as a phrase, re-wrapped and quoted', () => {
    const phrase = 'Project Halcyon closes on the ninth; do not tell the Rotterdam office.';
    const find = findWith(makeExactTable({ ...base, values: 'phrase', entries: [phrase] }).table);
    expect(
      find(`> project halcyon closes\n> on the ninth - do not\n> tell the “Rotterdam” office`),
    ).toHaveLength(1);
    expect(find('Project Halcyon closes on the tenth; do not tell the Rotterdam office.')).toEqual([]);
  });

  it('takes no name of more than five words and none that is an ordinary word', () => {
    const entries = ['One Two Three Four Five Six', 'May', 'Acme Orbital'];
    const { report } = makeExactTable({ ...base, values: 'name', entries });
    expect(report.skipped.map(({ row }) => row)).toEqual([1, 2]);
  });
});

describe('slow hash', () => {
  const matcher = createOrganisationMatcher([
    reload(makeExactTable({ ...base, values: 'code', entries: ['482913', '771204'], slow: 10 }).table),
  ]);

  it('is worked out only when asked for, and remembered', () => {
    expect(matcher.find('staff no. 482913')).toEqual([]);
    expect(matcher.find('staff no. 482913', 'now')).toHaveLength(1);
    expect(matcher.find('staff no. 482-913')).toHaveLength(1);
    expect(matcher.find('staff no. 482914', 'now')).toEqual([]);
  });

  it('is worked out for a few candidates of a text only', () => {
    const many = Array.from({ length: 20 }, (_, index) => String(500_000 + index)).join(', and ');
    expect(matcher.find(`${many}, and 771204`, 'now')).toEqual([]);
  });
});
