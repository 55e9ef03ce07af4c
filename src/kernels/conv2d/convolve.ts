// The stock convolution, plain or depthwise, freed of two limits: padding may be negative (it crops), and stride and
// dilation may both be above one.

import * as tf from '@tensorflow/tfjs-core';
import { frame, mapSides, subsample } from '../spatial';
import { type ExplicitPadding, explicit, isDilated, isStrided, type Sliding } from './spec';

type Stock = (
  map: tf.Tensor4D,
  stride: [number, number],
  pad: ExplicitPadding,
  dilation: [number, number],
) => tf.Tensor4D;

/** `[N, H, W, C]` with `[kh, kw, C, O]`: `[N, P, Q, O]`. Not differentiable where dilated. */
export function convolve(x: tf.Tensor4D, filter: tf.Tensor4D, sliding: Sliding): tf.Tensor4D {
  return slide(x, sliding, (map, stride, pad, dilation) =>
    tf.conv2d(map, filter, stride, pad, 'NHWC', dilation),
  );
}

/** `[N, H, W, C]` with `[kh, kw, C, M]`: `[N, P, Q, C·M]`. Not differentiable where dilated. */
export function convolveDepthwise(x: tf.Tensor4D, filter: tf.Tensor4D, sliding: Sliding): tf.Tensor4D {
  return slide(x, sliding, (map, stride, pad, dilation) =>
    tf.depthwiseConv2d(map, filter, stride, pad, 'NHWC', dilation),
  );
}

function slide(x: tf.Tensor4D, sliding: Sliding, stock: Stock): tf.Tensor4D {
  const { stride, dilation, padding } = sliding;
  const crop = mapSides(padding, (side) => Math.min(0, side));
  const pad = mapSides(padding, (side) => Math.max(0, side));
  const map = frame(x, crop);
  if (isStrided(sliding) && isDilated(sliding)) {
    return subsample(stock(map, [1, 1], explicit(pad), [...dilation]), stride);
  }
  return stock(map, [...stride], explicit(pad), [...dilation]);
}
