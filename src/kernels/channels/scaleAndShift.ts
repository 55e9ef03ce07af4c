// One factor and one offset for each channel: y = x · scale + shift.

import * as tf from '@tensorflow/tfjs-core';
import { type Compute, defineKernel } from '../kernel';
import { channelSum } from './channelMean';

type Inputs = { x: tf.Tensor4D; scale: tf.Tensor1D; shift: tf.Tensor1D };

/** `x` `[N, H, W, C]`, `scale` and `shift` `[C]`: `[N, H, W, C]`. Differentiable in all three. */
export const scaleAndShift: Compute<Inputs, object, tf.Tensor4D> = defineKernel({
  name: 'ScaleAndShift',
  composed: ({ x, scale, shift }) => tf.add(tf.mul(x, scale), shift),
  whenEmpty: ({ x }) => tf.zerosLike(x),
  on: { wasm: byDepthwiseConv2d },
  gradient: {
    saves: ['x', 'scale'],
    of([dyAny], saved) {
      const dy = dyAny as tf.Tensor4D;
      const [x, scale] = saved as [tf.Tensor4D, tf.Tensor1D];
      return {
        x: () => scaleAndShift({ x: dy, scale, shift: tf.zerosLike(scale) }, {}),
        scale: () => channelSum(tf.mul(dy, x)),
        shift: () => channelSum(dy),
      };
    },
  },
});

/** A depthwise convolution of 1×1 with a bias: on wasm one pass, where multiplying and adding are two slower ones. */
export function byDepthwiseConv2d({ x, scale, shift }: Inputs): tf.Tensor4D {
  if (x.size === 0) return tf.zerosLike(x);
  const filter = tf.reshape(scale, [1, 1, x.shape[3], 1]) as tf.Tensor4D;
  return tf.fused.depthwiseConv2d({ x, filter, bias: shift, strides: 1, pad: 'valid' });
}
