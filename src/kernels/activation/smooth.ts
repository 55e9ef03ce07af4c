// Activations with a curve: dx = dy · f′(x), where f′ is made of these functions again, so that each is differentiable
// any number of times.
//
// The stock gradients of sigmoid and tanh read the saved value, which the gradient of a gradient takes for a constant: it
// then lacks a term, and nothing tells. Those of elu and selu cannot be differentiated at all.

import * as tf from '@tensorflow/tfjs-core';
import { defineKernel } from '../kernel';
import { piecewiseActivations } from './piecewise';

const { relu } = piecewiseActivations;

type Elementwise = (x: tf.Tensor) => tf.Tensor;

export const sigmoid: Elementwise = smooth('Sigmoid', tf.sigmoid, (x) => {
  const y = sigmoid(x);
  return tf.mul(y, tf.sub(1, y));
});

export const tanh: Elementwise = smooth('Tanh', tf.tanh, (x) => tf.sub(1, tf.square(tanh(x))));

/** log(1 + eˣ). */
export const softplus: Elementwise = smooth('Softplus', tf.softplus, sigmoid);

/** x · sigmoid(x). */
export const silu: Elementwise = smooth(
  'Silu',
  (x) => tf.mul(x, tf.sigmoid(x)),
  (x) => {
    const share = sigmoid(x);
    return tf.mul(share, tf.add(tf.mul(x, tf.sub(1, share)), 1));
  },
);

/** x, or eˣ − 1 where that is negative. */
export const elu: Elementwise = smooth('Elu', tf.elu, (x) => tf.add(tf.sub(elu(x), relu(x)), 1));

const [seluScale, seluAlpha] = [1.0507009873554805, 1.6732632423543772];

/** scale · x, or scale · alpha · (eˣ − 1) where that is negative. Klambauer et al. 2017, arXiv:1706.02515 */
export const selu: Elementwise = smooth('Selu', tf.selu, (x) => {
  const curved = tf.add(tf.sub(elu(x), relu(x)), 1);
  return tf.add(tf.mul(curved, seluScale * seluAlpha), tf.mul(tf.step(x), seluScale * (1 - seluAlpha)));
});

/**
 * tanh(softplus(x)) = n / (n + 2) with n = eˣ · (eˣ + 2), which neither cancels nor, with the exponent held in bounds
 * that change no float32 result, overflows.
 */
const mishShare: Elementwise = smooth(
  'MishShare',
  (x) => {
    const power = tf.exp(tf.clipByValue(x, -100, 20));
    const n = tf.mul(power, tf.add(power, 2));
    return tf.div(n, tf.add(n, 2));
  },
  (x) => tf.mul(tf.sub(1, tf.square(mishShare(x))), sigmoid(x)),
);

/** x · tanh(softplus(x)). Misra 2020, arXiv:1908.08681 */
export const mish: Elementwise = (x) => tf.mul(x, mishShare(x));

function smooth(name: string, value: Elementwise, derivative: Elementwise): Elementwise {
  const kernel = defineKernel<{ x: tf.Tensor }, object, tf.Tensor>({
    name,
    composed: ({ x }) => value(x),
    gradient: { saves: ['x'], of: ([dy], [x]) => ({ x: () => tf.mul(dy!, derivative(x!)) }) },
  });
  return (x) => kernel({ x }, {});
}
