// A folder of its own for each test that asks for one, gone afterwards.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as plain } from 'vitest';

export const test = plain.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which other fixtures this one needs
  async folder({}, use) {
    const folder = await mkdtemp(join(tmpdir(), 'tfjs-blocks-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});
