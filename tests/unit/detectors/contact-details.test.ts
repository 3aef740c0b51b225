import { describe, expect, it } from 'vitest';
import { dateOfBirth } from '@/lib/detectors/catalog/contact/date-of-birth';
import { emailAddress } from '@/lib/detectors/catalog/contact/email-address';
import { postalAddresses } from '@/lib/detectors/catalog/contact/postal-address';
import { scanWith } from './scan-with';

const scan = scanWith([emailAddress, dateOfBirth, ...postalAddresses]);
const sure = (text: string) => scan(text).filter(({ confidence }) => confidence !== 'low');

describe('mail addresses', () => {
  it.each([
    'asha.k@example.com',
    "o'brien+news@mail.example.co.uk",
    'x_1@sub-domain.example.org',
    'jörg@müller.de',
    'A@B.io',
    'user@xn--mller-kva.example.xn--p1ai',
  ])('finds %j', (address) => {
    expect(scan(`write to <${address}>, please`)).toMatchObject([{ type: 'email-address', found: address }]);
  });

  it.each([
    'see you @home',
    'a@b',
    'asha@okaxis',
    '@someone.com',
    'user@host.invalidtld',
    'git clone ssh://git@example.com/x',
    'https://user:secret@example.com/',
    'two@@example.com',
  ])('is silent on %j', (text) => {
    expect(scan(text)).toEqual([]);
  });
});

describe('dates of birth', () => {
  it.each([
    ['dob: 14/03/1987', '14/03/1987'],
    ['D.O.B. 1987-03-14', '1987-03-14'],
    ['she was born on March 14, 1987 in Leeds', 'March 14, 1987'],
    ['fecha de nacimiento: 14 de marzo de 1987', '14 de marzo de 1987'],
    ['data de nascimento 14.03.1987', '14.03.1987'],
    ['geboren am 14. März 1987', '14. März 1987'],
    ['née le 14 mars 1987', '14 mars 1987'],
    ['nato a Roma il 14/03/1987', '14/03/1987'],
    ['geboortedatum: 14-03-1987', '14-03-1987'],
    ['TTL: Bandung, 14 Maret 1987', '14 Maret 1987'],
    ['doğum tarihim 14.03.1987', '14.03.1987'],
    ['जन्म तिथि: १४/०३/१९८७', '१४/०३/१९८७'],
    ['تاريخ الميلاد: ١٤/٣/١٩٨٧', '١٤/٣/١٩٨٧'],
    ['生年月日 1987年3月14日', '1987年3月14日'],
  ])('finds the date in %j', (text, date) => {
    expect(scan(text)).toMatchObject([{ type: 'date-of-birth', found: date }]);
  });

  it.each([
    'happy birthday! see you 14/03/2027',
    'born in 1987',
    'date of birth?',
    'meeting on 14/03/1987',
    'dob 14/03/2087',
    'dob 45/13/1987',
    'birthday party, 12 people, 14/03/2026',
  ])('is silent on %j', (text) => {
    expect(scan(text)).toEqual([]);
  });
});

describe('postal addresses', () => {
  it.each([
    '350 Fifth Avenue, New York, NY 10118',
    '221B Baker Street, London NW1 6XE',
    '12 Wattle Road, Carlton VIC 3053',
    'Hauptstraße 12, 10115 Berlin',
    'Keizersgracht 123, 1015 CJ Amsterdam',
    'Calle Mayor 5, 28013 Madrid',
    'Rua das Flores, 12, Centro, Curitiba, 80020-090',
    '12 rue de la Paix, 75002 Paris',
    'Via Garibaldi 7, 20121 Milano',
    'Jl. Sudirman No. 7, Jakarta 10220',
    'Av. Insurgentes Sur 1602, Benito Juárez, 03940 Ciudad',
  ])('finds %j', (address) => {
    const [found] = sure(`send it to ${address} please`).filter(({ type }) => type === 'postal-address');
    expect(found?.found).toBe(address);
  });

  it.each([
    'we walked down the street',
    '12 people on the way',
    'I have 3 close friends and 2 cats',
    'in 5 minutes at the place',
    'via mail, 12 copies',
    '10115 reasons to visit Berlin',
    'la calle estaba vacía, 28013 personas',
    'Route 66, 2026 edition',
    'meet at 221 Baker Street',
  ])('asks nobody about %j', (text) => {
    expect(sure(text)).toEqual([]);
  });
});
