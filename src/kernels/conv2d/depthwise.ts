// Convolution where every input channel has its own filters, one or more, and its two gradients, each in its forms.

import * as tf from '@tensorflow/tfjs-core';
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
import { outputShape, type Shape4D, type Sliding } from './spec';
import { defineTriad } from './triad';
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

const triad = defineTriad({
  name: 'DepthwiseConv2D',
  outputShape(x, filter, sliding) {
    const [batch, rows, columns] = outputShape(x, filter, sliding);
    return [batch, rows, columns, filter[2] * filter[3]];
  },
  forward: {
    composed: ({ x, filter }, sliding) => convolveDepthwise(x, filter, sliding),
    on: { cpu: depthwiseByLoops },
  },
  inputGradient: {
    composed: composedDepthwiseInputGradient,
    on: {
      cpu: depthwiseInputGradientByLoops,
      wasm: onHeap(depthwiseInputGradientOnHeap, composedDepthwiseInputGradient),
      webgl: stockDepthwiseInputGradient,
      webgpu: whereReachable(depthwiseInputGradientOnWebGPU, stockDepthwiseInputGradient),
    },
  },
  filterGradient: {
    composed: composedDepthwiseFilterGradient,
    on: {
      cpu: depthwiseFilterGradientByLoops,
      wasm: onHeap(depthwiseFilterGradientOnHeap, composedDepthwiseFilterGradient),
      webgl: stockDepthwiseFilterGradient,
      webgpu: whereReachable(depthwiseFilterGradientOnWebGPU, stockDepthwiseFilterGradient),
    },
  },
});

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, C, M]`: `[N, P, Q, C·M]`. */
export const depthwise = triad.forward;

/** `dy` `[N, P, Q, C·M]` and `filter` `[kh, kw, C, M]` give `[N, H, W, C]`. */
export const depthwiseInputGradient = triad.inputGradient;

/** `x` `[N, H, W, C]` and `dy` `[N, P, Q, C·M]` give `[kh, kw, C, M]`. */
export const depthwiseFilterGradient = triad.filterGradient;
