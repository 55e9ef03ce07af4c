// Convolution where every output channel sees every input channel: one stock kernel, and gradients that hold for
// dilation too.

import * as tf from '@tensorflow/tfjs-core';
import { defineKernel } from '../kernel';
import { convolve } from './convolve';
import { filterGradient } from './filterGradient';
import { inputGradient } from './inputGradient';
import { outputShape, type Sliding } from './spec';

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, C, O]`: `[N, P, Q, O]`. */
export const denseConv2d = defineKernel<{ x: tf.Tensor4D; filter: tf.Tensor4D }, Sliding, tf.Tensor4D>({
  name: 'Conv2D',
  composed: ({ x, filter }, sliding) =>
    x.shape[0] === 0 ? tf.zeros(outputShape(x.shape, filter.shape, sliding)) : convolve(x, filter, sliding),
  gradient: {
    saves: ['x', 'filter'],
    of([dy], saved, sliding) {
      const [x, filter] = saved as [tf.Tensor4D, tf.Tensor4D];
      if (x.shape[0] === 0) return { x: () => tf.zerosLike(x), filter: () => tf.zerosLike(filter) };
      return {
        x: () => inputGradient({ dy: dy as tf.Tensor4D, filter }, { ...sliding, inputShape: x.shape }),
        filter: () => filterGradient({ x, dy: dy as tf.Tensor4D }, { ...sliding, filterShape: filter.shape }),
      };
    },
  },
});
