import { describe, expect, it } from 'vitest';
import { datesIn, isoDate } from '@/lib/organisation/dates';
import { fold } from '@/lib/organisation/fold';

function read(text: string): (readonly string[])[] {
  const all = fold(text);
  return datesIn(all, 0, all.length).map(({ values }) => [...values].sort());
}

describe('days in figures', () => {
  it.each([
    ['31.12.1980', ['19801231']],
    ['12/31/1980', ['19801231']],
    ['1980-12-31', ['19801231']],
    ['on 19801231.', ['19801231']],
    ['31121980', ['19801231']],
    ['3/4/1980', ['19800304', '19800403']],
    ['31.12.80', ['19801231', '20801231']],
    ['٣١/١٢/١٩٨٠', ['19801231']],
  ])('reads %j', (text, days) => {
    expect(read(text)).toContainEqual(days);
  });

  it.each([
    '32.13.1980',
    '12.1980',
    '1.2.3',
    '99999999',
    '31  12  1980',
    'a31.12.19801',
    '192.168.1.1',
    '10:30',
  ])('reads nothing in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('takes a cell only as year, month, day', () => {
    expect(isoDate(' 1980-12-31 ')).toBe('19801231');
    expect(isoDate('1980/02/03')).toBe('19800203');
    expect(isoDate('31.12.1980')).toBeNull();
    expect(isoDate('1980-13-31')).toBeNull();
  });
});
