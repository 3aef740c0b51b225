import { describe, expect, it } from 'vitest';
import { WORD_DETECTORS } from '@/lib/detectors/catalog/words/word-detectors';
import { createEngine } from '@/lib/detectors/engine/engine';

const engine = createEngine([{ group: 'password', detectors: WORD_DETECTORS }]);
const scan = (text: string): string[] =>
  engine.scan(text, 'text').map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe('one-time-code', () => {
  it.each([
    ['OTP 552341', '552341'],
    ['G-482913 is your Google verification code.', 'G-482913'],
    ['Your WhatsApp code: 482-913\nDo not share this code with others', '482-913'],
    ['552341 is your WhatsApp code', '552341'],
    ['Use 440912 to confirm your payment. Do not share it with anyone, this code expires in 5 min', '440912'],
    ['your code is 338 902', '338 902'],
    ['the code they sent me is 7719', '7719'],
    ['OTP ٥٥٢٣٤١', '٥٥٢٣٤١'],
    ['tu código de verificación es 448120', '448120'],
    ['o código é 5519', '5519'],
    ['dein Bestätigungscode lautet 448120', '448120'],
    ['code de vérification : 123456', '123456'],
    ['il codice è 445566', '445566'],
    ['je verificatiecode is 448120', '448120'],
    ['ओटीपी 552341 है', '552341'],
    ['kode OTP kamu 1234', '1234'],
    ['رمز التحقق هو 448120', '448120'],
    ['doğrulama kodun 448120', '448120'],
    ['код из смс 5519', '5519'],
    ['验证码是448120,5分钟内有效', '448120'],
    ['認証コードは552341です', '552341'],
    ['인증번호 552341', '552341'],
  ])('finds the code in %j', (text, code) => {
    expect(scan(text)).toEqual([`one-time-code ${code}`]);
  });

  it('is sure of a code that is called one', () => {
    const [found] = engine.scan('OTP 552341', 'text');
    expect(found).toMatchObject({ confidence: 'high', masked: '••••••', replacement: '[code removed]' });
  });

  it.each([
    'enter the OTP you received',
    'OTP not received yet, waited 10 min',
    'error code 40412 when I open it',
    'the zip code is 90210',
    'tracking code 448120',
    'the course code is 445566',
    'use promo code SAVE2024 at checkout',
    'verification code 2024',
    'código postal 28013',
    'codice postale 20121',
    'code postal 75011',
    'die Postleitzahl ist 10115',
    'posta kodu: 06420',
    'kode pos 40115 bandung',
    'pin code 400001 mumbai',
    'الرمز البريدي 11564',
    'код ошибки 1045',
    'code review at 1530 tomorrow',
    'do not share my number 4155550123',
    'Never share your OTP with anyone, banks never call 24x7',
  ])('is silent on %j', (text) => {
    expect(scan(text)).toEqual([]);
  });
});

describe('pins and codes that open', () => {
  it.each([
    ['my pin is 4821', 'card-pin 4821'],
    ['atm pin 7734', 'card-pin 7734'],
    ['el pin de la tarjeta es 9034', 'card-pin 9034'],
    ['Geheimzahl der Karte: 9034', 'card-pin 9034'],
    ['एटीएम पिन 9034 है', 'card-pin 9034'],
    ['phone unlock code is 951753', 'device-pin 951753'],
    ['o pin do celular é 1397', 'device-pin 1397'],
    ['the gate code is 4409, then push hard', 'access-code 4409'],
    ['alarm code 7712, you have 30 seconds', 'access-code 7712'],
    ['la combinación de la caja fuerte es 112358', 'access-code 112358'],
    ['le code de la porte est 4471', 'access-code 4471'],
    ['kapı kodu 2580', 'access-code 2580'],
  ])('names the type in %j', (text, found) => {
    expect(scan(text)).toEqual([found]);
  });

  it.each([
    'pin the message please',
    'pin 6 of the connector is ground',
    'the PIN should be 4 digits',
    'pincode 560034',
    'el pin no funciona',
    'combination of 4000 and 3500 is fine',
    'the gate closes at 2200',
    'meine PIN ist gesperrt',
  ])('is silent on %j', (text) => {
    expect(scan(text)).toEqual([]);
  });
});
