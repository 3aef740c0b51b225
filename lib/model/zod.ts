/**
 * The only importer of zod. `jitless` must be set before the first schema is parsed: without it zod
 * probes `new Function`, which a strict extension CSP reports as a violation (colinhacks/zod #4461).
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
