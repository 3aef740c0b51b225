import { describe, expect, it } from 'vitest';
import { nearnessOf, prepareName } from '@/lib/recipients/near-names';

const near = (a: string, b: string) => nearnessOf(prepareName(a), prepareName(b));

describe('names that are near to each other', () => {
  it.each([
    ['Anna Meier', 'Anna Meier', 'same'],
    ['Anna Meier', 'ANNA  MEIER', 'same-letters'],
    ['Anna Meier', 'Anna Meier ✅', 'same-letters'],
    ['Anna Meier', '🔥 Anna·Meier', 'same-letters'],
    ['Anna Meier', 'An\u200bna Meier', 'same-letters'],
    ['Anna Meier', 'Ａｎｎａ Ｍｅｉｅｒ', 'same-letters'],
    ['José Núñez', 'Jose Nunez', 'same-letters'],
    ['Řehoř Dvořák', 'Rehor Dvorak', 'same-letters'],
    ['İrem Yılmaz', 'irem yilmaz', 'same-letters'],
    ['أحمد المصري', 'احمد المصري', 'same-letters'],
    ['Γιώργος', 'ΓΙΩΡΓΟΣ', 'same-letters'],
    ['राहुल शर्मा', 'राहुल शर्मा 🏏', 'same-letters'],
    ['김민수', '김민수⚡', 'same-letters'],
    ['Anna Meier', 'Аnnа Meier', 'look-alike'],
    ['Olga Petrova', 'Οlga Petrova', 'look-alike'],
    ['Karl Weiss', 'KarI Weiss', 'look-alike'],
    ['Bruno Pereira', 'Brunօ Pereira', 'look-alike'],
    ['Acme Support', 'Acrne Support', 'look-alike'],
    ['Acme Support', 'Acme Supp0rt', 'look-alike'],
    ['Иван Иванов', 'Иван Ивaнов', 'look-alike'],
    ['Paul Schmidt', 'Paul Schmdit', 'one-letter'],
    ['Paul Schmidt', 'Paul Schmitdt', 'one-letter'],
    ['Paul Schmidt', 'Paul Schmidtt', 'one-letter'],
    ['Anna Meier', 'Anna Maier', 'one-letter'],
    ['Αλέξανδρος Παππάς', 'Αλέξανρος Παππάς', 'one-letter'],
    ['ნინო ლომიძე', 'ნინო ლოიმძე', 'one-letter'],
    ['Anna Meier', 'Anna Koch', 'first-name'],
    ['राहुल शर्मा', 'राहुल वर्मा', 'first-name'],
  ])('%s and %s: %s', (a, b, nearness) => {
    expect(near(a, b)).toBe(nearness);
    expect(near(b, a)).toBe(nearness);
  });
});

describe('names that are not', () => {
  it.each([
    ['Maria', 'Marta'],
    ['Jan', 'Jana'],
    ['Team A', 'Group A'],
    ['Anna Meier', 'Hanna Meier'],
    ['Carlos Fernández', 'Pedro Fernández'],
    ['राम', 'रमा'],
    ['김민수', '김민서'],
    ['李伟', '李芳'],
    ['أحمد', 'حامد'],
    ['🏀', '⚽'],
    ['1', '2'],
    ['+34 612 34 56 78', '+34 612 34 56 79'],
  ])('%s and %s', (a, b) => {
    expect(near(a, b)).toBeNull();
  });

  it.each([
    ['Team A', 'Team B'],
    ['Parents 5A', 'Parents 5B'],
    ['Accounts 2025', 'Accounts 2026'],
    ['Daniel Souza', 'Daniel Sousas'],
    ['Olga Ivanov', 'Olga Ivanova'],
    ['Luis Fernández', 'Luis Hernández'],
    ['Stand 1', 'Stand 11'],
  ])('%s and %s share no more than a first word', (a, b) => {
    expect(near(a, b)).toBe('first-name');
  });
});
