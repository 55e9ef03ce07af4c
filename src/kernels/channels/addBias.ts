// A bias for each channel. tf.add does the same, but its gradient sums over leading axes, the slowest reduction there is
// on wasm and webgpu.

import * as tf from '@tensorflow/tfjs-core';
import { defineKernel } from '../kernel';
import { asMap, shapedAs } from './asMap';
import { channelSum } from './channelMean';
import { byDepthwiseConv2d } from './scaleAndShift';

const kernel = defineKernel<{ x: tf.Tensor4D; bias: tf.Tensor1D }, object, tf.Tensor4D>({
  name: 'AddBias',
  composed: ({ x, bias }) => tf.add(x, bias),
  on: { wasm: ({ x, bias }) => byDepthwiseConv2d({ x, scale: tf.onesLike(bias), shift: bias }) },
  gradient: {
    of: ([dy]) => ({ x: () => tf.clone(dy!), bias: () => channelSum(dy as tf.Tensor4D) }),
  },
});

/** `x + bias`: `x` `[N, H, W, C]` or `[N, C]`, `bias` `[C]`. Differentiable in both. */
export function addBias(x: tf.Tensor, bias: tf.Tensor1D): tf.Tensor {
  return tf.tidy(() => shapedAs(x, kernel({ x: asMap(x), bias }, {})));
}
