// A bias for each channel. tf.add does the same, but its gradient sums over leading axes, the slowest reduction there is
// on wasm and webgpu.

import * as tf from '@tensorflow/tfjs-core';
import { defineKernel } from '../kernel';
import { whereReachable } from '../webgpu/backend';
import { asMap, shapedAs } from './asMap';
import { channelSum } from './channelMean';
import { addBiasByLoops } from './cpu';
import { byDepthwiseConv2d } from './scaleAndShift';
import { addBiasToRows } from './webgpu/affine';

const kernel = defineKernel<{ x: tf.Tensor4D; bias: tf.Tensor1D }, object, tf.Tensor4D>({
  name: 'AddBias',
  composed,
  on: {
    cpu: addBiasByLoops,
    wasm: ({ x, bias }) => byDepthwiseConv2d({ x, scale: tf.onesLike(bias), shift: bias }),
    webgpu: whereReachable(addBiasToRows, composed),
  },
  gradient: {
    of: ([dy]) => ({ x: () => tf.clone(dy!), bias: () => channelSum(dy as tf.Tensor4D) }),
  },
});

function composed({ x, bias }: { x: tf.Tensor4D; bias: tf.Tensor1D }): tf.Tensor4D {
  return tf.add(x, bias);
}

/** `x + bias`: `x` `[N, H, W, C]` or `[N, C]`, `bias` `[C]`. Differentiable in both. */
export function addBias(x: tf.Tensor, bias: tf.Tensor1D): tf.Tensor {
  return tf.tidy(() => shapedAs(x, kernel({ x: asMap(x), bias }, {})));
}
