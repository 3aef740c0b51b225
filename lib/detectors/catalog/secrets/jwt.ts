import type { TokenDetector } from '../../detector';
import type { TypeDocs } from '../../type-docs';

/** Signed and encrypted JSON web tokens whose header names its algorithm. */
export const jwt: TokenDetector = {
  kind: 'token',
  type: 'jwt',
  prefixes: ['eyJ*'],
  pattern:
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2048}={0,2}\.(?:eyJ[A-Za-z0-9_-]{4,8192}={0,2}\.[A-Za-z0-9_+/-]{10,2048}|[A-Za-z0-9_-]{0,1024}\.[A-Za-z0-9_-]{12,64}\.[A-Za-z0-9_-]{4,8192}\.[A-Za-z0-9_-]{12,64})/uy,
  check: (token) => decodeBase64Url(token.slice(0, token.indexOf('.'))).includes('"alg"'),
  label: 'token',
  shows: 3,
};

/** The text of a base64url string (RFC 4648 section 5), or the empty string when it is none. */
function decodeBase64Url(value: string): string {
  try {
    return atob(value.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

export const jwtDocs: readonly TypeDocs[] = [
  {
    type: 'jwt',
    group: 'key',
    name: 'JSON Web Token',
    example:
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
    method: 'Three or five base64url parts whose first decodes to a JSON header with `alg`.',
    source: 'RFC 7519, RFC 7515, RFC 7516',
    severity: 'high',
  },
];
