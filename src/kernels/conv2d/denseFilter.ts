// The filter of a convolution that sees only some pairs of maps, as one that sees them all: zero for the other pairs.
// A product with a constant matrix of ones and zeros, and so differentiable any number of times on every backend.

import * as tf from '@tensorflow/tfjs-core';

/**
 * `[kh, kw, 1, pairs] → [kh, kw, channels, table.length]`.
 *
 * @param table For each output map, the input maps of its pairs.
 */
export function denseFilter(
  pairs: tf.Tensor4D,
  table: readonly (readonly number[])[],
  channels: number,
): tf.Tensor4D {
  const [height, width, , count] = pairs.shape;
  const filters = table.length;
  const places = new Float32Array(count * channels * filters);
  const columns = table.flatMap((inputs, filter) => inputs.map((input) => input * filters + filter));
  columns.forEach((column, pair) => {
    places[pair * channels * filters + column] = 1;
  });
  return tf.tidy(() => {
    const rows = tf.reshape(pairs, [height * width, count]);
    const placed = tf.matMul(rows, tf.tensor2d(places, [count, channels * filters]));
    return tf.reshape(placed, [height, width, channels, filters]);
  });
}
