// Dropout. Srivastava et al. 2014, "Dropout: A Simple Way to Prevent Neural Networks from Overfitting", JMLR 15, in its
// inverted form: what is kept is scaled up in training, so that inference changes nothing.

import * as tf from '@tensorflow/tfjs-core';
import { numberIn } from '../../check';
import { keepMask } from './mask';

/**
 * Sets each value of `x` to 0 with probability `rate`, and divides the others by `1 − rate`. One seed gives the same
 * mask on every backend.
 *
 * @throws ConfigError unless 0 ≤ rate < 1.
 */
export function dropout<T extends tf.Tensor>(x: T, rate: number, seed: number): T {
  numberIn('rate', rate, 0, 1);
  if (rate === 0) return x;
  return tf.tidy(() => tf.mul(x, tf.tensor(keepMask(x.size, rate, seed, 1 / (1 - rate)), x.shape)));
}
