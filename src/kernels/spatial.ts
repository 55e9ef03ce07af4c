// Moves in height and width that the gradients of windows are made of. Maps are [N, H, W, C].
//
// Every step is a reshape, pad, slice or transpose of rank four at most (more fails on webgpu), with neighbouring axes
// merged: on wasm, rows of W·C values move ten times as fast as rows of C.

import * as tf from '@tensorflow/tfjs-core';

/** `[height, width]`. */
export type Pair = readonly [height: number, width: number];

/** `[[top, bottom], [left, right]]`. */
export type Padding = readonly [rows: readonly [number, number], columns: readonly [number, number]];

export const noPadding: Padding = [
  [0, 0],
  [0, 0],
];

/** `padding` with every side changed. */
export function mapSides([[top, bottom], [left, right]]: Padding, change: (side: number) => number): Padding {
  return [
    [change(top), change(bottom)],
    [change(left), change(right)],
  ];
}

/** Adds zeros around the map where `padding` is positive, and cuts away where it is negative. */
export function frame(x: tf.Tensor4D, padding: Padding): tf.Tensor4D {
  if (padding.flat().every((side) => side === 0)) return x;
  const [[top, bottom], [left, right]] = padding;
  const [batch, height, width, channels] = x.shape;
  const add = (side: number): number => Math.max(0, side);
  const cut = (side: number): number => Math.max(0, -side);
  const rows = height - cut(top) - cut(bottom);
  const columns = width - cut(left) - cut(right);

  let map: tf.Tensor = tf.reshape(x, [batch, height, width * channels]);
  if (rows < height || columns < width) {
    map = tf.slice(map, [0, cut(top), cut(left) * channels], [batch, rows, columns * channels]);
  }
  if (add(top) + add(bottom) + add(left) + add(right) > 0) {
    map = tf.pad(map, [
      [0, 0],
      [add(top), add(bottom)],
      [add(left) * channels, add(right) * channels],
    ]);
  }
  return tf.reshape(map, [batch, rows + add(top) + add(bottom), columns + add(left) + add(right), channels]);
}

/** Puts `stride − 1` zeros after every row and column: `[N, H, W, C] → [N, H·stride, W·stride, C]`. */
export function spread(x: tf.Tensor4D, [down, across]: Pair): tf.Tensor4D {
  if (down === 1 && across === 1) return x;
  const [batch, height, width, channels] = x.shape;
  const spaced = tf.pad(tf.reshape(x, [batch * height, 1, width, channels]), [
    [0, 0],
    [0, down - 1],
    [0, 0],
    [0, (across - 1) * channels],
  ]);
  return tf.reshape(spaced, [batch, height * down, width * across, channels]);
}

/** Every `stride`-th row and column: `[N, H, W, C] → [N, ⌈H/stride⌉, ⌈W/stride⌉, C]`. */
export function subsample(x: tf.Tensor4D, [down, across]: Pair): tf.Tensor4D {
  if (down === 1 && across === 1) return x;
  return tf.maxPool(x, 1, [down, across], 'valid'); // on wasm a hundred times as fast as tf.stridedSlice
}

/**
 * Pixel shuffle: `[N, H, W, stride·stride·C] → [N, H·stride, W·stride, C]`. Shi et al. 2016, "Real-Time Single Image
 * and Video Super-Resolution Using an Efficient Sub-Pixel Convolutional Neural Network", arXiv:1609.05158.
 */
export function shuffle(x: tf.Tensor4D, [down, across]: Pair): tf.Tensor4D {
  const [batch, height, width, phases] = x.shape;
  const channels = phases / (down * across);
  const rows = tf.transpose(tf.reshape(x, [batch * height, width, down, across * channels]), [0, 2, 1, 3]);
  return tf.reshape(rows, [batch, height * down, width * across, channels]);
}

/**
 * A filter `[kh, kw, C, O]` turned by half a circle: its taps in reverse. (tf.reverse computes the place of each value
 * anew, which takes wasm longer than a small convolution.)
 */
export function turn(filter: tf.Tensor4D): tf.Tensor4D {
  const [kernelHeight, kernelWidth, channels, filters] = filter.shape;
  const count = kernelHeight * kernelWidth;
  if (count === 1) return filter;
  const taps = tf.split(tf.reshape(filter, [count, channels * filters]), count);
  return tf.reshape(tf.concat(taps.reverse()), filter.shape);
}
