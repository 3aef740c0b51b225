import { describe, expect, it } from 'vitest';
import { scanText } from '@/lib/detectors/scan';

describe('password-in-words', () => {
  it.each([
    ['my password is kestrel47', 'kestrel47'],
    ['the password for the guest wifi is Blue$ky42, ok?', 'Blue$ky42'],
    ['Password: Tr0ub4dor&3', 'Tr0ub4dor&3'],
    ['pw is Orchid77#', 'Orchid77#'],
    ['DB_PASSWORD=s3cr3tVal', 's3cr3tVal'],
    ['password is "marigold"', 'marigold'],
    ['password:\nOrchid77#', 'Orchid77#'],
    ['passcode: 482913', '482913'],
    ['la contraseña es Gato2031', 'Gato2031'],
    ['contrasen\u0303a del correo: gato2031', 'gato2031'],
    ['a senha é Flor@99', 'Flor@99'],
    ['senha: girassol', 'girassol'],
    ['das Passwort lautet Sonne!23', 'Sonne!23'],
    ['WLAN-Passwort: Regenbogen7', 'Regenbogen7'],
    ['पासवर्ड है Indore@123', 'Indore@123'],
    ['मेरा पासवर्ड Indore@123 है', 'Indore@123'],
    ['كلمة المرور هي Nakhla1234', 'Nakhla1234'],
    ['كلمة السر: Nakhla1234', 'Nakhla1234'],
    ['le mot de passe est Chat1234', 'Chat1234'],
    ['mdp : Chat1234', 'Chat1234'],
  ])('finds the value in %j', (text, value) => {
    const found = scanText(text, 'text');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([value]);
    expect(found[0]).toMatchObject({ type: 'password-in-words', masked: '••••••' });
  });

  it.each([
    'I forgot my password',
    'password is wrong',
    'the password was changed',
    'what is the password?',
    'Password: ********',
    'password: required',
    'Password is incorrect!!',
    'password is case-sensitive',
    'the password is 100% wrong',
    'Password reset link: https://example.com/r/ab12cd34',
    'my bus pass is A12345',
    'did you change the password at 10:30',
    'olvidé mi contraseña otra vez',
    'esqueci a senha',
    'Passwort vergessen',
    'पासवर्ड भूल गया',
    'نسيت كلمة المرور',
    'my password is [password removed]',
  ])('is silent on %j', (text) => {
    expect(scanText(text, 'text')).toEqual([]);
  });
});
