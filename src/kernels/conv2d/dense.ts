// Convolution where every output channel sees every input channel, and its two gradients. Each of the three is linear in
// both of its inputs, and the derivative of each is made of the other two: so they are differentiable any number of times.

import * as tf from '@tensorflow/tfjs-core';
import { type Compute, defineKernel } from '../kernel';
import { onHeap } from '../wasm/heap';
import { whereReachable } from '../webgpu/backend';
import { convolve } from './convolve';
import { convolveByLoops, filterGradientByLoops, inputGradientByLoops } from './cpu/dense';
import { type FilterGradientAttributes, filterGradient, stockFilterGradient } from './filterGradient';
import { type InputGradientAttributes, inputGradient, stockInputGradient } from './inputGradient';
import { outputShape, type Sliding } from './spec';
import { convolveOnHeap, filterGradientOnHeap, inputGradientOnHeap } from './wasm/dense';
import { convolutionOnWebGPU, inputGradientOnWebGPU } from './webgpu/convolution';
import { filterGradientOnWebGPU } from './webgpu/filterGradient';

type Map4D = tf.Tensor4D;

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, C, O]`: `[N, P, Q, O]`. */
export const denseConv2d: Compute<{ x: Map4D; filter: Map4D }, Sliding, Map4D> = defineKernel({
  name: 'Conv2D',
  composed,
  whenEmpty: ({ x, filter }, sliding) => tf.zeros(outputShape(x.shape, filter.shape, sliding)),
  on: {
    cpu: convolveByLoops,
    wasm: onHeap(convolveOnHeap, composed),
    webgpu: whereReachable(convolutionOnWebGPU, composed),
  },
  gradient: {
    saves: ['x', 'filter'],
    of([dyAny], saved, sliding) {
      const dy = dyAny as Map4D;
      const [x, filter] = saved as [Map4D, Map4D];
      return {
        x: () => denseInputGradient({ dy, filter }, { ...sliding, inputShape: x.shape }),
        filter: () => denseFilterGradient({ x, dy }, { ...sliding, filterShape: filter.shape }),
      };
    },
  },
});

/** `dy` `[N, P, Q, O]` and `filter` `[kh, kw, C, O]` give `[N, H, W, C]`. */
export const denseInputGradient: Compute<{ dy: Map4D; filter: Map4D }, InputGradientAttributes, Map4D> =
  defineKernel({
    name: 'Conv2DInputGradient',
    composed: inputGradient,
    whenEmpty: (_, { inputShape }) => tf.zeros(inputShape),
    on: {
      cpu: inputGradientByLoops,
      wasm: onHeap(inputGradientOnHeap, inputGradient),
      webgl: stockInputGradient,
      webgpu: whereReachable(inputGradientOnWebGPU, stockInputGradient),
    },
    gradient: {
      saves: ['dy', 'filter'],
      of([derivative], saved, { inputShape: _, ...sliding }) {
        const x = derivative as Map4D;
        const [dy, filter] = saved as [Map4D, Map4D];
        return {
          dy: () => denseConv2d({ x, filter }, sliding),
          filter: () => denseFilterGradient({ x, dy }, { ...sliding, filterShape: filter.shape }),
        };
      },
    },
  });

/** `x` `[N, H, W, C]` and `dy` `[N, P, Q, O]` give `[kh, kw, C, O]`. */
export const denseFilterGradient: Compute<{ x: Map4D; dy: Map4D }, FilterGradientAttributes, Map4D> =
  defineKernel({
    name: 'Conv2DFilterGradient',
    composed: filterGradient,
    whenEmpty: (_, { filterShape }) => tf.zeros(filterShape),
    on: {
      cpu: filterGradientByLoops,
      wasm: onHeap(filterGradientOnHeap, filterGradient),
      webgl: stockFilterGradient,
      webgpu: whereReachable(filterGradientOnWebGPU, stockFilterGradient),
    },
    gradient: {
      saves: ['x', 'dy'],
      of([derivative], saved, { filterShape: _, ...sliding }) {
        const filter = derivative as Map4D;
        const [x, dy] = saved as [Map4D, Map4D];
        return {
          x: () => denseInputGradient({ dy, filter }, { ...sliding, inputShape: x.shape }),
          dy: () => denseConv2d({ x, filter }, sliding),
        };
      },
    },
  });

function composed({ x, filter }: { x: Map4D; filter: Map4D }, sliding: Sliding): Map4D {
  return convolve(x, filter, sliding);
}
