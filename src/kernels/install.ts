// What stock TensorFlow.js lacks, put into its registry of kernels. No backend is imported.

import * as tf from '@tensorflow/tfjs-core';
import { wasmKernels } from './conv2d/wasm';

/**
 * Registers the kernels that TensorFlow.js's wasm backend needs to train convolutions and does not have. Kernels that
 * are there are left alone, so that calling this again, or with a TensorFlow.js that has them, changes nothing.
 */
export function installKernels(): void {
  for (const [kernelName, compute] of Object.entries(wasmKernels)) {
    if (tf.getKernel(kernelName, 'wasm')) continue;
    tf.registerKernel({
      kernelName,
      backendName: 'wasm',
      kernelFunc: ({ inputs, attrs }) =>
        tf.tidy(() =>
          compute(inputs as Parameters<typeof compute>[0], attrs as unknown as Parameters<typeof compute>[1]),
        ),
    });
  }
}
