// Stochastic depth: a whole residual branch is dropped, image by image or for the batch. Huang et al. 2016, "Deep Networks with
// Stochastic Depth", section 3, arXiv:1603.09382.

import * as tf from '@tensorflow/tfjs-core';
import { numberIn } from '../../check';
import { keepMask } from './mask';

export interface DropPathOptions {
  /** One draw for each row, the default, or one for the whole batch. */
  readonly mode?: 'row' | 'batch';
  /** Divide kept rows by `1 − rate` now (timm's form, the default), rather than scale by it in inference (the paper's). */
  readonly scaleAtTraining?: boolean;
}

/**
 * Sets each row of `x` `[N, …]`, or all of it, to 0 with probability `rate`. One seed gives the same rows on every
 * backend.
 *
 * @throws ConfigError unless 0 ≤ rate < 1.
 */
export function dropPath<T extends tf.Tensor>(
  x: T,
  rate: number,
  seed: number,
  { mode = 'row', scaleAtTraining = true }: DropPathOptions = {},
): T {
  numberIn('rate', rate, 0, 1);
  if (rate === 0) return x;
  const [batch, ...rest] = x.shape as [number, ...number[]];
  const draws = mode === 'row' ? batch : 1;
  const kept = keepMask(draws, rate, seed, scaleAtTraining ? 1 / (1 - rate) : 1);
  return tf.tidy(() => tf.mul(x, tf.tensor(kept, [draws, ...rest.map(() => 1)])));
}
