// Stochastic depth: a whole residual branch is dropped, image by image. Huang et al. 2016, "Deep Networks with
// Stochastic Depth", section 3, arXiv:1603.09382.

import * as tf from '@tensorflow/tfjs-core';
import { numberIn } from '../../check';
import { keepMask } from './mask';

export interface DropPathOptions {
  /** Divide kept rows by `1 − rate` now (timm's form, the default), rather than scale by it in inference (the paper's). */
  readonly scaleAtTraining?: boolean;
}

/**
 * Sets each row of `x` `[N, …]` to 0 with probability `rate`. One seed gives the same rows on every backend.
 *
 * @throws ConfigError unless 0 ≤ rate < 1.
 */
export function dropPath<T extends tf.Tensor>(
  x: T,
  rate: number,
  seed: number,
  { scaleAtTraining = true }: DropPathOptions = {},
): T {
  numberIn('rate', rate, 0, 1);
  if (rate === 0) return x;
  const [batch, ...rest] = x.shape as [number, ...number[]];
  const kept = keepMask(batch, rate, seed, scaleAtTraining ? 1 / (1 - rate) : 1);
  return tf.tidy(() => tf.mul(x, tf.tensor(kept, [batch, ...rest.map(() => 1)])));
}
