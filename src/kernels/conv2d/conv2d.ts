// Convolution in every form that networks use: plain, dilated, depthwise, grouped, with any padding.
//
// TensorFlow.js 4.22 has no groups, no gradient of a dilated convolution, and on wasm no gradient of the filter at all.

import type * as tf from '@tensorflow/tfjs-core';
import { convolution } from './convolution';
import { depthwiseConv2d } from './depthwise';
import { type Conv2dOptions, check } from './spec';

/**
 * Convolves `x` `[N, H, W, C]` with `filter` `[kh, kw, C/groups, O]` into `[N, P, Q, O]`, where
 * P = ⌊(H + top + bottom − dilation·(kh − 1) − 1) / stride⌋ + 1, and Q likewise.
 *
 * Differentiable in both, on every backend, also with stride and dilation together. An empty batch gives an empty
 * result.
 *
 * @throws ConfigError where the filter, the groups and the input don't fit.
 */
export function conv2d(x: tf.Tensor4D, filter: tf.Tensor4D, options: Conv2dOptions): tf.Tensor4D {
  check(x.shape, filter.shape, options);
  const { groups, ...sliding } = options;
  const isDepthwise = groups > 1 && groups === x.shape[3];
  return isDepthwise ? depthwiseConv2d(x, filter, sliding) : convolution({ x, filter }, sliding);
}
