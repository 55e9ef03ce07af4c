// Local response normalisation over neighbouring channels. Krizhevsky et al. 2012, "ImageNet Classification with Deep
// Convolutional Neural Networks", section 3.3:
//
//   y[c] = x[c] / (bias + alpha · Σ x[j]²)^beta      over  |j − c| ≤ depthRadius
//
// TensorFlow.js has it too, but its gradient does not compile on webgl where beta is whole, and is slow on the others.

import * as tf from '@tensorflow/tfjs-core';
import { neighbourSum } from './neighbourSum';

export interface LocalResponseNormOptions {
  /** Channels on either side: a window of n = 2 · depthRadius + 1. */
  readonly depthRadius: number;
  readonly bias: number;
  /** The factor of the sum as the paper writes it (torch and Caffe divide theirs by n). */
  readonly alpha: number;
  readonly beta: number;
}

/** `[N, H, W, C] → [N, H, W, C]`. Differentiable. */
export function localResponseNorm(
  x: tf.Tensor4D,
  { depthRadius, bias, alpha, beta }: LocalResponseNormOptions,
): tf.Tensor4D {
  return tf.tidy(() => {
    const sums = neighbourSum({ x: tf.square(x) }, { radius: depthRadius });
    return tf.mul(x, tf.pow(tf.add(tf.mul(sums, alpha), bias), -beta));
  });
}
