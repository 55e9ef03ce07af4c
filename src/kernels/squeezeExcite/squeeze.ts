// The squeeze: the mean of each channel of an image, left in parts that add up to it,
//
//   shares[n, p, c] = Σ x[n, i, c] / (H·W)  over the pixels i of slice p
//
// for whoever reads it can add a few numbers on the way, and a sum that were to meet here would take a second dispatch on
// WebGPU. Elsewhere there is one part, the mean itself.

import * as tf from '@tensorflow/tfjs-core';
import { type Compute, defineKernel } from '../kernel';
import { globalAverageGradient, globalPool } from '../pool2d/globalPool';
import { whereReachable } from '../webgpu/backend';
import { sharesOfSlices, spreadOverSlices } from './webgpu/squeeze';

type Attributes = { readonly inputShape: tf.Tensor4D['shape'] };

const kernel: Compute<{ x: tf.Tensor4D }, Attributes, tf.Tensor3D> = defineKernel({
  name: 'Squeeze',
  composed: mean,
  whenEmpty: ({ x: { shape } }) => tf.zeros([shape[0], 1, shape[3]]),
  on: { webgpu: whereReachable(({ x }) => sharesOfSlices(x), mean) },
  gradient: {
    of: ([dshares], _, attributes) => ({
      x: () => gradient({ dshares: dshares as tf.Tensor3D }, attributes),
    }),
  },
});

/** `dshares` `[N, P, C]`: `[N, H, W, C]`. */
const gradient: Compute<{ dshares: tf.Tensor3D }, Attributes, tf.Tensor4D> = defineKernel({
  name: 'SqueezeGradient',
  composed: spread,
  whenEmpty: (_, { inputShape }) => tf.zeros(inputShape),
  on: {
    webgpu: whereReachable(({ dshares }, { inputShape }) => spreadOverSlices(dshares, inputShape), spread),
  },
  gradient: { of: ([ddx]) => ({ dshares: () => squeeze(ddx as tf.Tensor4D) }) },
});

function mean({ x }: { x: tf.Tensor4D }): tf.Tensor3D {
  return tf.reshape(globalPool(x, 'avg'), [x.shape[0], 1, x.shape[3]]);
}

function spread({ dshares }: { dshares: tf.Tensor3D }, { inputShape }: Attributes): tf.Tensor4D {
  return globalAverageGradient({ dy: tf.reshape(dshares, [inputShape[0], inputShape[3]]) }, { inputShape });
}

/** `[N, H, W, C] → [N, P, C]`. Differentiable. */
export function squeeze(x: tf.Tensor4D): tf.Tensor3D {
  return kernel({ x }, { inputShape: x.shape });
}
