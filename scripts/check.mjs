/** `npm run check`: everything about the code that can be said without running it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, how } from './env.mjs';

/** Runs the steps in order, a line for each. Stops at the first that fails, and prints what it said. */
export function check() {
  const packed = mkdtempSync(join(tmpdir(), 'tfjs-blocks-pack-'));
  const tarball = () => join(packed, readdirSync(packed)[0] ?? 'nothing was packed');
  /** @type {[what: string, program: string, args: () => string[]][]} */
  const steps = [
    ['types', 'tsc', () => ['--project', '.']],
    ['lint and format', 'biome', () => ['ci', '--colors=off']],
    ['nothing unused', 'knip', () => ['--no-progress']],
    ['build', 'tsup', () => ['--silent']],
    ['pack', 'npm', () => ['pack', '--ignore-scripts', '--pack-destination', packed]],
    ['package', 'publint', () => [tarball(), '--strict']],
    ["package's types", 'attw', () => [tarball(), '--no-emoji']],
    ['site', 'node', () => ['scripts/site.mjs', 'build']],
  ];
  try {
    return steps.every((step) => passes(step));
  } finally {
    rmSync(packed, { recursive: true, force: true });
  }
}

/** @param {[what: string, program: string, args: () => string[]]} step */
function passes([what, program, args]) {
  const start = performance.now();
  const options = /** @type {const} */ ({ ...how, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const { status, stdout, stderr, error } = spawnSync(program, args(), options);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${what} (${program}, ${seconds} s)`);
  if (status !== 0) console.log(`\n${error ?? `${stdout}${stderr}`}`);
  return status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  process.exitCode = check() ? 0 : 1;
}
