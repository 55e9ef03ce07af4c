// The mean under a sliding window.

import * as tf from '@tensorflow/tfjs-core';
import { explicit, turnedPadding } from '../conv2d/spec';
import { type Compute, defineKernel } from '../kernel';
import { frame, type Padding, spread } from '../spatial';
import { averageByLoops, averageGradientByLoops } from './cpu';
import { type PoolOptions, positions } from './spec';

export interface AveragePoolOptions extends PoolOptions {
  /**
   * `null`: each window is divided by how many values of the map it covers. Otherwise padding that lies within these
   * sides counts too, as zeros (torch's `count_include_pad`); ceil mode's overhang beyond them does not.
   */
  readonly counted: Padding | null;
}

type Attributes = AveragePoolOptions & { readonly inputShape: [number, number, number, number] };

const kernel: Compute<{ x: tf.Tensor4D }, Attributes, tf.Tensor4D> = defineKernel({
  name: 'AveragePool2D',
  composed({ x }, attributes) {
    const { size, stride, padding, counted } = attributes;
    const means = tf.avgPool(x, [...size], [...stride], explicit(padding));
    return counted === null
      ? means
      : tf.mul(
          means,
          perWindow(attributes, (covered, within) => covered / within),
        );
  },
  whenEmpty: (_, attributes) => {
    const [batch, height, width, channels] = attributes.inputShape;
    return tf.zeros([batch, positions(attributes, 0, height), positions(attributes, 1, width), channels]);
  },
  on: { cpu: averageByLoops },
  gradient: {
    of: ([dy], _, attributes) => ({ x: () => gradient({ dy: dy as tf.Tensor4D }, attributes) }),
  },
});

/**
 * Each pixel of `dx` is the sum of its windows' shares: the sum over a sliding window of `dy`, spread by the stride. As
 * pooling is linear, the gradient of this is pooling.
 */
const gradient = defineKernel<{ dy: tf.Tensor4D }, Attributes, tf.Tensor4D>({
  name: 'AveragePool2DGradient',
  composed: sumOfShares,
  whenEmpty: (_, { inputShape }) => tf.zeros(inputShape),
  on: { cpu: averageGradientByLoops },
  gradient: {
    of: ([ddx], _, attributes) => ({ dy: () => kernel({ x: ddx as tf.Tensor4D }, attributes) }),
  },
});

/**
 * `[N, H, W, C] → [N, P, Q, C]`: the mean of each window. Padding never adds to the sum; `counted` says where it counts
 * in the divisor.
 */
export function averagePool2d(x: tf.Tensor4D, options: AveragePoolOptions): tf.Tensor4D {
  return kernel({ x }, { ...options, inputShape: x.shape });
}

function sumOfShares({ dy }: { dy: tf.Tensor4D }, attributes: Attributes): tf.Tensor4D {
  const { size, stride } = attributes;
  const [height, width] = size;
  // tf.avgPool divides by the size of the window, which is taken back here.
  const shares = tf.mul(
    dy,
    perWindow(attributes, (_, within) => (height * width) / within),
  ) as tf.Tensor4D;
  const map = spread(shares, stride);
  const sliding = { ...attributes, dilation: [1, 1] as const };
  const framed = frame(map, turnedPadding(map.shape, [height, width, 1, 1], sliding));
  return tf.avgPool(framed, [height, width], 1, 'valid');
}

/** For each window, something made of how many values it covers and how many it is divided by: `[1, P, Q, 1]`. */
function perWindow(attributes: Attributes, value: (covered: number, within: number) => number): tf.Tensor4D {
  const { size, stride, padding, counted, inputShape } = attributes;
  const along = (axis: 0 | 1): { covered: number; within: number }[] => {
    const extent = inputShape[axis + 1]!;
    const [before, after] = counted?.[axis] ?? [0, 0];
    return Array.from({ length: positions(attributes, axis, extent) }, (_, position) => {
      const start = position * stride[axis] - padding[axis][0];
      const overlap = (from: number, end: number): number =>
        Math.min(end, start + size[axis]) - Math.max(from, start);
      return { covered: overlap(0, extent), within: overlap(-before, extent + after) };
    });
  };
  const [rows, columns] = [along(0), along(1)];
  const values = rows.flatMap((row) =>
    columns.map((column) => value(row.covered * column.covered, row.within * column.within)),
  );
  return tf.tensor4d(values, [1, rows.length, columns.length, 1]);
}
