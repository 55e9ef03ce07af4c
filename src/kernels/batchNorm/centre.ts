import * as tf from '@tensorflow/tfjs-core';
import { addBias } from '../channels/addBias';

/** `x − mean`, for `x` `[N, H, W, C]` and `mean` `[C]`. Differentiable. */
export function centre(x: tf.Tensor4D, mean: tf.Tensor1D): tf.Tensor4D {
  return addBias(x, tf.neg(mean)) as tf.Tensor4D;
}
