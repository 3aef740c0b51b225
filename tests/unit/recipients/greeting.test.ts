import { describe, expect, it } from 'vitest';
import { greetedName } from '@/lib/recipients/greeting';

describe('the name that a text greets', () => {
  it.each([
    ['Hi Anna, here it is', 'anna'],
    ['hey anna can you check', 'anna'],
    ['Dear Mr. Smith,', 'smith'],
    ['Good morning Olivia!', 'olivia'],
    ['Hola Juan', 'juan'],
    ['Buenos días Sra. García,', 'garcia'],
    ['Liebe Frau Meier,\nanbei', 'meier'],
    ['Sehr geehrter Herr Dr. Wolf', 'wolf'],
    ['Bonjour Mme Dupont,', 'dupont'],
    ['Olá João, tudo bem?', 'joao'],
    ['Ciao Giulia!', 'giulia'],
    ['Merhaba Ayşe Hanım,', 'ayse'],
    ['Selamat pagi Pak Budi', 'budi'],
    ['Cześć Marek', 'marek'],
    ['Добрый день, Ольга!', 'ольга'],
    ['Привет Анна', 'анна'],
    ['Γεια σου Γιώργο,', 'γιωργο'],
    ['नमस्ते राहुल जी', 'राहुल'],
    ['নমস্কার রাহুল', 'রাহুল'],
    ['مرحبا أحمد، كيف حالك', 'احمد'],
    ['السلام عليكم يا أحمد', 'احمد'],
    ['שלום דנה', 'דנה'],
    ['สวัสดีค่ะ คุณสมชาย', 'สมชาย'],
    ['你好，李伟', '李伟'],
    ['こんにちは田中さん', '田中'],
    ['안녕 민수야', '민수'],
  ])('"%s" greets %s', (text, name) => {
    expect(greetedName(text)).toBe(name);
  });

  it.each([
    '',
    'ok',
    'Anna said hi',
    'Higher Anna',
    'good morning',
    'The IBAN is',
    'History of Anna',
    '👋',
    'Hi!',
    'High Anna',
  ])('"%s" greets nobody by name', (text) => {
    expect(greetedName(text)).toBeNull();
  });

  it('reads the beginning only', () => {
    expect(greetedName(`${'x '.repeat(5000)}\nHi Anna`)).toBeNull();
  });
});
