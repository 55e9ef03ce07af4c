// Node: sets the backend that the project names, before any test of it runs.

import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-layers'; // registers the gradients of TensorFlow.js's own operations
import { beforeAll, beforeEach, inject } from 'vitest';
import { EnvironmentError, enableWebGPU } from '../../src/node';
import { failOnGPUErrors } from './failOnGPUErrors';

const backend = inject('backend');

/** Imports the backend. Returns why it cannot be had here, or null. */
async function load(): Promise<string | null> {
  if (backend === 'cpu') await import('@tensorflow/tfjs-backend-cpu');
  else if (backend === 'wasm') await import('@tensorflow/tfjs-backend-wasm');
  else {
    try {
      await enableWebGPU();
    } catch (error) {
      if (error instanceof EnvironmentError && !process.env['TFJS_BLOCKS_REQUIRE_GPU']) return error.message;
      throw error;
    }
  }
  return null;
}

const missing = await load();

beforeEach((context) => {
  if (missing !== null) context.skip(missing);
});

beforeAll(async () => {
  if (missing !== null) return;
  if (!(await tf.setBackend(backend))) throw new Error(`backend ${backend} did not start`);
  await tf.ready();
});

failOnGPUErrors();
