import type { BrowserTest } from '../test.ts';

export const promptTests: readonly BrowserTest[] = [];
