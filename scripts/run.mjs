/** `node scripts/run.mjs <program> [arguments…]`: installs what is missing, then runs it from node_modules/.bin. */
import { spawn } from 'node:child_process';
import { ensureInstalled, how } from './env.mjs';

ensureInstalled();
const [program, ...args] = process.argv.slice(2);
if (program !== undefined) {
  const child = spawn(program, args, { ...how, stdio: 'inherit' });
  process.on('SIGINT', () => {}); // Ctrl-C reaches the child too, and the last word is its
  child.on('exit', (code) => process.exit(code ?? 1)); // null: a signal ended it
}
