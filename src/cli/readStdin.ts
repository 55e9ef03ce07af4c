// Standard input to its end, as text.

import { readSync } from 'node:fs';

/** Waits for all of it, also where a parent such as npx made the pipe refuse to wait. */
export function readStdin(): string {
  const decoder = new TextDecoder();
  const chunk = new Uint8Array(1 << 16);
  let text = '';
  for (;;) {
    const length = readSome(chunk);
    if (length === 0) return text + decoder.decode();
    text += decoder.decode(chunk.subarray(0, length), { stream: true });
  }
}

const MILLISECONDS = 10;

/** How many bytes came; 0 at the end. */
function readSome(chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(0, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0; // the end, as Windows says it
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MILLISECONDS);
    }
  }
}
