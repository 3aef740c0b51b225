import { type Detector, toMatch } from './detector';

/** A token whose form alone tells its issuer. */
export interface TokenFormat {
  readonly type: string;
  /** How a reader knows it, for the replacement: "GitHub token". */
  readonly label: string;
  /** Global pattern of the whole token. */
  readonly pattern: RegExp;
  readonly keywords?: readonly string[];
  /** How many characters at the front are the same in every token and may be shown. */
  readonly prefixLength: number;
  readonly source: string;
  /** A look inside, where the form has more to check; true when it fits. */
  isValid?(token: string): boolean;
}

/** The detector of one token format, in texts and file names. */
export function defineToken(format: TokenFormat): Detector {
  const { type, label, pattern, keywords, prefixLength, source } = format;
  return {
    type,
    appliesTo: ['text', 'file-name'],
    source,
    ...(keywords ? { keywords } : {}),
    find(text) {
      return [...text.text.matchAll(pattern)]
        .filter(([token]) => !isPlaceholder(token) && (format.isValid?.(token) ?? true))
        .map(({ 0: token, index }) =>
          toMatch(type, text, {
            start: index,
            end: index + token.length,
            confidence: 'high',
            validated: format.isValid !== undefined,
            masked: `${token.slice(0, prefixLength)}••••`,
            replacement: `[${label} removed]`,
          }),
        );
    },
  };
}

/** A form filled with "xxxx…" or "0000…" is documentation, not a token. */
function isPlaceholder(token: string): boolean {
  return /x{12}|0{12}/iu.test(token);
}
