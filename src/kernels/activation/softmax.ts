// Shares that sum to 1 over the last axis:
//
//   y[i]  = exp(x[i]) / Σ exp(x[j])
//   dx[i] = y[i] · (dy[i] − Σ dy[j] · y[j])
//
// The stock gradient reads the saved y, which the gradient of a gradient takes for a constant.

import * as tf from '@tensorflow/tfjs-core';
import { type Compute, defineKernel } from '../kernel';

const kernel: Compute<{ x: tf.Tensor }, object, tf.Tensor> = defineKernel({
  name: 'Softmax',
  composed: ({ x }) => tf.softmax(x),
  gradient: {
    saves: ['x'],
    of: ([dy], [x]) => ({
      x: () => {
        const y = softmax(x!);
        return tf.mul(y, tf.sub(dy!, tf.sum(tf.mul(dy!, y), -1, true)));
      },
    }),
  },
});

/** `x` `[…, C]`: the same shape. Differentiable. */
export function softmax(x: tf.Tensor): tf.Tensor {
  return kernel({ x }, {});
}
