import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORD_DETECTORS } from '@/lib/detectors/catalog/words/word-detectors';
import { createEngine } from '@/lib/detectors/engine/engine';

const engine = createEngine([{ group: 'password', detectors: WORD_DETECTORS }]);
const scan = (text: string): string[] =>
  engine.scan(text, 'text').map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe('password-in-words', () => {
  it.each([
    ['my password is kestrel47', 'kestrel47'],
    ['the password for the guest account is Blue$ky42, ok?', 'Blue$ky42'],
    ['Password: Tr0ub4dor&3', 'Tr0ub4dor&3'],
    ['pw is Orchid77#', 'Orchid77#'],
    ['pw – Orchid77#', 'Orchid77#'],
    ['pass: falcon22!', 'falcon22!'],
    ['DB_PASSWORD=s3cr3tVal', 's3cr3tVal'],
    ['password is "marigold"', 'marigold'],
    ['password is sunshine', 'sunshine'],
    ['password:\nOrchid77#', 'Orchid77#'],
    ['*Password:* `Orchid77#`', 'Orchid77#'],
    ['Password (case sensitive): Orchid77', 'Orchid77'],
    ['passcode: 482913', '482913'],
    ['user admin / pass Welcome1', 'Welcome1'],
    ['Welcome1 is the password', 'Welcome1'],
    ['creds: svc_app / Nf8Kq22zT', 'Nf8Kq22zT'],
    ['id/pw: admin/orchid123', 'orchid123'],
    ['PassWord:orchid12345,Port:22', 'orchid12345'],
    ['la contraseña es Gato2031', 'Gato2031'],
    ['contrasen\u0303a del correo: gato2031', 'gato2031'],
    ['a senha é Flor@99', 'Flor@99'],
    ['senha: girassol', 'girassol'],
    ['das Passwort lautet Sonne!23', 'Sonne!23'],
    ['Ich habe das Passwort auf Sonne8833 geändert', 'Sonne8833'],
    ['le mot de passe est Chat1234', 'Chat1234'],
    ['mdp : Chat1234', 'Chat1234'],
    ['la psw è Mare_2020', 'Mare_2020'],
    ['wachtwoord: zonnebloem', 'zonnebloem'],
    ['मेरा पासवर्ड Indore@123 है', 'Indore@123'],
    ['netflix ka password movie7788 hai', 'movie7788'],
    ['kata sandinya adalah Kucing99', 'Kucing99'],
    ['كلمة المرور هي Nakhla1234', 'Nakhla1234'],
    ['الباسورد: nakhla22', 'nakhla22'],
    ['şifrem Ankara06x', 'Ankara06x'],
    ['пароль от почты Moskva55x', 'Moskva55x'],
    ['hasło to Zamek_88', 'Zamek_88'],
    ['密码是Abc12345,别告诉别人', 'Abc12345'],
    ['パスワードはsakura88です', 'sakura88'],
    ['비번:goyang12', 'goyang12'],
    ['mật khẩu là Hanoi2020', 'Hanoi2020'],
    ['รหัสผ่านคือ bangkok88', 'bangkok88'],
  ])('finds the value in %j', (text, value) => {
    expect(scan(text)).toEqual([`password-in-words ${value}`]);
  });

  it.each([
    'I forgot my password again',
    'change your password please',
    'password is wrong',
    'Password is incorrect!!',
    'my password is too long',
    'the password must have 8 characters',
    'the password was changed',
    'what is the password?',
    'the password is on the fridge',
    'Password: ********',
    'password: required',
    'password is case-sensitive',
    'the password is 100% wrong',
    'Password reset link: https://example.com/r/ab12cd34',
    'my bus pass is A12345',
    'did you change the password at 10:30',
    'I sent the password to john1234',
    'the password for ubuntu1204',
    'kitten12 is a password',
    'olvidé mi contraseña otra vez',
    'la clave del éxito es trabajar',
    'esqueci a senha',
    'senha da fila: A045',
    'Passwort vergessen',
    'das Passwort muss 8 Zeichen haben',
    'mot de passe obligatoire',
    'la parola: amore',
    'wachtwoord vergeten',
    'पासवर्ड भूल गया',
    'password galat hai',
    'kata sandi minimal 8 karakter',
    'نسيت كلمة المرور',
    'şifremi unuttum',
    'забыл пароль',
    '密码要8位以上',
    'パスワードは8文字以上',
    '비밀번호는 8자리 이상',
    'my password is [password removed]',
  ])('is silent on %j', (text) => {
    expect(scan(text)).toEqual([]);
  });

  it('shows nothing of the password', () => {
    expect(engine.scan('pw is Orchid77#', 'text')[0]).toMatchObject({
      masked: '••••••',
      replacement: '[password removed]',
      confidence: 'high',
      validated: false,
    });
  });

  it('finds generated passwords behind every way to say it', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'bcdfghjkmnpqrstvwz'), minLength: 4, maxLength: 9 });
    const password = fc
      .tuple(letters, fc.integer({ min: 10, max: 9999 }), fc.constantFrom('', '#', '@', '$'))
      .map(([word, number, sign]) => `${word.charAt(0).toUpperCase()}${word.slice(1)}${sign}${number}`);
    const frame = fc.constantFrom(
      (value: string) => `ok the password is ${value} thanks`,
      (value: string) => `Passwort: ${value}`,
      (value: string) => `a senha do servidor é ${value}.`,
      (value: string) => `usuario: rosa\ncontraseña: ${value}\n`,
      (value: string) => `le mdp = "${value}"`,
    );
    fc.assert(
      fc.property(password, frame, (value, say) => {
        expect(scan(say(value))).toEqual([`password-in-words ${value}`]);
      }),
    );
  });
});

describe('passwords by what they open', () => {
  it.each([
    ['wifi password is cinnamon4421', 'wifi-password cinnamon4421'],
    ['la clave del wifi es casa2468', 'wifi-password casa2468'],
    ['WLAN-Passwort: Regenbogen7', 'wifi-password Regenbogen7'],
    ['WIFI:T:WPA;S:Loft5;P:rainy-day77;;', 'wifi-password rainy-day77'],
    ['WIFI:S:Loft5;P:rainy-day77;T:WPA;;', 'wifi-password rainy-day77'],
    ['the vpn PSK is Kd83nQpw2', 'vpn-psk Kd83nQpw2'],
    ['Join https://zoom.us/j/81234567890?pwd=a1B2c3D4e5', 'meeting-passcode a1B2c3D4e5'],
    ['Zoom meeting ID 812 3456 7890, passcode: 449201', 'meeting-passcode 449201'],
    ['anydesk id 482 913 774 when you are ready', 'remote-access-code 482 913 774'],
    ['teamviewer is open, password: 8xk2m9', 'remote-access-code 8xk2m9'],
  ])('names the type in %j', (text, found) => {
    expect(scan(text)).toEqual([found]);
  });

  it.each([
    'what is the wifi password?',
    'the wifi password is on the fridge',
    'WIFI:T:nopass;S:Cafe;P:;;',
    'Join https://zoom.us/j/81234567890',
    'anydesk is broken on windows 10',
    'the vpn is down again',
  ])('is silent on %j', (text) => {
    expect(scan(text)).toEqual([]);
  });
});
