/** `npm run notebooks [-- names…]`: runs the notebooks in examples/notebooks and saves what they put out. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, how, root } from '../env.mjs';

ensureInstalled();
const { status } = spawnSync('tsup', ['--silent'], { ...how, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
const { runNotebook, saveNotebook } = await import('./runNotebook.mjs');

const folder = join(root, 'examples', 'notebooks');
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ipynb'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
if (names.length === 0) {
  console.error(`There is no notebook ${wanted.join(' or ')} in examples/notebooks.`);
  process.exitCode = 1;
}
for (const name of names) {
  const start = performance.now();
  const onCell = (/** @type {number} */ done, /** @type {number} */ all) =>
    process.stdout.isTTY && process.stdout.write(`\r${name}: cell ${done} of ${all}`);
  const path = join(folder, name);
  saveNotebook(path, await runNotebook(path, how.env, { onCell }));
  const seconds = (performance.now() - start) / 1000;
  console.log(`${process.stdout.isTTY ? '\r' : ''}${name}: ${seconds.toFixed(1)} s${' '.repeat(20)}`);
}
