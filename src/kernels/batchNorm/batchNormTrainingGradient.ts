// The gradient of batch normalisation by the statistics of the batch, which depend on x too. For each channel:
//
//   dbeta  = Σ dy
//   dgamma = Σ dy · (x − mean) · deviation
//   dx     = scale · (dy − mean(dy)) − scale · deviation² · mean(dy · (x − mean)) · (x − mean)
//
// with deviation = 1 / √(variance + epsilon) and scale = gamma · deviation.

import * as tf from '@tensorflow/tfjs-core';
import { addBias } from '../channels/addBias';
import { channelMean } from '../channels/channelMean';
import { scaleAndShift } from '../channels/scaleAndShift';
import { defineKernel } from '../kernel';

type Inputs = { dy: tf.Tensor4D; x: tf.Tensor4D; gamma: tf.Tensor1D; statistics: tf.Tensor2D };
type Attributes = { readonly epsilon: number };

/** `dy` and `x` `[N, H, W, C]`, `gamma` `[C]`, `statistics` `[2, C]`: `[dx, dgamma, dbeta]`. Differentiable. */
export const batchNormTrainingGradient = defineKernel<Inputs, Attributes, tf.Tensor[]>({
  name: 'BatchNormTrainingGradient',
  composed({ dy, x, gamma, statistics }, { epsilon }) {
    const [mean, variance] = tf.unstack(statistics) as [tf.Tensor1D, tf.Tensor1D];
    return gradients(dy, x, gamma, mean, variance, epsilon);
  },
  gradient: {
    saves: ['dy', 'x', 'gamma', 'statistics'],
    of(derivatives, saved, { epsilon }) {
      const [dy, x, gamma, statistics] = saved as [tf.Tensor4D, tf.Tensor4D, tf.Tensor1D, tf.Tensor2D];
      const [ddy, ddx, ddgamma] = secondGradients(derivatives, dy, x, gamma, epsilon);
      return {
        dy: () => ddy,
        x: () => ddx,
        gamma: () => ddgamma,
        statistics: () => tf.zerosLike(statistics), // what they have of x is in the gradient of x
      };
    },
  },
});

/** `x − mean`. */
export function centre(x: tf.Tensor4D, mean: tf.Tensor1D): tf.Tensor4D {
  return addBias(x, tf.neg(mean)) as tf.Tensor4D;
}

function gradients(
  dy: tf.Tensor4D,
  x: tf.Tensor4D,
  gamma: tf.Tensor1D,
  mean: tf.Tensor1D,
  variance: tf.Tensor1D,
  epsilon: number,
): [dx: tf.Tensor4D, dgamma: tf.Tensor1D, dbeta: tf.Tensor1D] {
  const count = x.size / gamma.size;
  const centred = centre(x, mean);
  const dyMean = channelMean(dy);
  const productMean = channelMean(tf.mul(dy, centred));
  const deviation = tf.rsqrt(tf.add(variance, epsilon));
  const scale = tf.mul<tf.Tensor1D>(gamma, deviation);
  const slope = tf.mul<tf.Tensor1D>(tf.mul(scale, tf.square(deviation)), tf.neg(productMean));
  const dx = tf.add<tf.Tensor4D>(
    scaleAndShift({ x: dy, scale, shift: tf.mul(scale, tf.neg(dyMean)) }, {}),
    scaleAndShift({ x: centred, scale: slope, shift: tf.zerosLike(slope) }, {}),
  );
  return [dx, tf.mul(tf.mul(productMean, deviation), count), tf.mul(dyMean, count)];
}

/** The gradients by dy, x and gamma of the sum of {@link gradients}, each times its derivative. */
function secondGradients(
  derivatives: readonly tf.Tensor[],
  dy: tf.Tensor4D,
  x: tf.Tensor4D,
  gamma: tf.Tensor1D,
  epsilon: number,
): [ddy: tf.Tensor, ddx: tf.Tensor, ddgamma: tf.Tensor] {
  const weighted = (...[dy, x, gamma]: tf.Tensor[]): tf.Scalar => {
    const mean = channelMean(x as tf.Tensor4D);
    const variance = channelMean(tf.square(centre(x as tf.Tensor4D, mean)));
    const terms = gradients(
      dy as tf.Tensor4D,
      x as tf.Tensor4D,
      gamma as tf.Tensor1D,
      mean,
      variance,
      epsilon,
    );
    return tf.addN<tf.Scalar>(
      terms.map((term, index) => tf.sum<tf.Scalar>(tf.mul(term, derivatives[index]!))),
    );
  };
  return tf.grads(weighted)([dy, x, gamma]) as [tf.Tensor, tf.Tensor, tf.Tensor];
}
