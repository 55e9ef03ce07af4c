// The WebAssembly module: its bytes are those of its source, and it takes every kind of memory that it says.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { instantiate } from '../src/kernels/wasm/module';

test('module.generated.ts is what its source compiles to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tfjs-blocks-wasm-'));
  try {
    const compiled = join(folder, 'module.generated.ts');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/buildWasm.mjs', compiled], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const text = readFileSync('src/kernels/wasm/module.generated.ts', 'utf8');
    expect(readFileSync(compiled, 'utf8')).toBe(text);
    // It travels with every bundle: a loop must be worth its bytes.
    expect(text.length).toBeLessThan(22_528);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([false, true])('it runs on a memory, shared between threads: %s', (shared) => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65_536, shared });
  const module = instantiate(memory)!;
  new Float32Array(memory.buffer).set([1, 2, 3, 4]);
  module.frame(0, 2, 2, 1, 1, 64, 1, -1, 4, 2, 1);
  expect([...new Float32Array(memory.buffer, 64, 8)]).toEqual([0, 0, 2, 0, 4, 0, 0, 0]);
});

test('there is none for a memory that may grow further than it can address', () => {
  expect(instantiate(new WebAssembly.Memory({ initial: 1 }))).toBeNull();
});
