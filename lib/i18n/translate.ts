export type MessageKey = string;
export type Translate = (key: string, params?: Record<string, unknown>) => string;
export function createTranslator(_l: string): Translate {
  return (k) => k;
}
export function direction(_l: string): 'ltr' | 'rtl' {
  return 'ltr';
}
