// npm @sparticuz/chromium: a Chromium for Linux x64 in brotli archives inside the package, with SwiftShader
// (Vulkan on the processor) and a Vulkan loader. So a machine needs nothing but npm to have WebGPU.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** `swiftshader`: the drivers; `chromium`: the browser; `al2023`: libraries it needs. */
export type ChromiumArchive = 'swiftshader' | 'chromium' | 'al2023' | 'fonts';

/**
 * The folder with what these archives hold, unpacked once; null where npm @sparticuz/chromium is not installed.
 * It is kept in node_modules/.cache, or, where that is read-only, made anew in a folder that ends with this process.
 */
export function unpackChromium(archives: readonly ChromiumArchive[]): string | null {
  const home = process.platform === 'linux' && process.arch === 'x64' ? findPackage() : null;
  if (home === null) return null;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(home, '..', '..', '.cache', 'tfjs-blocks', `chromium-${version}`, archives.join('+'));
  if (existsSync(folder)) return folder;
  try {
    mkdirSync(dirname(folder), { recursive: true });
    const draft = mkdtempSync(`${folder}-`);
    unpack(archives, join(home, 'bin'), draft);
    putInPlace(draft, folder);
    return folder;
  } catch {
    const own = mkdtempSync(join(tmpdir(), 'tfjs-blocks-'));
    process.once('exit', () => rmSync(own, { recursive: true, force: true }));
    unpack(archives, join(home, 'bin'), own);
    return own;
  }
}

/** The folder of the package as seen from the program that runs, or else from the working folder. */
function findPackage(): string | null {
  for (const from of [process.argv[1], join(process.cwd(), 'any.js')]) {
    try {
      if (from) return dirname(dirname(dirname(createRequire(from).resolve('@sparticuz/chromium'))));
    } catch {
      // It is not installed there.
    }
  }
  return null;
}

/** One rename, for another process may be doing the same. */
function putInPlace(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function unpack(archives: readonly ChromiumArchive[], from: string, folder: string): void {
  const read = (file: string) => brotliDecompressSync(readFileSync(join(from, file)));
  for (const archive of archives) {
    if (archive === 'chromium') writeFileSync(join(folder, archive), read('chromium.br'), { mode: 0o755 });
    else unpackTar(read(`${archive}.tar.br`), folder);
  }
}

/** Writes the plain files of a tar archive: for each a header of 512 bytes, then its bytes, padded to 512. */
function unpackTar(archive: Buffer, folder: string): void {
  const field = (at: number, size: number) => archive.toString('utf8', at, at + size).replace(/\0.*$/s, '');
  for (let at = 0; at + 512 <= archive.length; ) {
    const name = field(at, 100);
    if (name === '') return;
    const mode = Number.parseInt(field(at + 100, 8), 8);
    const size = Number.parseInt(field(at + 124, 12), 8);
    const plainFile = ['', '0'].includes(field(at + 156, 1));
    if (plainFile) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, archive.subarray(at + 512, at + 512 + size), { mode });
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
