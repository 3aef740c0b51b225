import { defineToken } from '../token-detector';

/** Signed JSON web tokens whose header names its algorithm. */
export const jwt = defineToken({
  type: 'jwt',
  label: 'token',
  pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2048}\.eyJ[A-Za-z0-9_-]{4,8192}\.[A-Za-z0-9_-]{16,2048}/gu,
  keywords: ['eyj'],
  prefixLength: 3,
  source: 'RFC 7519, RFC 7515',
  isValid: (token) => decodeBase64Url(token.slice(0, token.indexOf('.'))).includes('"alg"'),
});

/** The text of a base64url string (RFC 4648 section 5), or the empty string when it is none. */
function decodeBase64Url(value: string): string {
  try {
    return atob(value.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
