// What the tests of the kernels share: tensors from reference maps, errors, leaks, and how much to try on each backend.

import * as tf from '@tensorflow/tfjs-core';
import { expect } from 'vitest';
import type { Map4D } from '../reference/map';

/** How many random cases to try: software GPUs compile every new shader on the processor. */
export function cases(): { numRuns: number; seed: number } {
  return { numRuns: tf.getBackend() === 'cpu' || tf.getBackend() === 'wasm' ? 60 : 15, seed: 2015 };
}

export function tensor({ values, shape }: Map4D): tf.Tensor4D {
  return tf.tensor4d(Float32Array.from(values), shape);
}

export function vector(values: ArrayLike<number>): tf.Tensor1D {
  return tf.tensor1d(Float32Array.from(values));
}

/** Asserts that `actual` has the values of `expected`, but for this error relative to the largest of them. */
export async function expectNear(
  actual: tf.Tensor,
  expected: { values: ArrayLike<number>; shape?: readonly number[] },
  tolerance: number,
): Promise<void> {
  if (expected.shape) expect(actual.shape).toEqual(expected.shape);
  const values = await actual.data();
  expect(values.length).toBe(expected.values.length);
  let largest = 1e-3;
  let error = 0;
  for (let i = 0; i < values.length; i++) {
    largest = Math.max(largest, Math.abs(expected.values[i]!));
    const distance = Math.abs(values[i]! - expected.values[i]!);
    error = Math.max(error, Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance);
  }
  expect(error / largest).toBeLessThan(tolerance);
}

/** Runs `test` and asserts that it left as many tensors as it found. */
export async function expectLevelMemory(test: () => Promise<void>): Promise<void> {
  const before = tf.memory().numTensors;
  await test();
  expect(tf.memory().numTensors).toBe(before);
}

/** Value and gradients of `compute` at `inputs`, where `dy` is the gradient by the value. */
export function valueAndGradients(
  compute: (...inputs: tf.Tensor[]) => tf.Tensor,
  inputs: tf.Tensor[],
  dy: tf.Tensor,
): { value: tf.Tensor; gradients: tf.Tensor[] } {
  const { value, grads: gradients } = tf.valueAndGrads(compute)(inputs, dy);
  return { value, gradients };
}
