// How the moving statistics follow those of the batches: moving + momentum · (batch − moving). As in torch, the moving
// variance is that of the population, of which the batch is a sample.

import * as tf from '@tensorflow/tfjs-core';
import { defineKernel } from '../kernel';
import { whereReachable } from '../webgpu/backend';
import { followBatch } from './webgpu/statistics';

type Inputs = {
  /** `[C]`. */
  mean: tf.Tensor1D;
  /** `[C]`. */
  variance: tf.Tensor1D;
  /** `[2, C]`: the batch's mean and its biased variance. */
  statistics: tf.Tensor2D;
};

type Attributes = {
  /** How far to go, from 0, staying, to 1, taking the batch's. */
  readonly momentum: number;
  /** How many values of each channel the batch has. */
  readonly count: number;
};

/** The next moving mean and variance, `[C]` each. Not differentiable. */
export const movingStatistics = defineKernel<Inputs, Attributes, tf.Tensor[]>({
  name: 'MovingStatistics',
  composed,
  on: { webgpu: whereReachable(followBatch, composed) },
});

function composed({ mean, variance, statistics }: Inputs, { momentum, count }: Attributes): tf.Tensor[] {
  const [batchMean, batchVariance] = tf.unstack(statistics) as [tf.Tensor1D, tf.Tensor1D];
  const unbiased = tf.mul(batchVariance, count / Math.max(1, count - 1));
  const follow = (old: tf.Tensor, batch: tf.Tensor): tf.Tensor =>
    tf.add(old, tf.mul(tf.sub(batch, old), momentum));
  return [follow(mean, batchMean), follow(variance, unbiased)];
}
