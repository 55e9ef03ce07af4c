// The gradient of batch normalisation by the statistics of the batch, which depend on x too. For each channel:
//
//   dbeta  = Σ dy
//   dgamma = Σ dy · (x − mean) · deviation
//   dx     = scale · (dy − mean(dy)) − scale · deviation² · mean(dy · (x − mean)) · (x − mean)
//
// with deviation = 1 / √(variance + epsilon) and scale = gamma · deviation.

import * as tf from '@tensorflow/tfjs-core';
import { channelMean } from '../channels/channelMean';
import { scaleAndShift } from '../channels/scaleAndShift';
import { defineKernel } from '../kernel';
import { onHeap } from '../wasm/heap';
import { whereReachable } from '../webgpu/backend';
import { centre } from './centre';
import { gradientsByLoops } from './cpu';
import { secondGradients } from './secondGradients';
import { batchNormGradientOnHeap } from './wasm';
import { gradientsByBatch } from './webgpu/trainingGradient';

type Inputs = { dy: tf.Tensor4D; x: tf.Tensor4D; gamma: tf.Tensor1D; statistics: tf.Tensor2D };
type Attributes = { readonly epsilon: number };

/** `dy` and `x` `[N, H, W, C]`, `gamma` `[C]`, `statistics` `[2, C]`: `[dx, dgamma, dbeta]`. Differentiable. */
export const batchNormTrainingGradient = defineKernel<Inputs, Attributes, tf.Tensor[]>({
  name: 'BatchNormTrainingGradient',
  composed,
  on: {
    cpu: gradientsByLoops,
    wasm: onHeap(batchNormGradientOnHeap, composed),
    webgpu: whereReachable(gradientsByBatch, composed),
  },
  gradient: {
    saves: ['dy', 'x', 'gamma', 'statistics'],
    of(derivatives, saved, { epsilon }) {
      const [dy, x, gamma, statistics] = saved as [tf.Tensor4D, tf.Tensor4D, tf.Tensor1D, tf.Tensor2D];
      return {
        ...secondGradients(derivatives as [tf.Tensor4D, tf.Tensor1D, tf.Tensor1D], { dy, x, gamma }, epsilon),
        statistics: () => tf.zerosLike(statistics), // what they have of x is in the gradient of x
      };
    },
  },
});

function composed({ dy, x, gamma, statistics }: Inputs, { epsilon }: Attributes): tf.Tensor[] {
  const [mean, variance] = tf.unstack(statistics) as [tf.Tensor1D, tf.Tensor1D];
  const count = x.size / gamma.size;
  const centred = centre(x, mean);
  const dyMean = channelMean(dy);
  const productMean = channelMean(tf.mul(dy, centred));
  const deviation = tf.rsqrt(tf.add(variance, epsilon));
  const scale = tf.mul<tf.Tensor1D>(gamma, deviation);
  const slope = tf.mul<tf.Tensor1D>(tf.mul(scale, tf.square(deviation)), tf.neg(productMean));
  const dx = tf.add(
    scaleAndShift({ x: dy, scale, shift: tf.mul(scale, tf.neg(dyMean)) }, {}),
    scaleAndShift({ x: centred, scale: slope, shift: tf.zerosLike(slope) }, {}),
  );
  return [dx, tf.mul(tf.mul(productMean, deviation), count), tf.mul(dyMean, count)];
}
