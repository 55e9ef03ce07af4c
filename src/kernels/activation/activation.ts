// Non-linearities by name, with torch's formulas.

import * as tf from '@tensorflow/tfjs-core';
import { piecewiseActivations } from './piecewise';
import { elu, mish, selu, sigmoid, silu, softplus, tanh } from './smooth';
import { softmax } from './softmax';

type Activation = (x: tf.Tensor) => tf.Tensor;

const activations = {
  linear: (x) => x,
  ...piecewiseActivations,
  elu,
  selu,
  /** x · Φ(x) with Φ exact, not its approximation by tanh. Hendrycks and Gimpel 2016, arXiv:1606.08415 */
  gelu: (x) => tf.mul(tf.mul(x, 0.5), tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1)),
  silu,
  mish,
  tanh,
  /** 1.7159 · tanh(2/3 · x), so that ±1 stays ±1. LeCun et al. 1998, appendix A */
  lecunTanh: (x) => tf.mul(tanh(tf.mul(x, 2 / 3)), 1.7159),
  sigmoid,
  hardSigmoid,
  /** Howard et al. 2019, arXiv:1905.02244 */
  hardSwish: (x) => tf.mul(x, hardSigmoid(x)),
  softplus,
  /** Over the last axis. */
  softmax,
} satisfies Record<string, Activation>;

export type ActivationKind = keyof typeof activations;

/** `kind` of every value of `x` (`softmax`: over the last axis), in the shape of `x`. Differentiable. */
export function activate(x: tf.Tensor, kind: ActivationKind): tf.Tensor {
  const compute: Activation = activations[kind];
  return tf.tidy(() => compute(x));
}

/** relu6(x + 3) / 6. */
function hardSigmoid(x: tf.Tensor): tf.Tensor {
  return tf.mul(piecewiseActivations.relu6(tf.add(x, 3)), 1 / 6);
}
