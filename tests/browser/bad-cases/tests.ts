import type { BrowserTest } from '../test.ts';

export const badCaseTests: readonly BrowserTest[] = [];
