// The values of tensors where JavaScript has them at hand, as on the plain cpu backend.

import * as tf from '@tensorflow/tfjs-core';

/** The values of `tensor` in single precision: as a rule the tensor's own, so they are for reading only. */
export function read(tensor: tf.Tensor): Float32Array {
  const values = tf.backend().readSync(tensor.dataId);
  return tensor.dtype === 'float32' ? (values as Float32Array) : Float32Array.from(values as Int32Array);
}
