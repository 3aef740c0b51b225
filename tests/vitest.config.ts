import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A file that needs a page names `happy-dom` in its first docblock. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/u, '') } },
  test: {
    environment: 'node',
    include: ['tests/unit/**/*.test.{ts,tsx}'],
  },
});
