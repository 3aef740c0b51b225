import { guard as enGuard } from './locales/en/guard';
import { pages as enPages } from './locales/en/pages';
import { recipients as enRecipients } from './locales/en/recipients';
import { terms as enTerms } from './locales/en/terms';
import { types as enTypes } from './locales/en/types';
import type { Catalogue } from './locales';

const english = { ...enGuard, ...enRecipients, ...enTerms, ...enTypes, ...enPages };

export type PageTexts = typeof english;

/** What the extension's own pages say, by language. A file of its own, so that the guard's script is without it. */
export const pageTexts: Readonly<Record<string, Catalogue<PageTexts>>> = {
  en: english,
};
