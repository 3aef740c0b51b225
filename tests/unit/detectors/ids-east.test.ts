import { describe, expect, it } from 'vitest';
import { eastIdDocs, eastIds, scanEast } from './east-ids';

/** What would ask somebody: type and the text that was taken. */
function asked(text: string, countries?: ReadonlySet<string> | 'all'): string[] {
  return scanEast(text, countries)
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('the documentation of the ids', () => {
  it('tells of every type, once', () => {
    const documented = eastIdDocs.map(({ type }) => type);
    expect(new Set(documented)).toEqual(new Set(eastIds.map(({ type }) => type)));
    expect(documented).toHaveLength(new Set(documented).size);
  });

  it.each(eastIdDocs)('$type is found in its example', ({ type, example }) => {
    expect(asked(example).map((one) => one.split(' ')[0])).toContain(type);
  });
});

describe('ids as people write them', () => {
  it.each([
    ['adhar no 2341-2341-2346 hai', 'in-aadhaar 2341-2341-2346'],
    ['मेरा आधार नंबर २३४१ २३४१ २३४६ है', 'in-aadhaar २३४१ २३४१ २३४६'],
    ['pan abcpk1234l', 'in-pan abcpk1234l'],
    ['35202-1234567-1 mera CNIC hai', 'pk-cnic 35202-1234567-1'],
    ['الرقم القومي ٢٨٥٠٧٢٤٠١٠١٢٣٤', 'eg-national-id ٢٨٥٠٧٢٤٠١٠١٢٣٤'],
    ['784-1985-1234567-3', 'ae-emirates-id 784-1985-1234567-3'],
    ['TCKN:12345678950', 'tr-tckn 12345678950'],
    ['no ktp 3174056407850003 ya', 'id-nik 3174056407850003'],
    ['NPWP: 01.300.066.6-091.000', 'id-npwp 01.300.066.6-091.000'],
    ['身份证号１１０１０１１９８５０７２４１２３Ｘ', null],
    ['身份证：11010519491231002X', 'cn-resident-id 11010519491231002X'],
    ['HKID A123456(3) thanks', 'hk-hkid A123456(3)'],
    ['身分證 A123456789', 'tw-id A123456789'],
    ['СНИЛС 112-233-445 95', 'ru-snils 112-233-445 95'],
    ['паспорт: серия 45 09 № 123456', 'ru-passport 45 09 № 123456'],
    ['my IC 850724-14-5678', 'my-mykad 850724-14-5678'],
    ['S1234567D is my nric', 'sg-nric S1234567D'],
    ['L01X00T471 is my passport number', null],
    ['my passport no: P<', null],
    ['X1234567 is my passport number', 'passport-number X1234567'],
    ['护照号码是E12345678', 'passport-number E12345678'],
    ['nº passeport : 12AB34567', 'passport-number 12AB34567'],
    ["my driver's license number is D123-4567-8901", 'driver-license D123-4567-8901'],
    ['cédula de identidad: V-12.345.678', 'national-id-number V-12.345.678'],
  ])('%s', (text, expected) => {
    expect(asked(text)).toEqual(expected === null ? [] : [expected]);
  });

  it('takes a country in use for a word', () => {
    const text = 'hier: 85072412341';
    const valid = '02070803628';
    expect(asked(`${text} ${valid}`, new Set(['PL']))).toEqual([`pl-pesel ${valid}`]);
    expect(asked(`${text} ${valid}`)).toEqual([]);
  });
});

describe('what looks like an id and is none', () => {
  it.each([
    'order no 123456789012',
    'call me at +91 98765 43210',
    'my number is 919876543210',
    'call 08031234567 for the nin enrolment',
    '2012-01-02 08:00',
    'tracking 1234567890123',
    'passport expires 12.03.2027',
    'passport valid until 20270101',
    'passport 2019-2029',
    'passport photo 35x45 mm, 500 rupees',
    'I lost my passport, call 912345678',
    'send 12345678 passport copies',
    'passport required 123 days ahead',
    'driving licence test on 12/05/2025',
    'driving licence: call 9876543210',
    'national id within 30 days',
    'my id card is missing since 2023-05-12',
    'pan pizza 1234567890',
    'Nik owes me 3174056407',
    'the inn is at 7707083893 road',
    'tin 123456789',
    'sss hahaha 3412345678',
    'ic see you at 850724-1456',
    'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
    'std::vector<std::vector<int>> a; cout << a.size() << endl;',
    'GHA-000000000-0',
    'C++ template<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
  ])('%s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it('is lowered by a nearer word for something else, unless the country speaks for it', () => {
    const [found] = scanEast('pesel to be sent with the parcel, tracking 02070803628');
    expect(found).toMatchObject({ type: 'pl-pesel', confidence: 'medium', loweredBy: ['tracking'] });
  });
});
