import type { BrowserTest } from '../../browser/test.ts';
import { composerRows } from './composer-rows.ts';
import { pageRows } from './page-rows.ts';

/** The stand-in has what the field guide asks for, row by row. */
export const standInTests: readonly BrowserTest[] = [...composerRows, ...pageRows];
