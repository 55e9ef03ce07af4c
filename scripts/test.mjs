/**
 * `npm test [-- arguments for vitest]`: installs what is missing, checks the code, then runs every test on every
 * backend. The last line says how many tests passed and failed; a step before them that fails counts as one.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './check.mjs';
import { cacheFolder, ensureInstalled, how } from './env.mjs';

ensureInstalled();
const { passed, failed } = check() ? test(process.argv.slice(2)) : { passed: 0, failed: 1 };
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string[]} args */
function test(args) {
  const report = join(cacheFolder(), 'vitest.json');
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const options = /** @type {const} */ ({ ...how, stdio: ['ignore', 'inherit', 'inherit'] });
  const { status } = spawnSync('vitest', ['run', ...reporters, ...args], options);
  const { numPassedTests: passed, numFailedTests: failed } = readReport(report);
  // A file that does not load, or an error outside a test, fails the run and is no test.
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

/** @param {string} file @returns {{ numPassedTests: number, numFailedTests: number }} */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1 }; // vitest did not come so far
  }
}
