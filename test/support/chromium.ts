// The Chromium that the tests drive: an installed one, or npm @sparticuz/chromium (Linux x64).

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unpackChromium } from '../../src/node/unpackChromium.ts';

/** How Playwright starts it. */
export interface ChromiumLaunch {
  executablePath: string;
  env: Record<string, string>;
  args: string[];
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** WebGPU and WebGL on SwiftShader, so that every machine computes the same. */
const ARGS = [
  ...['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader', '--use-angle=swiftshader'],
  // For the tests that measure the heap: garbage is collected on demand, and sizes are told to the byte.
  ...['--js-flags=--expose-gc', '--enable-precise-memory-info'],
];

/** The Chromium at TFJS_BLOCKS_CHROMIUM, or an installed one, or npm's, unpacked; null where there is none. */
export function findChromium(): ChromiumLaunch | null {
  const own = process.env['TFJS_BLOCKS_CHROMIUM'];
  const installed = (own ? [own] : INSTALLED).find(existsSync);
  if (installed !== undefined) return { executablePath: installed, env: cleanEnvironment(), args: ARGS };

  const folder = unpackChromium(['chromium', 'swiftshader', 'al2023', 'fonts']);
  if (folder === null) return null;
  const env: Record<string, string> = { ...cleanEnvironment(), LD_LIBRARY_PATH: join(folder, 'lib') };
  // Its own list of fonts is for machines that have none: it would hide those that are there.
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = folder;
  return { executablePath: join(folder, 'chromium'), env, args: ARGS };
}

/** This process's environment without what would hand the browser another Vulkan driver. */
function cleanEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !/^(VK_|LD_LIBRARY_PATH$)/.test(entry[0]),
  );
  return Object.fromEntries(entries);
}
