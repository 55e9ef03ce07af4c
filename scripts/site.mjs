/** `npm run docs` and `npm run docs:build`: the API's pages from the sources, then the site around them. */
import { spawnSync } from 'node:child_process';
import { ensureInstalled, how } from './env.mjs';

ensureInstalled();
const [task = 'build'] = process.argv.slice(2);
run('typedoc', ['--logLevel', 'Warn']);
run('vitepress', [task, 'docs', ...(task === 'dev' ? ['--host', '127.0.0.1'] : [])]);

/** @param {string} program @param {string[]} args */
function run(program, args) {
  const { status } = spawnSync(program, args, { ...how, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
