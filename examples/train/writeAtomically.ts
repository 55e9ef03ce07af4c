// A file is either there as a whole or not at all: written under another name, then renamed.

import { open, rename, rm } from 'node:fs/promises';

/** Writes a file in one step. An interruption leaves what was there before. */
export async function writeAtomically(path: string, bytes: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync(); // the bytes before the name: a rename may reach the disk first
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
