// Where the network is computed: on the GPU by WebGPU or WebGL, or on the processor by WebAssembly.

import wasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import wasmSimd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import wasmThreadedSimd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import * as tf from '@tensorflow/tfjs-core';
import { Trouble } from './trouble';

/** Loads each backend's code, and says whether there is anything for it to run on. The order is that of preference. */
const backends = {
  async webgpu() {
    if (!(await navigator.gpu?.requestAdapter())) return false;
    await import('@tensorflow/tfjs-backend-webgpu');
    return true;
  },
  async webgl() {
    if (!document.createElement('canvas').getContext('webgl2')) return false;
    await import('@tensorflow/tfjs-backend-webgl');
    return true;
  },
  async wasm() {
    const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
    setWasmPaths({
      'tfjs-backend-wasm.wasm': wasm,
      'tfjs-backend-wasm-simd.wasm': wasmSimd,
      'tfjs-backend-wasm-threaded-simd.wasm': wasmThreadedSimd,
    });
    return true;
  },
};

export type BackendName = keyof typeof backends;

export const backendNames = Object.keys(backends) as BackendName[];

export const isBackendName = (name: string | null): name is BackendName =>
  backendNames.some((other) => other === name);

/** Makes a backend the current one. @throws Trouble where it does not start. */
export async function useBackend(name: BackendName): Promise<void> {
  const hasStarted = tf.findBackendFactory(name) !== null || (await backends[name]());
  if (!hasStarted || !(await tf.setBackend(name))) {
    throw new Trouble(`${name} does not start in this browser. Choose another backend.`);
  }
}

/** Makes the first backend that starts the current one: the preferred one if it does. */
export async function startBackend(preferred: BackendName | undefined): Promise<BackendName> {
  for (const name of preferred ? [preferred, ...backendNames] : backendNames) {
    const starts = await useBackend(name).then(
      () => true,
      () => false,
    );
    if (starts) return name;
  }
  throw new Trouble('None of webgpu, webgl and wasm starts in this browser. A newer one is needed.');
}
