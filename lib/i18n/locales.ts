import { guard as enGuard } from './locales/en/guard';
import { recipients as enRecipients } from './locales/en/recipients';
import { terms as enTerms } from './locales/en/terms';
import { types as enTypes } from './locales/en/types';
import type { Message } from './message';

const english = { ...enGuard, ...enRecipients, ...enTerms, ...enTypes };

export type GuardTexts = typeof english;

/** A translation has every key of the English catalogue; the compiler tells the ones that are missing. */
export type Catalogue<Texts> = Readonly<Record<keyof Texts, Message>>;

/** What the guard says in WhatsApp Web, by language. A new language is a line here and one in `page-locales.ts`. */
export const guardTexts: Readonly<Record<string, Catalogue<GuardTexts>>> = {
  en: english,
};
