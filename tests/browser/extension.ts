import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Fixes the address of the extension's pages in Firefox, which else makes one up for each profile. */
export const FIREFOX_UUID = '0b7c1d52-6a1f-4e0f-9b57-3a1e5d2c8f10';

const manifestSchema = z.object({
  key: z.optional(z.string()),
  browser_specific_settings: z.optional(z.object({ gecko: z.object({ id: z.string() }) })),
});

/** Where the pages of a build are, as its manifest fixes it. */
export interface ExtensionAddress {
  readonly origin: string;
  /** Id of the add-on in Firefox; null in Chromium. */
  readonly geckoId: string | null;
}

export async function addressOf(extensionDir: string): Promise<ExtensionAddress> {
  const text = await readFile(join(extensionDir, 'manifest.json'), 'utf8');
  const manifest = manifestSchema.parse(JSON.parse(text));
  const geckoId = manifest.browser_specific_settings?.gecko.id ?? null;
  if (geckoId) return { origin: `moz-extension://${FIREFOX_UUID}`, geckoId };
  const hash = createHash('sha256')
    .update(Buffer.from(manifest.key ?? '', 'base64'))
    .digest('hex');
  const id = [...hash.slice(0, 32)].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
  return { origin: `chrome-extension://${id}`, geckoId: null };
}
