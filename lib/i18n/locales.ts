import { guard as enGuard } from './locales/en/guard';
import { pages as enPages } from './locales/en/pages';
import { terms as enTerms } from './locales/en/terms';
import type { Message } from './message';

const englishForGuard = { ...enGuard, ...enTerms };
const englishForPages = { ...enGuard, ...enTerms, ...enPages };

export type GuardTexts = typeof englishForGuard;
export type PageTexts = typeof englishForPages;

/** A translation has every key of the English catalogue; the compiler tells the ones that are missing. */
type Catalogue<Texts> = Readonly<Record<keyof Texts, Message>>;

/** What the guard says in WhatsApp Web, by language. Add a language here and in `pageTexts`. */
export const guardTexts: Readonly<Record<string, Catalogue<GuardTexts>>> = {
  en: englishForGuard,
};

/** What the extension's own pages say, by language. Apart from `guardTexts`, so that it is not in its bundle. */
export const pageTexts: Readonly<Record<string, Catalogue<PageTexts>>> = {
  en: englishForPages,
};
