import { guardTexts, type GuardTexts } from './locales';
import { pickLocale, translatorFor, type Translator } from './translator';

/** Keys of everything the guard says in WhatsApp Web. */
export type MessageKey = keyof GuardTexts;
export type Translate = Translator<GuardTexts>;

/** The locale in which the guard speaks to someone who reads these languages, most wanted first. */
export function guardLocale(wanted: readonly string[]): string {
  return pickLocale(guardTexts, wanted).locale;
}

/** The guard's texts for a locale; English where there is no catalogue for it. */
export function createTranslator(locale: string): Translate {
  const picked = pickLocale(guardTexts, [locale]);
  return translatorFor<GuardTexts>(guardTexts[picked.language] ?? {}, picked.locale);
}
