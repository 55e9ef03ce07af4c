// Starts a backend, in a page or in a worker. Only the one that is asked for is loaded.

import wasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import wasmSimd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import wasmThreadedSimd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import * as tf from '@tensorflow/tfjs-core';

const backends = {
  async wasm() {
    const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
    setWasmPaths({
      'tfjs-backend-wasm.wasm': wasm,
      'tfjs-backend-wasm-simd.wasm': wasmSimd,
      'tfjs-backend-wasm-threaded-simd.wasm': wasmThreadedSimd,
    });
  },
  webgpu: () => import('@tensorflow/tfjs-backend-webgpu'),
  webgl: () => import('@tensorflow/tfjs-backend-webgl'),
};

export type BackendName = keyof typeof backends;

/** Makes a backend current. @throws Error where it cannot be had. */
export async function startBackend(name: BackendName): Promise<void> {
  if (tf.getBackend() === name) return;
  await backends[name]();
  const started = await tf.setBackend(name).catch(() => false);
  if (!started) throw new Error(`This browser has no ${name}. Choose another backend.`);
}
