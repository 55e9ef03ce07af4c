// What a computation asks of the GPU.

import * as tf from '@tensorflow/tfjs-core';
import { current, type Program } from '../../src/kernels/webgpu/backend';

/** The names of the programs that `work` runs on the WebGPU backend, in order. */
export function dispatchesOf(work: () => tf.Tensor | tf.Tensor[]): string[] {
  const backend = current();
  const before = backend.recordAndSubmit;
  const names: string[] = [];
  backend.recordAndSubmit = (program: Program, ...rest) => {
    names.push(program.constructor.name);
    before.call(backend, program, ...rest);
  };
  try {
    tf.dispose(work());
  } finally {
    backend.recordAndSubmit = before;
  }
  return names;
}
