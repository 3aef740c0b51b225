import { writeFile } from 'node:fs/promises';
import { detectorsPage } from './docs/detectors-page.ts';

/** Writes docs/detectors.md from the catalogue. A unit test tells when it is out of date. */
await writeFile('docs/detectors.md', detectorsPage());
