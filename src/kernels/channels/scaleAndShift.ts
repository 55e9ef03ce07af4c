// One factor and one offset for each channel: y = x · scale + shift.

import * as tf from '@tensorflow/tfjs-core';
import { type Compute, defineKernel } from '../kernel';
import { onHeap } from '../wasm/heap';
import { whereReachable } from '../webgpu/backend';
import { channelSum } from './channelMean';
import { scaleAndShiftByLoops } from './cpu';
import { scaleAndShiftOnHeap } from './wasm';
import { scaleAndShiftRows } from './webgpu/affine';

type Inputs = { x: tf.Tensor4D; scale: tf.Tensor1D; shift: tf.Tensor1D };

/** `x` `[N, H, W, C]`, `scale` and `shift` `[C]`: `[N, H, W, C]`. Differentiable in all three. */
export const scaleAndShift: Compute<Inputs, object, tf.Tensor4D> = defineKernel({
  name: 'ScaleAndShift',
  composed,
  whenEmpty: ({ x }) => tf.zerosLike(x),
  on: {
    cpu: scaleAndShiftByLoops,
    wasm: onHeap(scaleAndShiftOnHeap, byDepthwiseConv2d),
    webgpu: whereReachable(scaleAndShiftRows, composed),
  },
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

function composed({ x, scale, shift }: Inputs): tf.Tensor4D {
  return tf.add(tf.mul(x, scale), shift);
}

/** A depthwise convolution of 1×1 with a bias: on wasm one pass, where multiplying and adding are two slower ones. */
export function byDepthwiseConv2d({ x, scale, shift }: Inputs): tf.Tensor4D {
  if (x.size === 0) return tf.zerosLike(x);
  const filter = tf.reshape(scale, [1, 1, x.shape[3], 1]) as tf.Tensor4D;
  // A copy: the kernel wants memory that was made for one axis, and a vector may be a reshaped map.
  const bias = tf.add<tf.Tensor1D>(shift, 0);
  return tf.fused.depthwiseConv2d({ x, filter, bias, strides: 1, pad: 'valid' });
}
