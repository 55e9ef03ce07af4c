// A file is either there as a whole or not at all: written under another name, then renamed.

import { open, rename, rm } from 'node:fs/promises';

export interface WriteOptions {
  /**
   * Waits until the bytes are on the disk, so that not even a loss of power leaves half a file. Default true; without
   * it, thousands of small files that can be made again are written twice as fast.
   */
  durable?: boolean;
}

/** Writes a file in one step. An interruption leaves what was there before. */
export async function writeAtomically(
  path: string,
  bytes: string | Uint8Array,
  { durable = true }: WriteOptions = {},
): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(bytes);
      if (durable) await file.sync(); // the bytes before the name: a rename may reach the disk first
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
