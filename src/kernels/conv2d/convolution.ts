// Convolution and its two gradients. Each of the three is linear in both of its inputs, and the derivative of each is made
// of the other two: so they are differentiable any number of times. A filter with fewer channels than the map has groups
// of them.

import * as tf from '@tensorflow/tfjs-core';
import { type Compute, defineKernel } from '../kernel';
import { onHeap } from '../wasm/heap';
import { whereProgrammable } from '../webgl/program';
import { whereReachable } from '../webgpu/backend';
import { convolveByLoops, filterGradientByLoops, inputGradientByLoops } from './cpu/dense';
import { type FilterGradientAttributes, filterGradient, stockFilterGradient } from './filterGradient';
import { convolveGroups, filterGradientOfGroups, inputGradientOfGroups } from './groups';
import { type InputGradientAttributes, inputGradient, stockInputGradient } from './inputGradient';
import { outputShape, type Sliding } from './spec';
import { convolveOnHeap, filterGradientOnHeap, inputGradientOnHeap } from './wasm/dense';
import { convolutionOnWebGL } from './webgl/convolution';
import { filterGradientOnWebGL } from './webgl/filterGradient';
import { inputGradientOnWebGL } from './webgl/inputGradient';
import { convolutionOnWebGPU, inputGradientOnWebGPU } from './webgpu/convolution';
import { filterGradientOnWebGPU } from './webgpu/filterGradient';

type Map4D = tf.Tensor4D;

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, C/groups, O]`: `[N, P, Q, O]`. */
export const convolution: Compute<{ x: Map4D; filter: Map4D }, Sliding, Map4D> = defineKernel({
  name: 'Conv2D',
  composed: convolveGroups,
  whenEmpty: ({ x, filter }, sliding) => tf.zeros(outputShape(x.shape, filter.shape, sliding)),
  on: {
    cpu: convolveByLoops,
    wasm: onHeap(convolveOnHeap, convolveGroups),
    webgl: whereProgrammable(convolutionOnWebGL, convolveGroups),
    webgpu: whereReachable(convolutionOnWebGPU, convolveGroups),
  },
  gradient: {
    saves: ['x', 'filter'],
    of([dyAny], saved, sliding) {
      const dy = dyAny as Map4D;
      const [x, filter] = saved as [Map4D, Map4D];
      return {
        x: () => convolutionInputGradient({ dy, filter }, { ...sliding, inputShape: x.shape }),
        filter: () => convolutionFilterGradient({ x, dy }, { ...sliding, filterShape: filter.shape }),
      };
    },
  },
});

/** `dy` `[N, P, Q, O]` and `filter` `[kh, kw, C/groups, O]` give `[N, H, W, C]`. */
export const convolutionInputGradient: Compute<{ dy: Map4D; filter: Map4D }, InputGradientAttributes, Map4D> =
  defineKernel({
    name: 'Conv2DInputGradient',
    composed: inputGradientOfGroups(inputGradient),
    whenEmpty: (_, { inputShape }) => tf.zeros(inputShape),
    on: {
      cpu: inputGradientByLoops,
      wasm: onHeap(inputGradientOnHeap, inputGradientOfGroups(inputGradient)),
      webgl: whereProgrammable(inputGradientOnWebGL, inputGradientOfGroups(stockInputGradient)),
      webgpu: whereReachable(inputGradientOnWebGPU, inputGradientOfGroups(stockInputGradient)),
    },
    gradient: {
      saves: ['dy', 'filter'],
      of([derivative], saved, { inputShape: _, ...sliding }) {
        const x = derivative as Map4D;
        const [dy, filter] = saved as [Map4D, Map4D];
        return {
          dy: () => convolution({ x, filter }, sliding),
          filter: () => convolutionFilterGradient({ x, dy }, { ...sliding, filterShape: filter.shape }),
        };
      },
    },
  });

/** `x` `[N, H, W, C]` and `dy` `[N, P, Q, O]` give `[kh, kw, C/groups, O]`. */
export const convolutionFilterGradient: Compute<{ x: Map4D; dy: Map4D }, FilterGradientAttributes, Map4D> =
  defineKernel({
    name: 'Conv2DFilterGradient',
    composed: filterGradientOfGroups(filterGradient),
    whenEmpty: (_, { filterShape }) => tf.zeros(filterShape),
    on: {
      cpu: filterGradientByLoops,
      wasm: onHeap(filterGradientOnHeap, filterGradientOfGroups(filterGradient)),
      webgl: whereProgrammable(filterGradientOnWebGL, filterGradientOfGroups(stockFilterGradient)),
      webgpu: whereReachable(filterGradientOnWebGPU, filterGradientOfGroups(stockFilterGradient)),
    },
    gradient: {
      saves: ['x', 'dy'],
      of([derivative], saved, { filterShape: _, ...sliding }) {
        const filter = derivative as Map4D;
        const [x, dy] = saved as [Map4D, Map4D];
        return {
          x: () => convolutionInputGradient({ dy, filter }, { ...sliding, inputShape: x.shape }),
          dy: () => convolution({ x, filter }, sliding),
        };
      },
    },
  });
