// What the tests of surgery ask of a model.

import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { afterEach, beforeEach, expect } from 'vitest';
import { net, residualBlock } from '../../src/index';
import { numbers, weightValues } from '../support/models';

/** A small residual net with all kinds of steps that surgery cuts through. */
export const small = net({ input: [8, 8, 3], name: 'small' })
  .conv({ filters: 4, kernelSize: 3, bias: false })
  .batchNorm()
  .relu()
  .tap('c1')
  .stage(3, residualBlock({ filters: 4 }), { tap: 'c2' })
  .stage(3, residualBlock({ filters: 8 }), { stride: 2, tap: 'c3' })
  .globalAvgPool()
  .dense(5)
  .softmax();

/** Every weight a number of its own: kernels, gammas, statistics. Variances are positive. */
export function scramble<M extends tfl.LayersModel>(model: M, seed = 1): M {
  tf.tidy(() => {
    for (const [index, weight] of model.weights.entries()) {
      const values = numbers(weight.shape as number[], seed + index);
      weight.write(weight.shape.length === 1 ? tf.add(1, tf.mul(values, 0.3)) : tf.mul(values, 0.5));
    }
  });
  return model;
}

export const predict = (model: tfl.LayersModel, x: tf.Tensor): tf.Tensor => model.predict(x) as tf.Tensor;

/** That weights of the one model are those of the other, to the bit. `sourceOf` gives the other's path. */
export async function expectEqualWeights(
  paths: readonly string[],
  [now, before]: readonly [tfl.LayersModel, tfl.LayersModel],
  sourceOf = (path: string) => path,
): Promise<void> {
  const [values, sources] = [await weightValues(now), await weightValues(before)];
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) expect(values[path], path).toEqual(sources[sourceOf(path)]);
}

export const pathsOf = (model: tfl.LayersModel): string[] =>
  model.weights.map(({ originalName }) => originalName).sort();

/** Runs each test with a check that it, and what it calls, leaves no tensor. */
export function levelMemory(): void {
  let before = 0;
  beforeEach(() => {
    before = tf.memory().numTensors;
  });
  afterEach(() => {
    expect(tf.memory().numTensors).toBe(before);
  });
}
