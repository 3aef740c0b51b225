import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asianAccounts } from '@/lib/detectors/catalog/bank/asia';
import { europeanAccounts } from '@/lib/detectors/catalog/bank/europe';
import { latinAmericanAccounts } from '@/lib/detectors/catalog/bank/latin-america';
import { northAmericanAccounts } from '@/lib/detectors/catalog/bank/north-america';
import { oceanianAccounts } from '@/lib/detectors/catalog/bank/oceania';
import { securities } from '@/lib/detectors/catalog/bank/securities';
import { cbuNumber, clabeNumber, isinNumber, leiNumber, routingNumber } from './generate-numbers';
import { scanWith } from './scan-with';

const scan = scanWith([
  ...latinAmericanAccounts,
  ...northAmericanAccounts,
  ...europeanAccounts,
  ...asianAccounts,
  ...oceanianAccounts,
  ...securities,
]);

const sure = (text: string, countries: readonly string[] = []) =>
  scan(text, countries).filter(({ confidence }) => confidence !== 'low');

describe('bank accounts', () => {
  it.each([
    ['mx-clabe', 'mi CLABE es 032180000118359719', '032180000118359719'],
    ['ar-cbu', 'CBU 2850590940090418135201', '2850590940090418135201'],
    ['ar-cbu', 'te paso mi alias: perro.gato.luna para la transferencia', 'perro.gato.luna'],
    ['br-pix-key', 'chave pix: 123e4567-e89b-12d3-a456-426614174000', '123e4567-e89b-12d3-a456-426614174000'],
    ['br-pix-key', 'meu pix é (11) 98765-4321', '(11) 98765-4321'],
    ['br-pix-key', 'pix (celular): 11987654321', '11987654321'],
    ['br-pix-key', 'pix fulana@example.com', 'fulana@example.com'],
    ['br-bank-account', 'agência 1234 conta 12345-6', 'agência 1234 conta 12345-6'],
    ['us-routing-number', 'routing number 021000021', '021000021'],
    ['us-bank-account', 'checking account number 000123456789 at chase', '000123456789'],
    ['in-bank-account', 'a/c no 50100123456789 IFSC HDFC0000123', '50100123456789'],
    ['bank-account', 'my bank account number is 12345678', '12345678'],
    ['bank-account', 'rekeningnummer 123456789', '123456789'],
    ['bank-account', 'رقم الحساب 123456789012', '123456789012'],
    [
      'ca-bank-account',
      'transit 00012 institution 003 account 1234567',
      'transit 00012 institution 003 account 1234567',
    ],
    ['uk-bank-account', 'sort code 20-00-00 account 55779911', '20-00-00 account 55779911'],
    ['uk-bank-account', 'acc 55779911 sort code 20-00-00', '55779911 sort code 20-00-00'],
    ['es-ccc', 'mi número de cuenta es 2100 0418 45 0200051332', '2100 0418 45 0200051332'],
    ['no-bank-account', 'kontonummer 8601.11.17947', '8601.11.17947'],
    ['se-bankgiro', 'bankgiro 5805-6201', '5805-6201'],
    ['cz-bank-account', 'číslo účtu 19-2000145399/0800', '19-2000145399/0800'],
    ['in-ifsc', 'IFSC: HDFC0000123', 'HDFC0000123'],
    ['in-upi-id', 'pay me at asha.k@okaxis please', 'asha.k@okaxis'],
    ['id-bank-account', 'norek BCA 1234567890 a.n. Budi', '1234567890'],
    ['id-bank-account', 'no. rek: 1234-5678-9012', '1234-5678-9012'],
    ['il-bank-account', 'בנק 12 סניף 600 חשבון 123456', '12 סניף 600 חשבון 123456'],
    ['jp-bank-account', '口座番号は1234567です', '1234567'],
    ['ng-nuban', '0123456789 GTBank', '0123456789'],
    ['ng-nuban', 'opay: 8123456780', '8123456780'],
    ['au-bsb-account', 'BSB 062-000 acc 12345678', '062-000 acc 12345678'],
    ['nz-bank-account', 'account 01-0902-0068389-00', '01-0902-0068389-00'],
    ['bic', 'BIC: COBADEFFXXX', 'COBADEFFXXX'],
    ['isin', 'ISIN US0378331005', 'US0378331005'],
    ['cusip', 'CUSIP 037833100', '037833100'],
    ['sedol', 'SEDOL 0263494', '0263494'],
    ['lei', 'LEI 7H6GLXDRUGQFU57RNE97', '7H6GLXDRUGQFU57RNE97'],
    ['swift-message', ':20:REF1 :32A:261123EUR15000,00 :50K:/1', ':32A:261123EUR15000,00'],
    [
      'br-boleto',
      'boleto 00190.00009 02714.720014 71432.412170 1 84410000012345',
      '00190.00009 02714.720014 71432.412170 1 84410000012345',
    ],
  ])('finds %s in %j', (type, text, value) => {
    expect(sure(text).map((seen) => [seen.type, seen.found])).toContainEqual([type, value]);
  });

  it.each([
    'my account number is wrong, please check',
    'your Netflix account no 12345678 has expired',
    'order number 123456789',
    'tracking 032180000118359719',
    'manda um pix de 150 reais',
    'pix 12345',
    'agência fecha às 16',
    'transit takes 45 minutes on the 12345 bus',
    'the sort code is on the card',
    'cuenta atrás: 10 9 8 7',
    'kontonummer folgt',
    'bg 1234567',
    'účet za 1 234 Kč',
    'SWIFT ANALYSIS of the results',
    'bic pens 12345678',
    'asha@hotel said hi',
    'write to bob@upi.example.com',
    'norek menyusul ya',
    'GTBank opens at 0800',
    'rek 12345',
    'see ISIN list 2026',
    'ISIN US0378331006',
    'CUSIP 037833101',
    'LEI 7H6GLXDRUGQFU57RNE98',
    'meeting 01-0902-0068389-01',
    '普通 2026',
  ])('asks nobody about %j', (text) => {
    expect(sure(text)).toEqual([]);
  });

  it('takes a country in use for evidence where no word is near', () => {
    expect(scan('032180000118359719')).toEqual([]);
    expect(scan('032180000118359719', ['MX'])[0]).toMatchObject({ type: 'mx-clabe', confidence: 'medium' });
    expect(scan('2850590940090418135201', ['AR'])[0]).toMatchObject({ type: 'ar-cbu', validated: true });
  });

  it.each([
    ['mx-clabe', 'clabe', clabeNumber],
    ['ar-cbu', 'cbu', cbuNumber],
    ['us-routing-number', 'routing number', routingNumber],
    ['isin', 'isin', isinNumber],
    ['lei', 'lei', leiNumber],
  ])('finds every %s behind its word, and none with another check digit', (type, word, numbers) => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 9 }), (number, by) => {
        const of = (value: string) =>
          scan(`hi 👍 ${word}: ${value}, ok`).filter((seen) => seen.type === type);
        expect(of(number)).toMatchObject([{ found: number, validated: true }]);
        const changed = `${number.slice(0, -1)}${(Number(number.at(-1)) + by) % 10}`;
        expect(of(changed).filter(({ validated }) => validated)).toEqual([]);
      }),
    );
  });
});
