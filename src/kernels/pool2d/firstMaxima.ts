// Which value of each window is its first maximum, row by row, in stock operations: for every tap [r, s] of the window a
// map that is 1 where the value at [p · stride + r, q · stride + s] is the chosen one. With y the pooled x,
//
//   chosen[r, s] = (x[r, s] = y) · (1 − Σ chosen of the taps before)
//
// and both derivatives of maximum pooling follow, the gradient, which puts dy there, and the gradient's own, which takes
// from there. A maximum that is not a number equals nothing.

import * as tf from '@tensorflow/tfjs-core';
import { frame, mapSides, type Pair, spread, subsample } from '../spatial';
import type { PoolOptions } from './spec';

/** `x` `[N, H, W, C]` and its maxima `y` `[N, P, Q, C]`. */
interface Pooled {
  readonly x: tf.Tensor4D;
  readonly y: tf.Tensor4D;
}

/** `dy` `[N, P, Q, C]` put where the maxima are: `[N, H, W, C]`. */
export function scatterByTaps(
  { dy, ...pooled }: Pooled & { dy: tf.Tensor4D },
  options: PoolOptions,
): tf.Tensor4D {
  const { stride, padding } = options;
  const [height, width] = paddedExtents(pooled.x, options);
  const parts = firstMaxima(pooled, options).map(({ tap: [r, s], chosen }) => {
    const map = spread(tf.mul(dy, chosen), stride);
    return frame(map, [
      [r, height - r - map.shape[1]],
      [s, width - s - map.shape[2]],
    ]);
  });
  return frame(
    sum(parts),
    mapSides(padding, (side) => -side),
  );
}

/** `map` `[N, H, W, C]` read where the maxima are: `[N, P, Q, C]`. */
export function gatherByTaps(
  { map, ...pooled }: Pooled & { map: tf.Tensor4D },
  options: PoolOptions,
): tf.Tensor4D {
  const padded = frame(map, options.padding);
  const parts = firstMaxima(pooled, options).map(({ tap, chosen }) =>
    tf.mul<tf.Tensor4D>(chosen, tapOf(padded, tap, pooled.y, options)),
  );
  return sum(parts);
}

function firstMaxima({ x, y }: Pooled, options: PoolOptions): { tap: Pair; chosen: tf.Tensor4D }[] {
  const { size, padding } = options;
  const padded = frame(x, padding);
  // Padding may equal a maximum, and is none.
  const inside = frame(tf.ones([1, x.shape[1], x.shape[2], 1]), padding);
  let open: tf.Tensor4D = tf.onesLike(y);
  return tapsOf(size).map((tap) => {
    const isEqual = tf.cast(tf.equal(tapOf(padded, tap, y, options), y), 'float32');
    const chosen = tf.mul<tf.Tensor4D>(tf.mul(isEqual, tapOf(inside, tap, y, options)), open);
    open = tf.sub(open, chosen);
    return { tap, chosen };
  });
}

/** What all windows have at one of their taps. */
function tapOf(padded: tf.Tensor4D, [r, s]: Pair, y: tf.Tensor4D, { stride }: PoolOptions): tf.Tensor4D {
  const [, rows, columns] = y.shape;
  const [, height, width] = padded.shape;
  const reach = [(rows - 1) * stride[0] + 1, (columns - 1) * stride[1] + 1] as const;
  const seen = frame(padded, [
    [-r, r + reach[0] - height],
    [-s, s + reach[1] - width],
  ]);
  return subsample(seen, stride);
}

/** tf.addN takes no more than seven on webgpu, which binds eight buffers to a program. */
function sum(maps: tf.Tensor4D[]): tf.Tensor4D {
  return maps.reduce((total, map) => tf.add(total, map));
}

function tapsOf([height, width]: Pair): Pair[] {
  return Array.from({ length: height * width }, (_, i) => [Math.floor(i / width), i % width] as const);
}

function paddedExtents(x: tf.Tensor4D, { padding: [[top, bottom], [left, right]] }: PoolOptions): Pair {
  return [top + x.shape[1] + bottom, left + x.shape[2] + right];
}
