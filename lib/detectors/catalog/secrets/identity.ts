import { type TokenFormat, detectorsOf } from './family';
import { docsOf } from './family-docs';

export const identityFormats: readonly TokenFormat[] = [
  {
    type: 'azure-client-secret',
    label: 'Azure client secret',
    forms: [],
    words: [
      'azure',
      'client secret',
      'clientsecret',
      'aad',
      'app secret',
      'appsecret',
      'secret value',
      'tenant',
      'arm client',
      'entra',
      'msal',
      'graph api',
      'sharepoint',
      'sp secret',
      'secret',
      'password',
    ],
    values: ['{t3}{d1}Q~{t31-34}'],
    onlyForms: true,
  },
  { type: 'okta-token', label: 'Okta token', forms: [], words: ['okta', 'ssws'], values: ['00{e40}'] },
  { type: 'auth0-secret', label: 'Auth0 secret', forms: [], words: ['auth0'], values: ['{b64}', '{b43}'] },
  {
    type: 'clerk-key',
    label: 'Clerk key',
    forms: [],
    words: ['clerk'],
    values: ['sk_live_{a32-60}', 'sk_test_{a32-60}'],
  },
  {
    type: 'identity-service-key',
    label: 'identity service key',
    forms: [],
    words: [
      'onelogin',
      'jumpcloud',
      'pingidentity',
      'ping identity',
      'keycloak',
      'cognito',
      'descope',
      'propelauth',
      'frontegg',
      'supertokens',
      'fusionauth',
      'zitadel',
      'magic secret',
      'hanko',
      'kinde',
      'hcaptcha',
      'recaptcha secret',
    ],
    values: ['{h64}', '{a40}', '{l51}', '{a32}', '{uuid}', '0x{H40}', '0x{h40}'],
  },
  {
    type: 'workos-key',
    label: 'WorkOS key',
    forms: ['sk_live_{a60-120}', 'client_secret_{a40-60}'],
    words: ['workos'],
  },
  {
    type: 'stytch-secret',
    label: 'Stytch secret',
    forms: ['secret-live-{b36}=', 'secret-test-{b36}=', 'secret-live-{e36-44}', 'secret-test-{e36-44}'],
    words: ['stytch'],
  },
  {
    type: 'svix-token',
    label: 'Svix token',
    forms: ['testsk_{b30-50}.{a2}', 'sk_{a30-50}.eu', 'sk_{a30-50}.us'],
    words: ['svix'],
  },
];

export const identitySecrets = detectorsOf(identityFormats);

export const identitySecretDocs = /* @__PURE__ */ docsOf(identityFormats);
