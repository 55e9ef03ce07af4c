// A shader that does not compile throws nothing, and leaves stale memory as its result: fail the test instead.

import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeEach } from 'vitest';

/** Fails each test in which the WebGPU device reports an error; on other backends it does nothing. */
export function failOnGPUErrors(): void {
  const errors: string[] = [];
  const device = () =>
    tf.getBackend() === 'webgpu' ? (tf.backend() as unknown as { device: GPUDevice }).device : null;

  beforeEach(() => {
    const gpu = device();
    if (gpu !== null) gpu.onuncapturederror = ({ error }) => void errors.push(error.message);
  });

  afterEach(async () => {
    await device()?.queue.onSubmittedWorkDone(); // errors come before it
    if (errors.length > 0) throw new Error(`WebGPU: ${errors.splice(0).join('\n')}`);
  });
}
