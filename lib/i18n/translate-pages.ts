import { pageTexts, type PageTexts } from './page-locales';
import { pickLocale, translatorFor, type Translator } from './translator';

export type PageTranslate = Translator<PageTexts>;

/** The locale in which the extension's pages speak, with the wanted languages in their order. */
export function pageLocale(wanted: readonly string[]): string {
  return pickLocale(pageTexts, wanted).locale;
}

/** The texts of the popup and the options page; English where there is no catalogue for a locale. */
export function createPageTranslator(locale: string): PageTranslate {
  const picked = pickLocale(pageTexts, [locale]);
  return translatorFor<PageTexts>(pageTexts[picked.language] ?? {}, picked.locale);
}
