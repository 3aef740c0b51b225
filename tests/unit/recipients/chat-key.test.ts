import { describe, expect, it } from 'vitest';
import { chatKeyOf, type ChatSurroundings, identityOf } from '@/lib/recipients/chat-key';
import { createKeyedHash } from '@/lib/recipients/keyed-hash';
import { hash, seen } from './made';

const alone: ChatSurroundings = { composerLabel: null, rowTitles: [], hasTwin: () => false };

describe('what tells a chat from all others', () => {
  it('is the number where there is one, however it is spelt or called', () => {
    const spelt = identityOf(seen('+34 612 34 56 78'), alone);
    expect(spelt).toBe('number +34612345678');
    expect(identityOf(seen('+34 612-345-678'), alone)).toBe(spelt);
    expect(identityOf(seen('~Anna', { composerLabel: 'Type a message to +34 612345678' }), alone)).toBe(
      spelt,
    );
  });

  it('is the name of a contact, a group or a verified business', () => {
    expect(identityOf(seen('Anna'), alone)).toBe('name Anna');
    expect(identityOf(seen('\u202aAnna\u202c'), alone)).toBe('name Anna');
    expect(identityOf(seen('Anna 🏀'), alone)).toBe('name Anna 🏀');
  });

  it('does not change when the page tells the kind only later', () => {
    expect(identityOf(seen('Anna', { kind: 'person' }), alone)).toBe(identityOf(seen('Anna'), alone));
  });

  it('takes a username whatever its case', () => {
    expect(identityOf(seen('@Anna.M'), alone)).toBe('username @anna.m');
  });

  it.each(['~Anna', '+34 ••• •• 56 78', '612 34 56 78', ''])('is not known for "%s"', (title) => {
    expect(identityOf(seen(title), alone)).toBeNull();
  });

  it('is not known where two chats bear one name', () => {
    expect(identityOf(seen('Anna'), { ...alone, rowTitles: ['Anna', 'Bo', 'Anna\u200e'] })).toBeNull();
    expect(identityOf(seen('Anna'), { ...alone, rowTitles: ['Anna', 'Bo', 'Anna M'] })).toBe('name Anna');
    expect(identityOf(seen('Anna'), { ...alone, hasTwin: (title) => title === 'Anna' })).toBeNull();
    expect(identityOf(seen('+34 612 34 56 78'), { ...alone, hasTwin: () => true })).not.toBeNull();
  });

  it.each([
    ['Type a message to Bo', 'Anna', ['Anna', 'Bo'], false],
    ['Digita un messaggio per Anna M', 'Anna', ['Anna', 'Anna M'], false],
    ['Type a message to Anna', 'Anna', ['Anna', 'Bo'], true],
    ['Type a message to Anna', 'Anna M', ['Anna', 'Anna M'], false],
    // An older page, whose label names nobody; "Type" is part of no word here.
    ['Type a message', 'Anna', ['Anna', 'Typ'], true],
    ['Anna için mesaj yazın', 'Anna', ['Anna', 'Mesajcı'], true],
    // A chat that happens to be called like a word of the label.
    ['Type a message to Anna', 'Anna', ['Anna', 'message'], true],
  ])(
    'believes header and text box only when they agree: "%s" beside "%s"',
    (composerLabel, name, rowTitles, known) => {
      expect(identityOf(seen(name), { ...alone, composerLabel, rowTitles }) !== null).toBe(known);
    },
  );

  it('is kept as a hash under the key of the install', () => {
    const key = chatKeyOf(seen('Anna'), alone, hash);
    expect(key).toMatch(/^[0-9a-f]{32}$/u);
    expect(chatKeyOf(seen('Anna'), alone, createKeyedHash(new Uint8Array(32).fill(2)))).not.toBe(key);
    expect(chatKeyOf(seen('~Anna'), alone, hash)).toBeNull();
  });
});

describe('the keyed hash', () => {
  it('is HMAC-SHA-256', () => {
    // Computed with OpenSSL: echo -en 'number\0+4915100000000' | openssl dgst -sha256 -mac HMAC -macopt hexkey:…
    const key = Uint8Array.from('00112233445566778899aabbccddeeff'.match(/../gu) ?? [], (pair) =>
      Number.parseInt(pair, 16),
    );
    const own = createKeyedHash(key);
    own('copy', 'x'.repeat(200));
    expect(own('number', '+4915100000000')).toBe('8e3197c66cb77ddf');
    expect(own('member', '+4915100000000')).not.toBe('8e3197c66cb77ddf');
  });

  it('refuses a short key', () => {
    expect(() => createKeyedHash(new Uint8Array(8))).toThrow(RangeError);
  });
});
