// Batch normalisation by the statistics of the batch. Ioffe and Szegedy 2015, "Batch Normalization: Accelerating Deep
// Network Training by Reducing Internal Covariate Shift", algorithm 1, arXiv:1502.03167. For each channel:
//
//   y = scale · (x − mean) + beta      with  scale = gamma · deviation,  deviation = 1 / √(variance + epsilon)

import * as tf from '@tensorflow/tfjs-core';
import { asMap, shapedAs } from '../channels/asMap';
import { channelMean } from '../channels/channelMean';
import { scaleAndShift } from '../channels/scaleAndShift';
import { defineKernel } from '../kernel';
import { onHeap } from '../wasm/heap';
import { whereReachable } from '../webgpu/backend';
import { batchNormTrainingGradient } from './batchNormTrainingGradient';
import { centre } from './centre';
import { normaliseBatchByLoops } from './cpu';
import { batchNormOnHeap } from './wasm';
import { normaliseByBatch } from './webgpu/training';

export interface BatchNormTrainingOptions {
  /** `[C]`; null for ones. */
  readonly gamma: tf.Tensor1D | null;
  /** `[C]`; null for zeros. */
  readonly beta: tf.Tensor1D | null;
  /** Added to the variance. */
  readonly epsilon: number;
}

export interface BatchNormTrainingResult {
  /** Shaped as the input. */
  readonly y: tf.Tensor;
  /** `[2, C]`: the batch's mean and its biased variance, constants to gradients. */
  readonly statistics: tf.Tensor2D;
  /** How many values each channel has, N·H·W: the unbiased variance is `variance · count / (count − 1)`. */
  readonly count: number;
}

type Inputs = { x: tf.Tensor4D; gamma: tf.Tensor1D; beta: tf.Tensor1D };
type Attributes = { readonly epsilon: number };

/** `x` `[N, H, W, C]`: `[y, statistics]`. */
const kernel = defineKernel<Inputs, Attributes, tf.Tensor[]>({
  name: 'BatchNormTraining',
  composed,
  on: {
    cpu: normaliseBatchByLoops,
    wasm: onHeap(batchNormOnHeap, composed),
    webgpu: whereReachable(normaliseByBatch, composed),
  },
  gradient: {
    saves: ['x', 'gamma'],
    savesOutputs: [false, true],
    of([dy], saved, attributes) {
      const [x, gamma, statistics] = saved as [tf.Tensor4D, tf.Tensor1D, tf.Tensor2D];
      const inputs = { dy: dy as tf.Tensor4D, x, gamma, statistics };
      const [dx, dgamma, dbeta] = batchNormTrainingGradient(inputs, attributes) as [
        tf.Tensor4D,
        tf.Tensor1D,
        tf.Tensor1D,
      ];
      return { x: () => dx, gamma: () => dgamma, beta: () => dbeta };
    },
  },
});

function composed({ x, gamma, beta }: Inputs, { epsilon }: Attributes): tf.Tensor[] {
  const mean = channelMean(x);
  const centred = centre(x, mean);
  // A second pass: the mean of the squares less the square of the mean would cancel.
  const variance = channelMean(tf.square(centred));
  const scale = tf.mul<tf.Tensor1D>(gamma, tf.rsqrt(tf.add(variance, epsilon)));
  return [scaleAndShift({ x: centred, scale, shift: beta }, {}), tf.stack([mean, variance])];
}

/** Normalises `x`, `[N, H, W, C]` or `[N, C]`, by its own mean and variance. Differentiable in x, gamma and beta. */
export function batchNormTraining(
  x: tf.Tensor,
  { gamma, beta, epsilon }: BatchNormTrainingOptions,
): BatchNormTrainingResult {
  const channels = x.shape[x.rank - 1]!;
  return tf.tidy(() => {
    const inputs = { x: asMap(x), gamma: gamma ?? tf.ones([channels]), beta: beta ?? tf.zeros([channels]) };
    const [y, statistics] = kernel(inputs as Inputs, { epsilon }) as [tf.Tensor4D, tf.Tensor2D];
    return { y: shapedAs(x, y), statistics, count: x.size / channels };
  });
}
