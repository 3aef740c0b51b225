import type { BrowserTest } from '../test.ts';
import { eventTraps } from './event-traps.ts';
import { pageTraps } from './page-traps.ts';

/** The fifteen traps of the field guide, a test each. */
export const trapTests: readonly BrowserTest[] = [...eventTraps, ...pageTraps];
