// The gradient of maximum pooling: of equal maxima of a window the first, row by row, has all of it, as in torch.
//
// Every backend has a form of its own. TensorFlow.js's kernels give it to the first or to the last, each backend as it
// likes, and the one on wasm loses it where the maximum is negative.

import * as tf from '@tensorflow/tfjs-core';
import { type Compute, defineKernel } from '../kernel';
import { onHeap } from '../wasm/heap';
import { whereProgrammable } from '../webgl/program';
import { whereReachable } from '../webgpu/backend';
import { gatherByTaps, scatterByTaps } from './firstMaxima';
import { scatterByLoops } from './loops';
import type { PoolOptions } from './spec';
import { maxPoolGradientOnHeap } from './wasm';
import { scatterByProgram } from './webgl';
import { scatterByShader } from './webgpu';

type Inputs = { dy: tf.Tensor4D; x: tf.Tensor4D; y: tf.Tensor4D };

/** `x` `[N, H, W, C]`, its pooled `y` and `dy`, both `[N, P, Q, C]`, give `[N, H, W, C]`. Differentiable. */
export const maxPool2dGradient: Compute<Inputs, PoolOptions, tf.Tensor4D> = defineKernel({
  name: 'MaxPool2DGradient',
  composed: scatterByTaps,
  whenEmpty: ({ x }) => tf.zerosLike(x),
  on: {
    cpu: scatterByLoops,
    wasm: onHeap(maxPoolGradientOnHeap, scatterByLoops),
    webgl: whereProgrammable(scatterByProgram, scatterByTaps),
    webgpu: whereReachable(scatterByShader, scatterByTaps),
  },
  gradient: {
    saves: ['x', 'y'],
    of([ddx], saved, options) {
      const [x, y] = saved as [tf.Tensor4D, tf.Tensor4D];
      return {
        dy: () => atMaxima({ map: ddx as tf.Tensor4D, x, y }, options),
        x: () => tf.zerosLike(x), // which maximum is the first does not change with its value
        y: () => tf.zerosLike(y),
      };
    },
  },
});

type MapInputs = { map: tf.Tensor4D; x: tf.Tensor4D; y: tf.Tensor4D };

/** `map`, shaped as `x`, read where the windows have their first maxima: the gradient's own gradient. Differentiable. */
const atMaxima = defineKernel<MapInputs, PoolOptions, tf.Tensor4D>({
  name: 'AtMaxima2D',
  composed: gatherByTaps,
  whenEmpty: ({ y }) => tf.zerosLike(y),
  gradient: {
    saves: ['x', 'y'],
    of([dy], saved, options) {
      const [x, y] = saved as [tf.Tensor4D, tf.Tensor4D];
      return {
        map: () => maxPool2dGradient({ dy: dy as tf.Tensor4D, x, y }, options),
        x: () => tf.zerosLike(x),
        y: () => tf.zerosLike(y),
      };
    },
  },
});
