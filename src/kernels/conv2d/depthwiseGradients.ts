// The gradients of a depthwise convolution with M filters for each channel:
//
//   dx[n, h, w, c]      = Σ r,s,m  dy[n, p, q, c·M + m] · filter[r, s, c, m]
//   dfilter[r, s, c, m] = Σ n,p,q  x[n, h, w, c] · dy[n, p, q, c·M + m]     with  h = p·stride + r·dilation − top, w likewise

import * as tf from '@tensorflow/tfjs-core';
import { channelSum } from '../channels/channelMean';
import { frame, spread, turn } from '../spatial';
import { convolveDepthwise } from './convolve';
import type { FilterGradientAttributes } from './filterGradient';
import type { InputGradientAttributes } from './inputGradient';
import { explicit, isDilated, reachedPadding, turnedPadding } from './spec';

type InputInputs = { dy: tf.Tensor4D; filter: tf.Tensor4D };
type FilterInputs = { x: tf.Tensor4D; dy: tf.Tensor4D };

/** `dy` `[N, P, Q, C·M]` and `filter` `[kh, kw, C, M]` give `[N, H, W, C]`. */
export function composedDepthwiseInputGradient(
  { dy, filter }: InputInputs,
  attributes: InputGradientAttributes,
): tf.Tensor4D {
  const { stride, dilation, inputShape } = attributes;
  const [kernelHeight, kernelWidth, channels, multiplier] = filter.shape;
  const map = spread(dy, stride);
  const turned = tf.reshape(turn(filter), [kernelHeight, kernelWidth, channels * multiplier, 1]);
  const padding = turnedPadding(map.shape, filter.shape, attributes);
  const dx = convolveDepthwise(map, turned as tf.Tensor4D, { stride: [1, 1], dilation, padding });
  return multiplier === 1 ? dx : tf.reshape(tf.sum(tf.reshape(dx, [-1, multiplier]), 1), inputShape);
}

/**
 * `x` `[N, H, W, C]` and `dy` `[N, P, Q, C·M]` give `[kh, kw, C, M]`.
 *
 * For each tap, the product of what it saw and `dy`, summed by channel. With `dy` spread by the stride in a frame as
 * large as the padded input, and zero outside, what a tap saw is the padded input moved by a number of pixels, across
 * rows and images: one run of memory.
 */
export function composedDepthwiseFilterGradient(
  { x, dy }: FilterInputs,
  attributes: FilterGradientAttributes,
): tf.Tensor4D {
  const { stride, dilation, filterShape } = attributes;
  const [kernelHeight, kernelWidth, channels, multiplier] = filterShape;
  const outputs = channels * multiplier;
  const padded = frame(x, reachedPadding(x.shape, dy.shape, attributes));
  const [batch, height, width] = padded.shape;
  const spaced = spread(dy, stride);
  const framed = frame(spaced, [
    [0, height - spaced.shape[1]],
    [0, width - spaced.shape[2]],
  ]);

  const offset = (row: number, column: number): number => row * dilation[0] * width + column * dilation[1];
  const pixels = batch * height * width - offset(kernelHeight - 1, kernelWidth - 1);
  const run = (map: tf.Tensor4D, start: number): tf.Tensor4D =>
    tf.reshape(tf.slice(tf.reshape(map, [-1]), start * outputs, pixels * outputs), [1, pixels, 1, outputs]);
  const repeated = repeatChannels(padded, multiplier);
  const gradients = run(framed, 0);
  const taps: tf.Tensor1D[] = [];
  for (let row = 0; row < kernelHeight; row++) {
    for (let column = 0; column < kernelWidth; column++) {
      taps.push(tf.tidy(() => channelSum(tf.mul(run(repeated, offset(row, column)), gradients))));
    }
  }
  return tf.reshape(tf.concat(taps), filterShape);
}

/** `[N, H, W, C] → [N, H, W, C·times]`, the copies of a channel side by side. */
function repeatChannels(x: tf.Tensor4D, times: number): tf.Tensor4D {
  if (times === 1) return x;
  const [batch, height, width, channels] = x.shape;
  const copies = tf.mul(tf.reshape(x, [batch * height * width, channels, 1]), tf.ones([1, 1, times]));
  return tf.reshape(copies, [batch, height, width, channels * times]);
}

/** The kernel that the backend brings, where it can: it knows no dilation. */
export function stockDepthwiseInputGradient(
  { dy, filter }: InputInputs,
  attributes: InputGradientAttributes,
): tf.Tensor4D {
  if (isDilated(attributes)) return composedDepthwiseInputGradient({ dy, filter }, attributes);
  const { stride, padding, inputShape } = attributes;
  return tf
    .engine()
    .runKernel<tf.Tensor4D>(
      tf.DepthwiseConv2dNativeBackpropInput,
      { dy, filter },
      { strides: [...stride], pad: explicit(padding), dilations: [1, 1], inputShape },
    );
}

/** The kernel that the backend brings, where it can: it knows no dilation. */
export function stockDepthwiseFilterGradient(
  { x, dy }: FilterInputs,
  attributes: FilterGradientAttributes,
): tf.Tensor4D {
  if (isDilated(attributes)) return composedDepthwiseFilterGradient({ x, dy }, attributes);
  const { stride, padding, filterShape } = attributes;
  return tf
    .engine()
    .runKernel<tf.Tensor4D>(
      tf.DepthwiseConv2dNativeBackpropFilter,
      { x, dy },
      { strides: [...stride], pad: explicit(padding), dilations: [1, 1], filterShape },
    );
}
