import { standInTests } from '../stand-in/rows/tests.ts';
import { createContext } from './context.ts';
import { matrixTests } from './matrix/tests.ts';
import type { BrowserName } from './browser.ts';
import { launch } from './session.ts';
import type { BrowserTest } from './test.ts';
import { trapTests } from './traps/tests.ts';
import { badCaseTests } from './bad-cases/tests.ts';
import { builds, packageTests } from './package/tests.ts';
import { promptTests } from './prompt/tests.ts';

/** A test that takes longer than this has hung, in milliseconds. */
const LIMIT_MS = 60_000;

const suites: readonly (readonly [name: string, tests: readonly BrowserTest[]])[] = [
  ['package', packageTests],
  ['stand-in', standInTests],
  ['prompt', promptTests],
  ['traps', trapTests],
  ['bad cases', badCaseTests],
  ['matrix', matrixTests],
];

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function withLimit(work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`took longer than ${LIMIT_MS / 1000} s`)), LIMIT_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function runIn(name: BrowserName): Promise<{ passed: number; failed: number }> {
  const count = { passed: 0, failed: 0 };
  const wanted = option('only');
  for (const [suite, tests] of suites) {
    const chosen = tests.filter(
      (test) =>
        (test.only === undefined || test.only === name) &&
        (wanted === undefined || `${suite} ${test.name}`.includes(wanted)),
    );
    if (chosen.length === 0) continue;
    const start = Date.now();
    const session = await launch({ browser: name, extensionDir: builds[name] }).catch((error: unknown) => {
      console.log(`FAIL ${name} ${suite}: the browser did not start\n     ${String(error)}`);
    });
    if (!session) {
      count.failed += chosen.length;
      continue;
    }
    const context = createContext(session);
    let failed = 0;
    for (const test of chosen) {
      try {
        await withLimit(test.run(context));
      } catch (error) {
        failed += 1;
        console.log(`FAIL ${name} ${suite}: ${test.name}\n     ${String(error)}`);
      }
    }
    if (session.strayRequests.length > 0) {
      failed += 1;
      console.log(`FAIL ${name} ${suite}: requests to elsewhere: ${session.strayRequests.join(', ')}`);
    }
    await session.close();
    count.passed += chosen.length - Math.min(failed, chosen.length);
    count.failed += failed;
    console.log(`${name} ${suite}: ${chosen.length} tests in ${Math.round((Date.now() - start) / 1000)} s`);
  }
  return count;
}

const only = option('browser');
const names = (['chromium', 'firefox'] as const).filter((name) => only === undefined || name === only);
const counts = await Promise.all(names.map(runIn));
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
