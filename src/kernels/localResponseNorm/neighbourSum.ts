// The sum over neighbouring channels: a product with a band of ones, which is its own transpose, so that the gradient is
// the same sum again.

import * as tf from '@tensorflow/tfjs-core';
import { type Compute, defineKernel } from '../kernel';

type Inputs = { x: tf.Tensor4D };
type Attributes = { readonly radius: number };

/** `y[c] = Σ x[j]` over |j − c| ≤ radius: `[N, H, W, C] → [N, H, W, C]`. Differentiable. */
export const neighbourSum: Compute<Inputs, Attributes, tf.Tensor4D> = defineKernel({
  name: 'NeighbourSum',
  composed({ x }, { radius }) {
    const [batch, height, width, channels] = x.shape;
    if (x.size === 0) return tf.zerosLike(x);
    const pixels = tf.reshape(x, [batch * height * width, channels]);
    return tf.reshape(tf.matMul(pixels, band(channels, radius)), x.shape);
  },
  gradient: {
    of: ([dy], _, attributes) => ({ x: () => neighbourSum({ x: dy as tf.Tensor4D }, attributes) }),
  },
});

/** `[size, size]`: ones within `radius` of the diagonal. */
function band(size: number, radius: number): tf.Tensor2D {
  const values = new Float32Array(size * size);
  for (let row = 0; row < size; row++) {
    values.fill(1, row * size + Math.max(0, row - radius), row * size + Math.min(size, row + radius + 1));
  }
  return tf.tensor2d(values, [size, size]);
}
