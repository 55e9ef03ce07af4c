// What a piece of work costs whatever the machine: kernels, and the bytes that they read and write.

import * as tf from '@tensorflow/tfjs-core';

export interface Cost {
  /** Dispatches on webgpu, programs on webgl, kernels of TensorFlow.js on cpu and wasm. Absent where nothing tells. */
  readonly kernels?: number;
  /** On webgpu: the sizes of all tensors that are bound, dispatch by dispatch. */
  readonly bytes?: number;
}

type Method = 'recordAndSubmit' | 'runWebGLProgram';
type Counted = Record<Method, (program: unknown, ...operands: unknown[]) => unknown>;

/** What `work` costs on the current backend. */
export async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const backend = tf.backend() as unknown as Partial<Counted>;
  const method = (['recordAndSubmit', 'runWebGLProgram'] as const).find((name) => backend[name]);
  if (method === undefined) {
    return { kernels: (await tf.profile(work as () => Promise<tf.Tensor>)).kernels.length };
  }
  const original = backend[method]!;
  let [kernels, bytes] = [0, 0];
  backend[method] = function (this: unknown, program, output, inputs, ...rest) {
    kernels++;
    if (method === 'recordAndSubmit') bytes += bytesOf([output, inputs].flat() as tf.TensorInfo[]);
    return original.call(this, program, output, inputs, ...rest);
  };
  try {
    await work();
  } finally {
    delete backend[method]; // the class's own shows again
  }
  return method === 'recordAndSubmit' ? { kernels, bytes } : { kernels };
}

/** Of what is stored: four bytes a value, whatever its type. */
const bytesOf = (tensors: readonly tf.TensorInfo[]): number =>
  tensors.reduce((sum, { shape }) => sum + 4 * tf.util.sizeFromShape(shape), 0);
