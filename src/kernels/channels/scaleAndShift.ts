// One factor and one offset for each channel: y = x · scale + shift.

import * as tf from '@tensorflow/tfjs-core';
import { defineKernel } from '../kernel';

type Inputs = { x: tf.Tensor4D; scale: tf.Tensor; shift: tf.Tensor };

/** `x` `[N, H, W, C]`, `scale` and `shift` `[C]`: `[N, H, W, C]`. Not differentiable. */
export const scaleAndShift = defineKernel<Inputs, object, tf.Tensor4D>({
  name: 'ScaleAndShift',
  composed: ({ x, scale, shift }) => tf.add(tf.mul(x, scale), shift),
  on: { wasm: byDepthwiseConv2d },
});

/** A depthwise convolution of 1×1 with a bias: on wasm one pass, where multiplying and adding are two slower ones. */
export function byDepthwiseConv2d({ x, scale, shift }: Inputs): tf.Tensor4D {
  if (x.size === 0) return tf.zerosLike(x);
  const filter = tf.reshape(scale, [1, 1, x.shape[3], 1]) as tf.Tensor4D;
  return tf.fused.depthwiseConv2d({ x, filter, bias: shift, strides: 1, pad: 'valid' });
}
