// What is measured: something that can be done again and again on one backend, and what it costs beside time.

import * as tf from '@tensorflow/tfjs-core';

export interface Contender {
  /** `ours` or the peer's name. */
  readonly name: string;
  readonly backend: string;
  /** Makes what runs, on the current backend. */
  start(): void;
  /** One run, to its very end. Gives a number in which contenders of one race must agree. */
  run(): Promise<number>;
  dispose(): void;
}

export interface Race {
  readonly name: string;
  /** Ours first. A contender that cannot be made, or cannot run, says why in the table. */
  readonly contenders: readonly (() => Contender)[];
  /** How far the results of a first run may be apart, relative to ours. */
  readonly tolerance: number;
}

export interface Result {
  readonly race: string;
  readonly contender: string;
  readonly backend: string;
  /** Milliseconds of each counted run. */
  readonly times: readonly number[];
  /** Kernels of one run: dispatches on webgpu, programs on webgl, kernels of TensorFlow.js on cpu and wasm. */
  readonly kernels: number;
  /** Why it could not run. */
  readonly failure?: string;
}

type Counted = Record<'recordAndSubmit' | 'runWebGLProgram', (...parameters: unknown[]) => unknown>;

/** How many kernels `work` runs on the current backend. */
export async function countKernels(work: () => Promise<unknown>): Promise<number> {
  const backend = tf.backend() as unknown as Partial<Counted>;
  const method = (['recordAndSubmit', 'runWebGLProgram'] as const).find((name) => backend[name]);
  if (method === undefined) return (await tf.profile(work as () => Promise<tf.Tensor>)).kernels.length;
  const original = backend[method]!;
  let count = 0;
  backend[method] = function (this: unknown, ...parameters) {
    count++;
    return original.apply(this, parameters);
  };
  await work();
  delete backend[method]; // the class's own shows again
  return count;
}
