// A fresh folder with the packed package and its peers in node_modules, as an install by npm leaves them.

import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export interface FreshProject {
  folder: string;
  /** The paths inside the tarball. */
  files: string[];
  /** The packed package.json. */
  manifest: { version: string; exports: Record<string, unknown>; sideEffects: string[] };
  /** Runs a program in the folder, and returns what it printed. */
  run(program: string, ...args: string[]): Promise<string>;
  remove(): void;
}

/** Packs what `npm run build` made, and installs it. Peers are copies: a link can give TensorFlow.js twice. */
export async function freshProject(peers: readonly string[]): Promise<FreshProject> {
  refuseOldBuild();
  const folder = mkdtempSync(join(tmpdir(), 'tfjs-blocks-package-'));
  const installed = join(folder, 'node_modules', 'tfjs-blocks');
  mkdirSync(installed, { recursive: true });

  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = await execute('npm', pack, { shell: process.platform === 'win32' });
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  await execute('tar', ['-xzf', filename, '-C', installed, '--strip-components=1'], { cwd: folder });
  for (const name of withDependencies(peers)) {
    cpSync(join('node_modules', name), join(folder, 'node_modules', name), { recursive: true });
  }

  return {
    folder,
    files: files.map(({ path }) => path).sort(),
    manifest: JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')),
    run: async (program, ...args) => {
      const result = await execute(program, args, { cwd: folder, env: environment() }).catch((error) => {
        throw new Error(`${program} ${args.join(' ')}\n${error.stdout}${error.stderr}`);
      });
      return result.stdout;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A program of the repository's own node_modules, as a path. */
export const tool = (path: string): string => resolve('node_modules', path);

/** vitest tells its processes by the environment, and TensorFlow.js looks at it too. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, HOME, SystemRoot } = process.env;
  return { PATH, HOME, SystemRoot };
}

function refuseOldBuild(): void {
  const newest = Math.max(
    ...readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
      (path) => statSync(join('src', path)).mtimeMs,
    ),
  );
  const built = 'dist/index.js';
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  throw new Error('dist is missing or older than src: npm run build');
}

/** These packages and all that they need, as names. */
function withDependencies(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    const { dependencies = {} } = JSON.parse(
      readFileSync(join('node_modules', name, 'package.json'), 'utf8'),
    );
    withDependencies(Object.keys(dependencies), found);
  }
  return found;
}
