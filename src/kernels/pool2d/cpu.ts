// The mean under a sliding window, and its gradient, where JavaScript has the values at hand:
//
//   y[n, p, q, c]  = Σ h,w of the window  x[n, h, w, c] / divisor[p, q]
//   dx[n, h, w, c] = Σ p,q whose window has h,w  dy[n, p, q, c] / divisor[p, q]

import * as tf from '@tensorflow/tfjs-core';
import { read } from '../cpu/values';
import { noPadding } from '../spatial';
import type { AveragePoolOptions } from './averagePool2d';
import { positions } from './spec';

type Attributes = AveragePoolOptions & { readonly inputShape: [number, number, number, number] };

/** `[N, H, W, C] → [N, P, Q, C]`. */
export function averageByLoops({ x }: { x: tf.Tensor4D }, attributes: Attributes): tf.Tensor4D {
  const [batch, height, width, channels] = x.shape;
  const values = read(x);
  const rows = windowsAlong(0, attributes);
  const columns = windowsAlong(1, attributes);
  const y = new Float32Array(batch * rows.length * columns.length * channels);
  const sums = new Float64Array(channels);
  let to = 0;
  for (let image = 0; image < batch; image++) {
    for (const row of rows) {
      for (const column of columns) {
        sums.fill(0);
        for (let h = row.first; h < row.end; h++) {
          const start = (image * height + h) * width;
          addPixels(values, (start + column.first) * channels, (start + column.end) * channels, sums);
        }
        const share = 1 / (row.divisor * column.divisor);
        for (let channel = 0; channel < channels; channel++) y[to++] = sums[channel]! * share;
      }
    }
  }
  return tf.tensor4d(y, [batch, rows.length, columns.length, channels]);
}

/** `dy` `[N, P, Q, C]` gives `[N, H, W, C]`. */
export function averageGradientByLoops({ dy }: { dy: tf.Tensor4D }, attributes: Attributes): tf.Tensor4D {
  const { inputShape } = attributes;
  const [batch, height, width, channels] = inputShape;
  const gradients = read(dy);
  const rows = windowsAlong(0, attributes);
  const columns = windowsAlong(1, attributes);
  const dx = new Float32Array(batch * height * width * channels);
  const shares = new Float64Array(channels);
  let from = 0;
  for (let image = 0; image < batch; image++) {
    for (const row of rows) {
      for (const column of columns) {
        const share = 1 / (row.divisor * column.divisor);
        for (let channel = 0; channel < channels; channel++) shares[channel] = gradients[from++]! * share;
        for (let h = row.first; h < row.end; h++) {
          const start = (image * height + h) * width;
          addToPixels(shares, dx, (start + column.first) * channels, (start + column.end) * channels);
        }
      }
    }
  }
  return tf.tensor4d(dx, inputShape);
}

/** `[N, H, W, C] → [N, C]`, the mean of each image. */
export function globalAverageByLoops({ x }: { x: tf.Tensor4D }): tf.Tensor2D {
  const [batch, , , channels] = x.shape;
  return tf.reshape(averageByLoops({ x }, wholeImage(x.shape)), [batch, channels]);
}

/** `dy` `[N, C]` gives `[N, H, W, C]`. */
export function globalAverageGradientByLoops(
  { dy }: { dy: tf.Tensor2D },
  { inputShape }: Pick<Attributes, 'inputShape'>,
): tf.Tensor4D {
  const [batch, channels] = dy.shape;
  return averageGradientByLoops({ dy: tf.reshape(dy, [batch, 1, 1, channels]) }, wholeImage(inputShape));
}

/** One window, as large as the map. */
function wholeImage(inputShape: Attributes['inputShape']): Attributes {
  const [, height, width] = inputShape;
  return { size: [height, width], stride: [1, 1], padding: noPadding, counted: null, inputShape };
}

/** sums[c] += Σ i  values[i, c], the pixels from `begin` to `end`. */
function addPixels(values: Float32Array, begin: number, end: number, sums: Float64Array): void {
  const channels = sums.length;
  for (let pixel = begin; pixel < end; pixel += channels) {
    for (let channel = 0; channel < channels; channel++) sums[channel]! += values[pixel + channel]!;
  }
}

/** dx[i, c] += shares[c], the pixels from `begin` to `end`. */
function addToPixels(shares: Float64Array, dx: Float32Array, begin: number, end: number): void {
  const channels = shares.length;
  for (let pixel = begin; pixel < end; pixel += channels) {
    for (let channel = 0; channel < channels; channel++) dx[pixel + channel]! += shares[channel]!;
  }
}

/** For each window of one axis, what it covers of the map, and by how many places its sum is divided. */
function windowsAlong(
  axis: 0 | 1,
  attributes: Attributes,
): { first: number; end: number; divisor: number }[] {
  const { size, stride, padding, counted, inputShape } = attributes;
  const extent = inputShape[axis + 1]!;
  const [before, after] = counted?.[axis] ?? [0, 0];
  return Array.from({ length: positions(attributes, axis, extent) }, (_, position) => {
    const start = position * stride[axis] - padding[axis][0];
    const end = start + size[axis];
    return {
      first: Math.max(0, start),
      end: Math.min(extent, end),
      divisor: Math.min(extent + after, end) - Math.max(-before, start),
    };
  });
}
