// Convolution where every input channel has its own filters, one or more, and its two gradients. As with the dense one,
// the derivative of each of the three is made of the other two.

import * as tf from '@tensorflow/tfjs-core';
import { type Compute, defineKernel } from '../kernel';
import { onHeap } from '../wasm/heap';
import { whereReachable } from '../webgpu/backend';
import { convolveDepthwise } from './convolve';
import {
  depthwiseByLoops,
  depthwiseFilterGradientByLoops,
  depthwiseInputGradientByLoops,
} from './cpu/depthwise';
import {
  composedDepthwiseFilterGradient,
  composedDepthwiseInputGradient,
  stockDepthwiseFilterGradient,
  stockDepthwiseInputGradient,
} from './depthwiseGradients';
import type { FilterGradientAttributes } from './filterGradient';
import type { InputGradientAttributes } from './inputGradient';
import { outputShape, type Shape4D, type Sliding } from './spec';
import { depthwiseFilterGradientOnHeap, depthwiseInputGradientOnHeap } from './wasm/depthwise';
import { depthwiseFilterGradientOnWebGPU } from './webgpu/depthwiseFilterGradient';
import { depthwiseInputGradientOnWebGPU } from './webgpu/depthwiseInputGradient';

type Map4D = tf.Tensor4D;

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, 1, C·M]`: `[N, P, Q, C·M]`; outputs of one input channel lie together. */
export function depthwiseConv2d(x: Map4D, filter: Map4D, sliding: Sliding): Map4D {
  const [kernelHeight, kernelWidth, , filters] = filter.shape;
  const channels = x.shape[3];
  const byChannel: Shape4D = [kernelHeight, kernelWidth, channels, filters / channels];
  return tf.tidy(() => depthwise({ x, filter: tf.reshape(filter, byChannel) }, sliding));
}

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, C, M]`: `[N, P, Q, C·M]`. */
export const depthwise: Compute<{ x: Map4D; filter: Map4D }, Sliding, Map4D> = defineKernel({
  name: 'DepthwiseConv2D',
  composed: ({ x, filter }, sliding) => convolveDepthwise(x, filter, sliding),
  whenEmpty({ x, filter }, sliding) {
    const [batch, rows, columns] = outputShape(x.shape, filter.shape, sliding);
    return tf.zeros([batch, rows, columns, filter.shape[2] * filter.shape[3]]);
  },
  on: { cpu: depthwiseByLoops },
  gradient: {
    saves: ['x', 'filter'],
    of([dyAny], saved, sliding) {
      const dy = dyAny as Map4D;
      const [x, filter] = saved as [Map4D, Map4D];
      return {
        x: () => depthwiseInputGradient({ dy, filter }, { ...sliding, inputShape: x.shape }),
        filter: () => depthwiseFilterGradient({ x, dy }, { ...sliding, filterShape: filter.shape }),
      };
    },
  },
});

/** `dy` `[N, P, Q, C·M]` and `filter` `[kh, kw, C, M]` give `[N, H, W, C]`. */
export const depthwiseInputGradient: Compute<{ dy: Map4D; filter: Map4D }, InputGradientAttributes, Map4D> =
  defineKernel({
    name: 'DepthwiseConv2DInputGradient',
    composed: composedDepthwiseInputGradient,
    whenEmpty: (_, { inputShape }) => tf.zeros(inputShape),
    on: {
      cpu: depthwiseInputGradientByLoops,
      wasm: onHeap(depthwiseInputGradientOnHeap, composedDepthwiseInputGradient),
      webgl: stockDepthwiseInputGradient,
      webgpu: whereReachable(depthwiseInputGradientOnWebGPU, stockDepthwiseInputGradient),
    },
    gradient: {
      saves: ['dy', 'filter'],
      of([derivative], saved, { inputShape: _, ...sliding }) {
        const x = derivative as Map4D;
        const [dy, filter] = saved as [Map4D, Map4D];
        return {
          dy: () => depthwise({ x, filter }, sliding),
          filter: () => depthwiseFilterGradient({ x, dy }, { ...sliding, filterShape: filter.shape }),
        };
      },
    },
  });

/** `x` `[N, H, W, C]` and `dy` `[N, P, Q, C·M]` give `[kh, kw, C, M]`. */
export const depthwiseFilterGradient: Compute<{ x: Map4D; dy: Map4D }, FilterGradientAttributes, Map4D> =
  defineKernel({
    name: 'DepthwiseConv2DFilterGradient',
    composed: composedDepthwiseFilterGradient,
    whenEmpty: (_, { filterShape }) => tf.zeros(filterShape),
    on: {
      cpu: depthwiseFilterGradientByLoops,
      wasm: onHeap(depthwiseFilterGradientOnHeap, composedDepthwiseFilterGradient),
      webgl: stockDepthwiseFilterGradient,
      webgpu: whereReachable(depthwiseFilterGradientOnWebGPU, stockDepthwiseFilterGradient),
    },
    gradient: {
      saves: ['x', 'dy'],
      of([derivative], saved, { filterShape: _, ...sliding }) {
        const filter = derivative as Map4D;
        const [x, dy] = saved as [Map4D, Map4D];
        return {
          x: () => depthwiseInputGradient({ dy, filter }, { ...sliding, inputShape: x.shape }),
          dy: () => depthwise({ x, filter }, sliding),
        };
      },
    },
  });
