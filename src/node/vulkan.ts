// Vulkan on Linux, for Dawn: its loader (libvulkan.so.1), and a driver that needs no GPU (SwiftShader).
// Chromium brings both, so they are looked for where Chromium is. All of it works from inside a running process.

import { readdirSync } from 'node:fs';
import { constants, homedir } from 'node:os';
import { join } from 'node:path';
import { unpackChromium } from './unpackChromium';

const LOADER = 'libvulkan.so.1';
/** The manifest by which a loader finds SwiftShader. */
const SWIFTSHADER = 'vk_swiftshader_icd.json';

/** Makes a Vulkan loader ready for Dawn: the system's, or else a Chromium's. False: there is none. */
export function loadVulkan(): boolean {
  if (keepLoaded(LOADER)) return true;
  const folder = findSoftwareDriver();
  return folder !== null && keepLoaded(join(folder, LOADER));
}

/**
 * Loads a shared library into this process for good. Dawn opens the loader by its bare name, and the system
 * reads LD_LIBRARY_PATH only as a process starts; but a library that is in the process already answers to its name.
 */
function keepLoaded(library: string): boolean {
  const RTLD_NODELETE = 0x1000; // the system knows it, though Node's constants do not list it
  try {
    process.dlopen({ exports: {} }, library, constants.dlopen.RTLD_NOW | RTLD_NODELETE);
    return true;
  } catch (error) {
    // Node loaded it, and then saw that it is no add-on.
    return error instanceof Error && error.message.includes('did not self-register');
  }
}

/** Whether the machine has a driver that a loader would find. To ask Dawn would print a warning where it has none. */
export function hasVulkanDriver(): boolean {
  const { env } = process;
  if (env['VK_DRIVER_FILES'] || env['VK_ICD_FILENAMES'] || env['VK_ADD_DRIVER_FILES']) return true;
  const folders = [
    env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'),
    ...(env['XDG_CONFIG_DIRS'] ?? '/etc/xdg').split(':'),
    '/etc',
    '/usr/local/etc',
    env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'),
    ...(env['XDG_DATA_DIRS'] ?? '/usr/local/share:/usr/share').split(':'),
  ];
  return folders.some((folder) => list(join(folder, 'vulkan', 'icd.d')).length > 0);
}

/** Has the loader take the software driver from now on. False: there is none. */
export function useSoftwareDriver(): boolean {
  const folder = findSoftwareDriver();
  if (folder === null) return false;
  for (const name of ['VK_DRIVER_FILES', 'VK_ICD_FILENAMES']) process.env[name] = join(folder, SWIFTSHADER); // new, old
  return true;
}

/** The folder of SwiftShader and a loader: of an installed Chromium, or of npm @sparticuz/chromium. */
function findSoftwareDriver(): string | null {
  const { env } = process;
  const places = [
    '/usr/lib/chromium',
    '/usr/lib/chromium-browser',
    '/usr/lib64/chromium-browser',
    '/opt/google/chrome',
    '/snap/chromium/current/usr/lib/chromium-browser',
    env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright'),
    env['PUPPETEER_CACHE_DIR'] ?? join(homedir(), '.cache', 'puppeteer'),
  ];
  for (const place of places) {
    const found = folderWith(SWIFTSHADER, place, 3); // puppeteer/chrome/linux-131.0.6778.204/chrome-linux64
    if (found !== null) return found;
  }
  return unpackChromium(['swiftshader']);
}

/** The folder that has this file: this one, or one at most `depth` below it. */
function folderWith(file: string, folder: string, depth: number): string | null {
  const entries = list(folder);
  if (entries.includes(file)) return folder;
  if (depth === 0) return null;
  for (const entry of entries) {
    const found = folderWith(file, join(folder, entry), depth - 1);
    if (found !== null) return found;
  }
  return null;
}

/** The names in a folder; none where there is no such folder. */
function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
