// The mean over everything but the channels: [N, H, W, C] → [C].

import * as tf from '@tensorflow/tfjs-core';
import { defineKernel } from '../kernel';

/** `x` `[N, H, W, C]`: `[C]`; zeros for an empty batch. Not differentiable. */
export const channelMean = defineKernel<{ x: tf.Tensor4D }, object, tf.Tensor1D>({
  name: 'ChannelMean',
  composed: ({ x }) => (x.size === 0 ? tf.zeros([x.shape[3]]) : tf.mean(x, [0, 1, 2])),
  on: { wasm: byPooling },
});

/**
 * Average pooling with a window as large as the map is the only reduction over leading axes that wasm does without a
 * transposition: ten times as fast as tf.mean, thirty times as fast as a product with ones.
 */
function byPooling({ x }: { x: tf.Tensor4D }): tf.Tensor1D {
  const [batch, height, width, channels] = x.shape;
  if (x.size === 0) return tf.zeros([channels]);
  const images = tf.avgPool(x, [height, width], 1, 'valid');
  const mean = tf.avgPool(tf.reshape(images, [1, batch, 1, channels]) as tf.Tensor4D, [batch, 1], 1, 'valid');
  return tf.reshape(mean, [channels]);
}

/** The sum over everything but the channels: `[N, H, W, C] → [C]`. Not differentiable. */
export function channelSum(x: tf.Tensor4D): tf.Tensor1D {
  return tf.mul(channelMean({ x }, {}), x.size / x.shape[3]);
}
