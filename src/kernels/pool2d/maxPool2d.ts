// The maximum under a sliding window.

import * as tf from '@tensorflow/tfjs-core';
import { explicit } from '../conv2d/spec';
import { defineKernel } from '../kernel';
import { maxPool2dGradient } from './maxPool2dGradient';
import { type PoolOptions, positions } from './spec';

const kernel = defineKernel<{ x: tf.Tensor4D }, PoolOptions, tf.Tensor4D>({
  name: 'MaxPool2D',
  composed: ({ x }, { size, stride, padding }) => tf.maxPool(x, [...size], [...stride], explicit(padding)),
  whenEmpty({ x }, options) {
    const [batch, height, width, channels] = x.shape;
    return tf.zeros([batch, positions(options, 0, height), positions(options, 1, width), channels]);
  },
  gradient: {
    saves: ['x'],
    savesOutputs: [true],
    of([dy], saved, options) {
      const [x, y] = saved as [tf.Tensor4D, tf.Tensor4D];
      return { x: () => maxPool2dGradient({ dy: dy as tf.Tensor4D, x, y }, options) };
    },
  },
});

/**
 * `[N, H, W, C] → [N, P, Q, C]`: the maximum of each window. Padding never wins. Of equal maxima the first, row by row,
 * has the gradient.
 */
export function maxPool2d(x: tf.Tensor4D, options: PoolOptions): tf.Tensor4D {
  return kernel({ x }, options);
}
