// The mean over everything but the channels: [N, H, W, C] → [C].

import * as tf from '@tensorflow/tfjs-core';
import { type Compute, defineKernel } from '../kernel';
import { onHeap } from '../wasm/heap';
import { whereReachable } from '../webgpu/backend';
import { channelMeanByLoops } from './cpu';
import { channelMeanOnHeap } from './wasm';
import { meanOfRows, shareAmongRows } from './webgpu/mean';

type Shape4D = [number, number, number, number];

const kernel: Compute<{ x: tf.Tensor4D }, { readonly inputShape: Shape4D }, tf.Tensor1D> = defineKernel({
  name: 'ChannelMean',
  composed,
  whenEmpty: (_, { inputShape }) => tf.zeros([inputShape[3]]),
  on: {
    cpu: channelMeanByLoops,
    wasm: onHeap(channelMeanOnHeap, byPooling),
    webgpu: whereReachable(({ x }) => tf.reshape(meanOfRows(x, 1), [x.shape[3]]), composed),
  },
  gradient: {
    of: ([dy], _, attributes) => ({ x: () => shares({ dy: dy as tf.Tensor1D }, attributes) }),
  },
});

/** The gradient by x, which is the same at every pixel. */
const shares = defineKernel<{ dy: tf.Tensor1D }, { readonly inputShape: Shape4D }, tf.Tensor4D>({
  name: 'ChannelMeanGradient',
  composed: composedShares,
  on: {
    webgpu: whereReachable(
      ({ dy }, { inputShape }) => shareAmongRows(tf.reshape(dy, [1, dy.size]), inputShape) as tf.Tensor4D,
      composedShares,
    ),
  },
  gradient: { of: ([ddx]) => ({ dy: () => channelMean(ddx as tf.Tensor4D) }) },
});

function composed({ x }: { x: tf.Tensor4D }): tf.Tensor1D {
  return tf.mean(x, [0, 1, 2]);
}

function composedShares(
  { dy }: { dy: tf.Tensor1D },
  { inputShape }: { readonly inputShape: Shape4D },
): tf.Tensor4D {
  return tf.mul(tf.fill(inputShape, inputShape[3] / size(inputShape)), dy);
}

/** `x` `[N, H, W, C]`: `[C]`; zeros for an empty batch. Differentiable. */
export function channelMean(x: tf.Tensor4D): tf.Tensor1D {
  return kernel({ x }, { inputShape: x.shape });
}

/** The sum over everything but the channels: `[N, H, W, C] → [C]`. Differentiable. */
export function channelSum(x: tf.Tensor4D): tf.Tensor1D {
  return tf.mul(channelMean(x), x.size / x.shape[3]);
}

/**
 * Average pooling with a window as large as the map is the only reduction over leading axes that wasm does without a
 * transposition: ten times as fast as tf.mean, thirty times as fast as a product with ones.
 */
function byPooling({ x }: { x: tf.Tensor4D }): tf.Tensor1D {
  const [batch, height, width, channels] = x.shape;
  const images = tf.avgPool(x, [height, width], 1, 'valid');
  const mean = tf.avgPool(tf.reshape(images, [1, batch, 1, channels]) as tf.Tensor4D, [batch, 1], 1, 'valid');
  return tf.reshape(mean, [channels]);
}

const size = (shape: Shape4D): number => shape.reduce((product, extent) => product * extent, 1);
