// Batch normalisation by the statistics of the batch. Ioffe and Szegedy 2015, "Batch Normalization: Accelerating Deep
// Network Training by Reducing Internal Covariate Shift", algorithm 1, arXiv:1502.03167. For each channel:
//
//   y  = scale · (x − mean) + beta      with  scale = gamma · deviation,  deviation = 1 / √(variance + epsilon)
//   dx = scale · (dy − mean(dy)) − scale · deviation² · mean(dy · (x − mean)) · (x − mean)

import * as tf from '@tensorflow/tfjs-core';
import { addBias } from '../channels/addBias';
import { asMap, shapedAs } from '../channels/asMap';
import { channelMean } from '../channels/channelMean';
import { scaleAndShift } from '../channels/scaleAndShift';
import { defineKernel } from '../kernel';

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
  /** `[C]`: the mean of the batch, a constant to gradients. */
  readonly mean: tf.Tensor1D;
  /** `[C]`: the biased variance of the batch, a constant to gradients. */
  readonly variance: tf.Tensor1D;
  /** How many values each channel has, N·H·W: the unbiased variance is `variance · count / (count − 1)`. */
  readonly count: number;
}

type Inputs = { x: tf.Tensor4D; gamma: tf.Tensor1D; beta: tf.Tensor1D };

const kernel = defineKernel<Inputs, { readonly epsilon: number }, tf.Tensor[]>({
  name: 'BatchNormTraining',
  composed({ x, gamma, beta }, { epsilon }) {
    const mean = channelMean({ x }, {});
    const centred = centre(x, mean);
    // A second pass: the mean of the squares less the square of the mean would cancel.
    const variance = channelMean({ x: tf.square(centred) }, {});
    const scale = tf.mul(gamma, tf.rsqrt(tf.add(variance, epsilon)));
    return [scaleAndShift({ x: centred, scale, shift: beta }, {}), mean, variance];
  },
  gradient: {
    saves: ['x', 'gamma'],
    savesOutputs: [false, true, true],
    of(dys, saved, { epsilon }) {
      const dy = dys[0] as tf.Tensor4D;
      const [x, gamma, mean, variance] = saved as [tf.Tensor4D, tf.Tensor1D, tf.Tensor1D, tf.Tensor1D];
      const count = x.size / gamma.size;
      const [dyMean, productMean, deviation] = tf.tidy(() => [
        channelMean({ x: dy }, {}),
        channelMean({ x: tf.mul(dy, centre(x, mean)) }, {}),
        tf.rsqrt(tf.add(variance, epsilon)),
      ]) as [tf.Tensor1D, tf.Tensor1D, tf.Tensor1D];
      return {
        x: () => {
          const scale = tf.mul(gamma, deviation);
          const slope = tf.neg(tf.mul(tf.mul(scale, tf.square(deviation)), productMean));
          return tf.add(scaleAbout(dy, dyMean, scale), scaleAbout(x, mean, slope));
        },
        gamma: () => tf.mul(tf.mul(productMean, deviation), count),
        beta: () => tf.mul(dyMean, count),
      };
    },
  },
});

/** Normalises `x`, `[N, H, W, C]` or `[N, C]`, by its own mean and variance. Differentiable in x, gamma and beta. */
export function batchNormTraining(
  x: tf.Tensor,
  { gamma, beta, epsilon }: BatchNormTrainingOptions,
): BatchNormTrainingResult {
  const channels = x.shape[x.rank - 1]!;
  return tf.tidy(() => {
    const inputs = { x: asMap(x), gamma: gamma ?? tf.ones([channels]), beta: beta ?? tf.zeros([channels]) };
    const [y, mean, variance] = kernel(inputs as Inputs, { epsilon }) as [
      tf.Tensor4D,
      tf.Tensor1D,
      tf.Tensor1D,
    ];
    return { y: shapedAs(x, y), mean, variance, count: x.size / channels };
  });
}

function centre(x: tf.Tensor4D, mean: tf.Tensor1D): tf.Tensor4D {
  return addBias(x, tf.neg(mean)) as tf.Tensor4D;
}

/** `scale · (x − centre)`. */
function scaleAbout(x: tf.Tensor4D, mean: tf.Tensor, scale: tf.Tensor): tf.Tensor4D {
  return scaleAndShift({ x, scale, shift: tf.neg(tf.mul(scale, mean)) }, {});
}
