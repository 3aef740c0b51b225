import { defineConfig } from 'vitest/config';

/** A file that needs a page names `happy-dom` in its first docblock. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/unit/**/*.test.{ts,tsx}'],
  },
});
