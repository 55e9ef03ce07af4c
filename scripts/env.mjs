/** What every command needs first. Plain JavaScript with no dependency: it runs where nothing is installed yet. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A folder for files that any command may make again. Call it when node_modules is there. */
export function cacheFolder() {
  const folder = join(root, 'node_modules', '.cache', 'tfjs-blocks');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** How to start a program of node_modules/.bin, or npm. On Windows these are scripts for the shell. */
export const how = {
  cwd: root,
  shell: process.platform === 'win32',
  env: {
    ...(isWritable(homedir()) ? {} : { npm_config_cache: join(tmpdir(), 'tfjs-blocks-npm') }),
    ...process.env,
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  },
};

/** @param {string} folder */
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs the dependencies where they are missing or others than package.json names, with exact versions. */
export function ensureInstalled() {
  const mark = join(root, 'node_modules', '.tfjs-blocks-installed');
  const { devDependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const wanted = JSON.stringify({ devDependencies, peerDependencies });
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('Installing the dependencies…');
  const args = ['install', '--no-package-lock', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { ...how, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(mark, wanted);
}
