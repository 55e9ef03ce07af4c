// What follows a convolution z, one operation after the other:
//
//   y = activation(z + bias + residual)

import * as tf from '@tensorflow/tfjs-core';
import { applyFused, type FusedActivation } from '../activation/fused';
import { addBias } from '../channels/addBias';

export type Epilogue = {
  /** `[O]`. */
  readonly bias?: tf.Tensor1D;
  /** `[N, P, Q, O]`. */
  readonly residual?: tf.Tensor4D;
};

/** `y`, of `z` `[N, P, Q, O]`. Differentiable in all three. */
export function finish(
  z: tf.Tensor4D,
  { bias, residual }: Epilogue,
  activation: FusedActivation,
): tf.Tensor4D {
  let y: tf.Tensor = z;
  if (bias) y = addBias(y, bias);
  if (residual) y = tf.add(y, residual);
  return applyFused(y, activation) as tf.Tensor4D;
}
