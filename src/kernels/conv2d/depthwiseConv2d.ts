// Convolution where every input channel has its own filters, one or more.

import * as tf from '@tensorflow/tfjs-core';
import { defineKernel } from '../kernel';
import { convolveDepthwise } from './convolve';
import { depthwiseFilterGradient, depthwiseInputGradient } from './depthwiseGradients';
import { outputShape, type Shape4D, type Sliding } from './spec';

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, 1, C·M]`: `[N, P, Q, C·M]`; outputs of one input channel lie together. */
export function depthwiseConv2d(x: tf.Tensor4D, filter: tf.Tensor4D, sliding: Sliding): tf.Tensor4D {
  const [kernelHeight, kernelWidth, , filters] = filter.shape;
  const channels = x.shape[3];
  const byChannel: Shape4D = [kernelHeight, kernelWidth, channels, filters / channels];
  return tf.tidy(() => kernel({ x, filter: tf.reshape(filter, byChannel) }, sliding));
}

const kernel = defineKernel<{ x: tf.Tensor4D; filter: tf.Tensor4D }, Sliding, tf.Tensor4D>({
  name: 'DepthwiseConv2D',
  composed({ x, filter }, sliding) {
    if (x.shape[0] > 0) return convolveDepthwise(x, filter, sliding);
    const [batch, rows, columns] = outputShape(x.shape, filter.shape, sliding);
    return tf.zeros([batch, rows, columns, filter.shape[2] * filter.shape[3]]);
  },
  gradient: {
    saves: ['x', 'filter'],
    of([dy], saved, sliding) {
      const [x, filter] = saved as [tf.Tensor4D, tf.Tensor4D];
      if (x.shape[0] === 0) return { x: () => tf.zerosLike(x), filter: () => tf.zerosLike(filter) };
      return {
        x: () =>
          depthwiseInputGradient({ dy: dy as tf.Tensor4D, filter }, { ...sliding, inputShape: x.shape }),
        filter: () =>
          depthwiseFilterGradient({ x, dy: dy as tf.Tensor4D }, { ...sliding, filterShape: filter.shape }),
      };
    },
  },
});
