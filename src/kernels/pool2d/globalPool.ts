// One value for each channel of an image: the squeeze before a classifier.
// Lin et al. 2014, "Network In Network", section 3.2, arXiv:1312.4400

import * as tf from '@tensorflow/tfjs-core';
import { meanOfRows, shareAmongRows } from '../channels/webgpu/mean';
import { type Compute, defineKernel } from '../kernel';
import { noPadding } from '../spatial';
import { whereReachable } from '../webgpu/backend';
import { globalAverageByLoops, globalAverageGradientByLoops } from './cpu';
import { maxPool2d } from './maxPool2d';

type Attributes = { readonly inputShape: [number, number, number, number] };

const globalAverage: Compute<{ x: tf.Tensor4D }, Attributes, tf.Tensor2D> = defineKernel({
  name: 'GlobalAveragePool2D',
  composed: average,
  whenEmpty: ({ x }) => tf.zeros([0, x.shape[3]]),
  on: {
    cpu: globalAverageByLoops,
    // tf.mean transposes first, which takes wasm five times as long.
    wasm: ({ x }) => {
      const [batch, height, width, channels] = x.shape;
      return tf.reshape(tf.avgPool(x, [height, width], 1, 'valid'), [batch, channels]);
    },
    webgpu: whereReachable(({ x }) => meanOfRows(x, x.shape[0]) as tf.Tensor2D, average),
  },
  gradient: {
    of: ([dy], _, attributes) => ({ x: () => globalAverageGradient({ dy: dy as tf.Tensor2D }, attributes) }),
  },
});

/** The gradient by x, which is the same at every pixel of an image: `[N, C] → [N, H, W, C]`. */
export const globalAverageGradient = defineKernel<{ dy: tf.Tensor2D }, Attributes, tf.Tensor4D>({
  name: 'GlobalAveragePool2DGradient',
  composed: composedShares,
  whenEmpty: (_, { inputShape }) => tf.zeros(inputShape),
  on: {
    cpu: globalAverageGradientByLoops,
    webgpu: whereReachable(
      ({ dy }, { inputShape }) => shareAmongRows(dy, inputShape) as tf.Tensor4D,
      composedShares,
    ),
  },
  gradient: {
    of: ([ddx], _, attributes) => ({ dy: () => globalAverage({ x: ddx as tf.Tensor4D }, attributes) }),
  },
});

function average({ x }: { x: tf.Tensor4D }): tf.Tensor2D {
  return tf.mean(x, [1, 2]);
}

function composedShares({ dy }: { dy: tf.Tensor2D }, { inputShape }: Attributes): tf.Tensor4D {
  const [batch, height, width, channels] = inputShape;
  const share = tf.fill(inputShape, 1 / (height * width));
  return tf.mul(share, tf.reshape(dy, [batch, 1, 1, channels]));
}

/** `[N, H, W, C] → [N, C]`: the mean (`'avg'`) or the maximum over height and width. */
export function globalPool(x: tf.Tensor4D, kind: 'avg' | 'max'): tf.Tensor2D {
  const [batch, height, width, channels] = x.shape;
  if (kind === 'avg') return globalAverage({ x }, { inputShape: x.shape });
  const whole = { size: [height, width], stride: [height, width], padding: noPadding } as const;
  return tf.tidy(() => tf.reshape(maxPool2d(x, whole), [batch, channels]));
}
