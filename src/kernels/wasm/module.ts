// Our own WebAssembly module: loops over somebody else's memory, four values at a time. Its source is the folder assembly.

import { binary, type Module, memoryKindAt } from './module.generated';

/** The module on this memory, or null where the engine can't have it: no SIMD, or a memory of another kind. */
export function instantiate(memory: WebAssembly.Memory): Module | null {
  const bytes = Uint8Array.from(atob(binary), (character) => character.charCodeAt(0));
  const isShared = Object.prototype.toString.call(memory.buffer) === '[object SharedArrayBuffer]';
  bytes[memoryKindAt] = isShared ? 3 : 1;
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
    return exports as unknown as Module;
  } catch {
    return null;
  }
}
