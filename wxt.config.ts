import { defineConfig } from 'wxt';

/** Public half of the key that fixes the Chromium extension id; the private half is not kept anywhere. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtFZEZGgDyN2gngYePNLE2JR/Y1tlBkN2dgrXfmp02GniI3Ef4y/ikoFBB8XEszJlY/JxGh0i2wMBL1vYHH3EhIrId+hoe2RSLZPpMcc2KvO//2jEYbwVD3D55vSngt8yDRFG2jDVJ+IarRWzlL5Le8Xd5P7XfMFEaTFWWf+dalmXHYtbA1mj6Q11VeQRfgmYxy8R5ofWUTNMrhgXUvHuwLlozQlMvnbeC/JiufbMNykMAerIMfGOsCi6tmAQbI64A/3Qpu4g8DvVVqeGoahmSEnGtscSds6E8OfXVEh9SfbQw/69b4DgbQ746nK9l5+9qwNIxjWJmO0rqmmuo4MOxwIDAQAB';

/** Fixes the Firefox add-on id that policies name. */
const GECKO_ID = '{6f0c1e0a-5f0b-4c58-9d3e-3a9b7a2f51c4}';

export default defineConfig({
  imports: false,
  // Mozilla's reviewers get what is needed to build, not what building and testing leaves behind.
  zip: { excludeSources: ['screenshots/**', '.cache/**', '.output/**'] },
  manifestVersion: 3,
  // The pages of the extension are small; the polyfill for preloading would bring the one call of `fetch` there is.
  vite: () => ({ build: { modulePreload: false } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage'],
    host_permissions: ['https://web.whatsapp.com/*'],
    icons: { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: CHROMIUM_KEY, minimum_chrome_version: '120' }),
  }),
});
