import type { Message, Param, ParamsOf } from './message';

/** The texts of one catalogue in one language. Callable with a key; the rest is for what has no fixed key. */
export interface Translator<Texts> {
  <Key extends keyof Texts & string>(key: Key, ...params: ParamsOf<Texts[Key]>): string;
  /** The text for a key that is made of an id, or null when the catalogue has none for it. */
  find(key: string, params?: Readonly<Record<string, Param>>): string | null;
  /** "a, b and c" in this language. */
  list(items: readonly string[]): string;
  /** A point in time, short; `at` in milliseconds since the epoch. */
  time(at: number): string;
}

/**
 * @param locale BCP 47 tag in which numbers, lists and plurals are written.
 */
export function translatorFor<Texts>(
  texts: Readonly<Record<string, Message>>,
  locale: string,
): Translator<Texts> {
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;

  function write(value: Param | undefined): string {
    if (typeof value !== 'number') return value ?? '';
    numbers ??= new Intl.NumberFormat(locale);
    return numbers.format(value);
  }

  function formOf(message: Message, count: Param | undefined): string {
    if (typeof message === 'string') return message;
    plurals ??= new Intl.PluralRules(locale);
    return (typeof count === 'number' ? message[plurals.select(count)] : undefined) ?? message.other;
  }

  function find(key: string, params: Readonly<Record<string, Param>> = {}): string | null {
    const message = Object.hasOwn(texts, key) ? texts[key] : undefined;
    if (message === undefined) return null;
    return formOf(message, params.count).replace(/\{(\w+)\}/gu, (_, name: string) => write(params[name]));
  }

  const translate = (key: string, params?: Readonly<Record<string, Param>>): string =>
    find(key, params) ?? key;
  return Object.assign(translate, {
    find,
    list: (items: readonly string[]) => new Intl.ListFormat(locale).format(items),
    time: (at: number) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at),
  }) as Translator<Texts>;
}

/** The first of the wanted languages that there is a catalogue for, with its region; English otherwise. */
export function pickLocale(
  texts: Readonly<Record<string, unknown>>,
  wanted: readonly string[],
): { readonly locale: string; readonly language: string } {
  for (const locale of wanted) {
    const language = [locale, locale.split('-')[0] ?? ''].find((tag) => Object.hasOwn(texts, tag));
    if (language !== undefined) return { locale, language };
  }
  return { locale: 'en', language: 'en' };
}
