// One value for each channel of an image: the squeeze before a classifier.
// Lin et al. 2014, "Network In Network", section 3.2, arXiv:1312.4400

import * as tf from '@tensorflow/tfjs-core';
import { defineKernel } from '../kernel';
import { noPadding } from '../spatial';
import { maxPool2d } from './maxPool2d';

type Attributes = { readonly inputShape: [number, number, number, number] };

const globalAverage = defineKernel<{ x: tf.Tensor4D }, Attributes, tf.Tensor2D>({
  name: 'GlobalAveragePool2D',
  composed: ({ x }) => (x.shape[0] === 0 ? tf.zeros([0, x.shape[3]]) : tf.mean(x, [1, 2])),
  on: {
    // tf.mean transposes first, which takes wasm five times as long.
    wasm: ({ x }) => {
      const [batch, height, width, channels] = x.shape;
      if (batch === 0) return tf.zeros([0, channels]);
      return tf.reshape(tf.avgPool(x, [height, width], 1, 'valid'), [batch, channels]);
    },
  },
  gradient: {
    of: ([dy], _, { inputShape }) => ({
      x: () => {
        const [batch, height, width, channels] = inputShape;
        const share = tf.fill(inputShape, 1 / (height * width));
        return tf.mul(share, tf.reshape(dy!, [batch, 1, 1, channels]));
      },
    }),
  },
});

/** `[N, H, W, C] → [N, C]`: the mean (`'avg'`) or the maximum over height and width. */
export function globalPool(x: tf.Tensor4D, kind: 'avg' | 'max'): tf.Tensor2D {
  const [batch, height, width, channels] = x.shape;
  if (kind === 'avg') return globalAverage({ x }, { inputShape: x.shape });
  const whole = { size: [height, width], stride: [height, width], padding: noPadding } as const;
  return tf.tidy(() => tf.reshape(maxPool2d(x, whole), [batch, channels]));
}
