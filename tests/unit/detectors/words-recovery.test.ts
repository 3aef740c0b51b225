import { describe, expect, it } from 'vitest';
import { WORD_DETECTORS } from '@/lib/detectors/catalog/words/word-detectors';
import { createEngine } from '@/lib/detectors/engine/engine';

const engine = createEngine([{ group: 'password', detectors: WORD_DETECTORS }]);
const scan = (text: string): string[] =>
  engine.scan(text, 'text').map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

/** Test vectors of the BIP-39 reference implementation. */
const PHRASE = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const LONG_PHRASE =
  'letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd amount doctor acoustic avoid letter always';

describe('recovery-phrase', () => {
  it.each([PHRASE, LONG_PHRASE, `${'abandon '.repeat(11)}about`])('validates %j', (phrase) => {
    const text = `keep this: ${phrase}, ok`;
    const [found, ...more] = engine.scan(text, 'text');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ type: 'recovery-phrase', confidence: 'high', validated: true });
    expect(text.slice(found?.start, found?.end)).toBe(phrase);
  });

  it('reads numbered lists', () => {
    const numbered = PHRASE.split(' ').map((word, at) => `${at + 1}. ${word}`);
    for (const text of [numbered.join(' '), numbered.join('\n')]) {
      expect(engine.scan(text, 'text')).toMatchObject([{ type: 'recovery-phrase', validated: true }]);
    }
  });

  it('does not call a phrase validated whose checksum is wrong', () => {
    const text = PHRASE.replace('yellow', 'zebra');
    expect(engine.scan(text, 'text')).toMatchObject([{ confidence: 'medium', validated: false }]);
  });

  it.each([
    [
      'my seed phrase is legal winner thank year wave sausage worth useful legal winner thank, guess the last',
    ],
    ['frase semilla: avance bola cuna dardo enero falda gato hueso islote jugo lápiz molde'],
  ])('takes a part, or another language, behind its name: %j', (text) => {
    expect(engine.scan(text, 'text')).toMatchObject([
      { type: 'recovery-phrase', confidence: 'medium', validated: false },
    ]);
  });

  it.each([
    'legal winner thank year wave sausage worth useful',
    'seed phrase: never tell it to anybody who asks for it on the phone',
    'abandon ability able about above absent absorb abstract absurd abuse access accident',
    'what is a seed phrase?',
    'someone should exercise because the weather is perfect and the kitchen is already clean',
  ])('is silent on %j', (text) => {
    expect(scan(text)).toEqual([]);
  });
});

describe('recovery-codes', () => {
  it.each([
    ['backup codes:\n4f8a-91cd\n77be-02aa\n9c1d-44e0', '4f8a-91cd\n77be-02aa\n9c1d-44e0'],
    ['códigos de respaldo: 48291034 77120394 55610293', '48291034 77120394 55610293'],
    ['recovery code: XK4F9-22LMP', 'XK4F9-22LMP'],
  ])('finds them in %j', (text, codes) => {
    expect(scan(text)).toEqual([`recovery-codes ${codes}`]);
  });

  it.each([
    'where are my backup codes?',
    'backup codes are in the drawer',
    'print the recovery codes in 2024',
  ])('is silent on %j', (text) => {
    expect(scan(text)).toEqual([]);
  });
});

describe('security-answer', () => {
  it.each([
    ["my mother's maiden name is Okafor", 'Okafor'],
    ['el apellido de soltera de mi madre es Quiroga', 'Quiroga'],
    ['Der Mädchenname meiner Mutter ist Brinkmann', 'Brinkmann'],
    ['annemin kızlık soyadı Yıldız', 'Yıldız'],
    ['nama gadis ibu kandung: Suryani', 'Suryani'],
  ])('finds the answer in %j', (text, answer) => {
    expect(scan(text)).toEqual([`security-answer ${answer}`]);
  });

  it.each([
    "what is your mother's maiden name?",
    "my mother's maiden name is on the form",
    'her maiden name is Okafor',
    'I forgot the answer to my security question',
  ])('is silent on %j', (text) => {
    expect(scan(text)).toEqual([]);
  });
});
