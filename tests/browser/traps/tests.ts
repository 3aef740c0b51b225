import type { BrowserTest } from '../test.ts';

export const trapTests: readonly BrowserTest[] = [];
