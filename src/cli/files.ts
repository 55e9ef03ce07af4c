// Files that a command reads and writes.

import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pid } from 'node:process';
import { ConfigError } from '../check';
import { styled, type Terminal } from './terminal';
import type { Flags, Words } from './words';

/** The flags of commands that write a file. */
export const outFlags = {
  out: { value: 'FILE', says: 'where to; - is standard output, the default' },
  force: { says: 'overwrite a file that is there' },
} as const satisfies Flags;

/** The text of a file; `-` is standard input. @throws ConfigError where it cannot be read. */
export function readText(path: string, { cwd, stdin }: Terminal): string {
  const remedy = 'A model is named without .json: tfjs-blocks list.';
  return attempt(`cannot read ${path}`, remedy, () =>
    path === '-' ? stdin() : readFileSync(resolve(cwd, path), 'utf8'),
  );
}

/**
 * Writes to the file that `--out` names, whole or not at all; without one, to standard output.
 *
 * @throws ConfigError for a file that is there, without `--force`, and for one that cannot be written.
 */
export function writeText(text: string, words: Words, terminal: Terminal): void {
  const path = words.text('out') ?? '-';
  if (path === '-') {
    terminal.stdout.write(`${text.trimEnd()}\n`);
    return;
  }
  const file = resolve(terminal.cwd, path);
  if (existsSync(file) && !words.has('force')) {
    throw new ConfigError({
      rule: `${path} is there already`,
      remedy: 'Give --force to overwrite it, or --out another.',
    });
  }
  const remedy = 'Is its folder there, and yours to write in?';
  attempt(`cannot write ${path}`, remedy, () => replaceFile(file, `${text.trimEnd()}\n`));
  terminal.stderr.write(`${styled('bold', path, terminal.stderr, terminal)} written\n`);
}

/** A reader sees the old file or the new one, never half of it. */
function replaceFile(file: string, text: string): void {
  const unfinished = `${file}.${pid}.tmp`;
  try {
    writeFileSync(unfinished, text, { flag: 'wx' });
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'its folder is a file',
  EACCES: 'not allowed',
  EPERM: 'not allowed',
  EROFS: 'not allowed',
};

/** Does what the system may refuse. @throws ConfigError with its reason, in words. */
function attempt<T>(what: string, remedy: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new ConfigError({ rule: `${what}: ${reasons[code] ?? message}`, remedy });
  }
}
