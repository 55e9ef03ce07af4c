// A function of tensors as a contender.

import * as tf from '@tensorflow/tfjs-core';
import type { Contender } from './contender';

export interface OperationOptions {
  readonly name: string;
  readonly backend: string;
  /** What there is before the first run. */
  prepare(): tf.Tensor[];
  /** The work. */
  compute(prepared: readonly tf.Tensor[]): tf.Tensor | tf.Tensor[];
}

/** Queues the work as often as a run wants it, then waits for one value of the last: a queue keeps its order. */
export function operation({ name, backend, prepare, compute }: OperationOptions): Contender {
  let prepared: tf.Tensor[] = [];
  const once = (): tf.Tensor[] => tf.tidy(() => [compute(prepared)].flat());
  return {
    name,
    backend,
    start() {
      prepared = tf.tidy(prepare);
    },
    async result() {
      const outputs = once();
      const values = await Promise.all(outputs.map((output) => output.data()));
      tf.dispose(outputs);
      return joined(values as Float32Array[]);
    },
    async run(times) {
      for (let time = 1; time < times; time++) tf.dispose(once());
      const outputs = once();
      const value = tf.tidy(() => tf.slice(tf.reshape(outputs.at(-1)!, [-1]), 0, 1));
      await value.data();
      tf.dispose([outputs, value]);
    },
    dispose: () => tf.dispose(prepared),
  };
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
