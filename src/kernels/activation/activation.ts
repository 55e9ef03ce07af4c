// Non-linearities by name, with torch's formulas.

import * as tf from '@tensorflow/tfjs-core';
import { leakyRelu, relu6 } from './piecewise';

type Activation = (x: tf.Tensor) => tf.Tensor;

const activations = {
  linear: (x) => x,
  relu: tf.relu,
  relu6,
  leakyRelu,
  elu: tf.elu,
  selu: tf.selu,
  /** x · Φ(x) with Φ exact, not its approximation by tanh. Hendrycks and Gimpel 2016, arXiv:1606.08415 */
  gelu: (x) => tf.mul(tf.mul(x, 0.5), tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1)),
  silu: (x) => tf.mul(x, tf.sigmoid(x)),
  mish,
  tanh: tf.tanh,
  sigmoid: tf.sigmoid,
  hardSigmoid,
  /** Howard et al. 2019, arXiv:1905.02244 */
  hardSwish: (x) => tf.mul(x, hardSigmoid(x)),
  softplus: tf.softplus,
  /** Over the last axis. */
  softmax: (x) => tf.softmax(x),
} satisfies Record<string, Activation>;

export type ActivationKind = keyof typeof activations;

/** `kind` of every value of `x` (`softmax`: over the last axis), in the shape of `x`. Differentiable. */
export function activate(x: tf.Tensor, kind: ActivationKind): tf.Tensor {
  const compute: Activation = activations[kind];
  return tf.tidy(() => compute(x));
}

/** relu6(x + 3) / 6. */
function hardSigmoid(x: tf.Tensor): tf.Tensor {
  return tf.mul(relu6(tf.add(x, 3)), 1 / 6);
}

/**
 * x · tanh(log(1 + eˣ)) = x · n / (n + 2) with n = eˣ · (eˣ + 2), which neither cancels nor, with the exponent held in
 * bounds that change no float32 result, overflows. Misra 2020, arXiv:1908.08681
 */
function mish(x: tf.Tensor): tf.Tensor {
  const power = tf.exp(tf.clipByValue(x, -100, 20));
  const n = tf.mul(power, tf.add(power, 2));
  return tf.mul(x, tf.div(n, tf.add(n, 2)));
}
