// Kernels that treat every channel alike know one rank only.

import * as tf from '@tensorflow/tfjs-core';

/** `[N, H, W, C]` itself; `[N, C]` as `[N, 1, 1, C]`. */
export function asMap(x: tf.Tensor): tf.Tensor4D {
  return x.rank === 4 ? (x as tf.Tensor4D) : tf.reshape(x, [x.shape[0]!, 1, 1, x.shape[1]!]);
}

/** A map with the shape that `x` had before {@link asMap}. */
export function shapedAs(x: tf.Tensor, map: tf.Tensor4D): tf.Tensor {
  return x.rank === 4 ? map : tf.reshape(map, x.shape);
}
